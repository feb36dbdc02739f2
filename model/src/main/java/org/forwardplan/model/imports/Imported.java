package org.forwardplan.model.imports;

import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Picture;

import java.time.Instant;
import java.util.List;

/// What was read from a document or the clipboard, in its order, before it has a place in the plan.
///
/// @param pictures those that the figures among the parts show
/// @param losses what could not be carried, or not as it was
public record Imported(List<Part> parts, List<Picture> pictures, List<Loss> losses) {

    public Imported {
        parts = List.copyOf(parts);
        pictures = List.copyOf(pictures);
        losses = List.copyOf(losses);
    }

    /// A piece of it.
    public sealed interface Part {}

    /// A heading that may become a section.
    ///
    /// @param level from 1
    /// @param certain false where it only looks like a heading: bold, or numbered by hand
    /// @param remarks comments that stand on it
    public record Heading(int level, String title, boolean certain, List<Remark> remarks)
            implements Part {
        public Heading {
            remarks = List.copyOf(remarks);
        }
    }

    /// What becomes a passage.
    ///
    /// @param remarks comments that stand on it
    public record Body(PassageBody body, List<Remark> remarks) implements Part {
        public Body {
            remarks = List.copyOf(remarks);
        }

        public Body(PassageBody body) {
            this(body, List.of());
        }
    }

    /// A comment somebody has made in the document.
    ///
    /// @param replies in their order, without replies of their own
    public record Remark(
            String by, Instant at, String text, boolean resolved, List<Remark> replies) {
        public Remark {
            replies = List.copyOf(replies);
        }
    }

    /// Something that could not be carried, or not as it was.
    ///
    /// @param what in a planner's words, e.g. `A text box was left out`
    /// @param where in the document, e.g. the heading it stands under; empty where it is everywhere
    public record Loss(String what, String where) {}
}
