package org.forwardplan.app.navigation;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.plan.Requirement;

import java.util.Set;

/// Which rows of the checklist to show; an empty set shows all.
public record DutiesFilter(Set<Requirement.Kind> kinds, Set<AnswerState> states) {

    public static final DutiesFilter ALL = new DutiesFilter(Set.of(), Set.of());

    public DutiesFilter {
        kinds = Set.copyOf(kinds);
        states = Set.copyOf(states);
    }

    public static DutiesFilter of(Requirement.Kind kind) {
        return new DutiesFilter(Set.of(kind), Set.of());
    }

    public static DutiesFilter of(Requirement.Kind kind, AnswerState state) {
        return new DutiesFilter(Set.of(kind), Set.of(state));
    }
}
