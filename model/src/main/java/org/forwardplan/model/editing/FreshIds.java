package org.forwardplan.model.editing;

import org.forwardplan.model.plan.ItemId.CommentId;
import org.forwardplan.model.plan.ItemId.NoteId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Ids for many new things at once: the same for the same seed, others for any other.
record FreshIds(UUID seed) {

    SectionId section(int number) {
        return new SectionId(id("section", number));
    }

    PassageId passage(int number) {
        return new PassageId(id("passage", number));
    }

    CommentId comment(int number) {
        return new CommentId(id("comment", number));
    }

    NoteId note() {
        return new NoteId(id("note", 0));
    }

    private UUID id(String kind, int number) {
        return UUID.nameUUIDFromBytes(
                "%s %s %d".formatted(seed, kind, number).getBytes(StandardCharsets.UTF_8));
    }
}
