package org.forwardplan.app.duties;

import org.forwardplan.app.navigation.DutiesFilter;
import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.duties.TestCoverage;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Which rows of the checklist the planner wants to see.
///
/// @param words all of them must occur in the row, its tests or what answers them; blank finds all
/// @param kinds empty for all kinds
/// @param states empty for all states
/// @param lead null for any lead; empty for rows nobody leads
record Sought(
        String words, Set<Requirement.Kind> kinds, Set<AnswerState> states, @Nullable String lead) {

    static final Sought ALL = new Sought("", Set.of(), Set.of(), null);

    Sought {
        kinds = kinds.size() == Requirement.Kind.values().length ? Set.of() : Set.copyOf(kinds);
        states = states.size() == AnswerState.values().length ? Set.of() : Set.copyOf(states);
    }

    static Sought of(DutiesFilter filter) {
        return new Sought("", filter.kinds(), filter.states(), null);
    }

    Sought withWords(String now) {
        return new Sought(now, kinds, states, lead);
    }

    Sought withLead(@Nullable String now) {
        return new Sought(words, kinds, states, now);
    }

    Sought allKinds() {
        return new Sought(words, Set.of(), states, lead);
    }

    Sought with(Requirement.Kind kind, boolean wanted) {
        var now = EnumSet.noneOf(Requirement.Kind.class);
        now.addAll(kinds);
        change(now, kind, wanted);
        return new Sought(words, now, states, lead);
    }

    Sought with(AnswerState state, boolean wanted) {
        var now = EnumSet.noneOf(AnswerState.class);
        now.addAll(states);
        change(now, state, wanted);
        return new Sought(words, kinds, now, lead);
    }

    private static <T> void change(Set<T> set, T value, boolean wanted) {
        if (wanted) {
            set.add(value);
        } else {
            set.remove(value);
        }
    }

    /// True where nothing is left out.
    boolean everything() {
        return words.isBlank() && kinds.isEmpty() && states.isEmpty() && lead == null;
    }

    boolean finds(RequirementCoverage row) {
        return (kinds.isEmpty() || kinds.contains(row.requirement().kind()))
                && (states.isEmpty() || row.asked() && states.contains(row.state()))
                && (lead == null || lead.equals(row.answer().lead()))
                && (words.isBlank() || saysAll(row));
    }

    private boolean saysAll(RequirementCoverage row) {
        var text = text(row).toLowerCase(Locale.UK);
        var wanted =
                new HashSet<>(Arrays.asList(words.strip().toLowerCase(Locale.UK).split("\\s+")));
        return wanted.stream().allMatch(text::contains);
    }

    private static String text(RequirementCoverage row) {
        var requirement = row.requirement();
        var own =
                Stream.of(
                        requirement.title(),
                        requirement.group(),
                        requirement.section(),
                        requirement.summary(),
                        row.answer().lead());
        var asked = row.tests().stream().map(TestCoverage::asks);
        var answers = row.answeredBy().stream().map(PlanItem::name);
        return Stream.of(own, asked, answers)
                .flatMap(words -> words)
                .collect(Collectors.joining("\n"));
    }
}
