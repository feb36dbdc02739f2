package org.forwardplan.persistence.planfile;

import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SourceId;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// What kind of thing answers a test, as it is named in the file.
enum AnsweringKind {
    PASSAGE("passage", PassageId::new),
    OBJECTIVE("objective", ObjectiveId::new),
    MILESTONE("milestone", MilestoneId::new),
    SOURCE("source", SourceId::new),
    EVIDENCE("evidence", EvidenceId::new);

    private final String key;
    private final Function<UUID, Answering> id;

    AnsweringKind(String key, Function<UUID, Answering> id) {
        this.key = key;
        this.id = id;
    }

    String key() {
        return key;
    }

    Answering id(UUID value) {
        return id.apply(value);
    }

    static AnsweringKind of(Answering answering) {
        return switch (answering) {
            case PassageId _ -> PASSAGE;
            case ObjectiveId _ -> OBJECTIVE;
            case MilestoneId _ -> MILESTONE;
            case SourceId _ -> SOURCE;
            case EvidenceId _ -> EVIDENCE;
        };
    }

    static UUID value(Answering answering) {
        return switch (answering) {
            case PassageId(var value) -> value;
            case ObjectiveId(var value) -> value;
            case MilestoneId(var value) -> value;
            case SourceId(var value) -> value;
            case EvidenceId(var value) -> value;
        };
    }

    /// @throws IllegalArgumentException if no kind has that key
    static AnsweringKind keyed(String key) {
        return Stream.of(values())
                .filter(kind -> kind.key.equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nothing answers as " + key));
    }
}
