package org.forwardplan.persistence.planfile;

import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.Explained;
import org.forwardplan.model.plan.ItemId.FactId;
import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PriorityId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.ItemId.SourceId;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// What kind of thing a reason for a change is about, as it is named in the file.
enum ExplainedKind {
    SECTION("section", SectionId::new),
    ORGANISATION("organisation", OrganisationId::new),
    SOURCE("source", SourceId::new),
    PRIORITY("priority", PriorityId::new),
    FACT("fact", FactId::new),
    OBJECTIVE("objective", ObjectiveId::new),
    MILESTONE("milestone", MilestoneId::new),
    EVIDENCE("evidence", EvidenceId::new),
    REQUIREMENT(RequirementId::new, "requirement");

    private final String key;
    private final Function<String, Explained> id;

    ExplainedKind(String key, Function<UUID, Explained> id) {
        this(text -> id.apply(UUID.fromString(text)), key);
    }

    ExplainedKind(Function<String, Explained> id, String key) {
        this.key = key;
        this.id = id;
    }

    String key() {
        return key;
    }

    /// @throws IllegalArgumentException if the text is no id of this kind
    Explained id(String text) {
        return id.apply(text);
    }

    static ExplainedKind of(Explained explained) {
        return switch (explained) {
            case SectionId _ -> SECTION;
            case OrganisationId _ -> ORGANISATION;
            case SourceId _ -> SOURCE;
            case PriorityId _ -> PRIORITY;
            case FactId _ -> FACT;
            case ObjectiveId _ -> OBJECTIVE;
            case MilestoneId _ -> MILESTONE;
            case EvidenceId _ -> EVIDENCE;
            case RequirementId _ -> REQUIREMENT;
        };
    }

    /// @throws IllegalArgumentException if no kind has that key
    static ExplainedKind keyed(String key) {
        return Stream.of(values())
                .filter(kind -> kind.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing is explained as " + key));
    }
}
