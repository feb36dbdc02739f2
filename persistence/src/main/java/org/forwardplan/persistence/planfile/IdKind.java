package org.forwardplan.persistence.planfile;

import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.FactId;
import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.PriorityId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.ItemId.SourceId;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// What kind of thing an id names, as it is written in the file where it may be one of several.
enum IdKind {
    SECTION("section", SectionId.class, uuid(SectionId::new)),
    PASSAGE("passage", PassageId.class, uuid(PassageId::new)),
    ORGANISATION("organisation", OrganisationId.class, uuid(OrganisationId::new)),
    SOURCE("source", SourceId.class, uuid(SourceId::new)),
    PRIORITY("priority", PriorityId.class, uuid(PriorityId::new)),
    FACT("fact", FactId.class, uuid(FactId::new)),
    OBJECTIVE("objective", ObjectiveId.class, uuid(ObjectiveId::new)),
    MILESTONE("milestone", MilestoneId.class, uuid(MilestoneId::new)),
    EVIDENCE("evidence", EvidenceId.class, uuid(EvidenceId::new)),
    REQUIREMENT("requirement", RequirementId.class, RequirementId::new);

    private final String key;
    private final Class<? extends ItemId> type;
    private final Function<String, ItemId> id;

    IdKind(String key, Class<? extends ItemId> type, Function<String, ItemId> id) {
        this.key = key;
        this.type = type;
        this.id = id;
    }

    private static Function<String, ItemId> uuid(Function<UUID, ItemId> id) {
        return text -> id.apply(UUID.fromString(text));
    }

    String key() {
        return key;
    }

    /// @throws IllegalArgumentException if no value of several kinds holds such an id
    static IdKind of(ItemId id) {
        return Stream.of(values())
                .filter(kind -> kind.type.isInstance(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not named by kind: " + id));
    }

    /// @param sort what the id must be, e.g. one that answers a test
    /// @throws IllegalArgumentException if no kind has that key, it is not of that sort, or the
    ///   text is no id of it
    static <T extends ItemId> T read(Class<T> sort, String key, String text) {
        return Stream.of(values())
                .filter(kind -> kind.key.equals(key) && sort.isAssignableFrom(kind.type))
                .findFirst()
                .map(kind -> sort.cast(kind.id.apply(text)))
                .orElseThrow(() -> new IllegalArgumentException("No such kind here: " + key));
    }
}
