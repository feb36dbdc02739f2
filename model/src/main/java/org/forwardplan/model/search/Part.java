package org.forwardplan.model.search;

import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Fact;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Where to look: what can be typed after `in:`.
public enum Part {
    OUTLINE("outline", Set.of(Section.class, Passage.class)),
    SECTIONS("sections", Set.of(Section.class)),
    PASSAGES("passages", Set.of(Passage.class)),
    DUTIES("duties", Set.of(Requirement.class, Answer.class)),
    OBJECTIVES("objectives", Set.of(Objective.class)),
    MILESTONES("milestones", Set.of(Milestone.class)),
    ORGANISATIONS("organisations", Set.of(Organisation.class)),
    PARTNERS("partners", Set.of(Organisation.class)),
    SOURCES("sources", Set.of(Source.class)),
    PRIORITIES("priorities", Set.of(Priority.class)),
    FACTS("facts", Set.of(Fact.class)),
    EVIDENCE("evidence", Set.of(Evidence.class)),
    COMMENTS("comments", Set.of(Comment.class)),
    NOTES("notes", Set.of(Note.class)),
    COMMANDS("commands", Set.of());

    private static final Map<Class<? extends PlanItem>, Integer> FIRST = new HashMap<>();

    static {
        for (var part : values()) {
            part.kinds.forEach(kind -> FIRST.putIfAbsent(kind, part.ordinal()));
        }
    }

    private final String words;
    private final Set<Class<? extends PlanItem>> kinds;

    Part(String words, Set<Class<? extends PlanItem>> kinds) {
        this.words = words;
        this.kinds = kinds;
    }

    boolean holds(PlanItem item) {
        return kinds.contains(item.getClass());
    }

    /// The number of the first part that holds a thing.
    static int first(PlanItem item) {
        return FIRST.getOrDefault(item.getClass(), FIRST.size());
    }

    /// The part whose name begins so.
    static Optional<Part> beginning(String typed) {
        return Arrays.stream(values()).filter(part -> part.words.startsWith(typed)).findFirst();
    }

    static List<String> all() {
        return Arrays.stream(values()).map(Part::toString).toList();
    }

    @Override
    public String toString() {
        return words;
    }
}
