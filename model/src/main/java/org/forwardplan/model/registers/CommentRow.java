package org.forwardplan.model.registers;

import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId.Commented;
import org.forwardplan.model.plan.ItemId.SectionId;

/// A section or a piece of its text, with room for what a partner remarks on it.
///
/// @param where it stands, for a reader
/// @param text what it says
/// @param comment what the partner says of it; blank while that is nothing
public record CommentRow(Commented on, String where, String text, Comment comment) {

    /// True for a section as a whole.
    public boolean isOnSection() {
        return on instanceof SectionId;
    }

    CommentRow saying(String now) {
        return new CommentRow(on, where, text, comment.withText(now));
    }
}
