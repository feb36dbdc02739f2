package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.CommentId;
import org.forwardplan.model.plan.ItemId.Commented;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// What somebody remarks on a passage or section. Never printed in the plan.
///
/// @param replyTo the comment that opened the thread; null for that comment itself
/// @param by the role of who wrote it
/// @param at to the microsecond
/// @param resolved true once the thread is settled; counts on the comment that opened it
public record Comment(
        CommentId id,
        Commented on,
        @Nullable CommentId replyTo,
        String by,
        Instant at,
        String text,
        boolean resolved)
        implements PlanItem {

    public Comment {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public String name() {
        return "Comment by " + by;
    }

    public Comment withText(String now) {
        return new Comment(id, on, replyTo, by, at, now, resolved);
    }

    public Comment resolved(boolean now) {
        return new Comment(id, on, replyTo, by, at, text, now);
    }

    public Comment on(Commented now) {
        return new Comment(id, now, replyTo, by, at, text, resolved);
    }
}
