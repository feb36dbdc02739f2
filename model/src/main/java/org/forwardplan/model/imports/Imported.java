package org.forwardplan.model.imports;

import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Picture;
import org.jspecify.annotations.Nullable;

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
    public record Heading(
            int level, String title, boolean certain, List<Remark> remarks, Origin origin)
            implements Part {
        public Heading {
            remarks = List.copyOf(remarks);
        }

        public Heading(int level, String title, boolean certain, List<Remark> remarks) {
            this(level, title, certain, remarks, Origin.UNKNOWN);
        }
    }

    /// What becomes a passage. Prose in it may bear links that begin with `#`: they lead to the
    /// bookmark of that name, wherever in the document it is.
    ///
    /// @param remarks comments that stand on it
    public record Body(PassageBody body, List<Remark> remarks, Origin origin) implements Part {
        public Body {
            remarks = List.copyOf(remarks);
        }

        public Body(PassageBody body, List<Remark> remarks) {
            this(body, remarks, Origin.UNKNOWN);
        }

        public Body(PassageBody body) {
            this(body, List.of());
        }
    }

    /// Where a piece comes from in its document, and what tracked changes did to it there.
    ///
    /// @param bookmarks that begin in it, in order
    /// @param before what it said before all tracked changes; null where none touched it
    /// @param revisions the tracked changes in it, in the order of the text
    public record Origin(
            List<String> bookmarks, @Nullable PassageBody before, List<Revision> revisions) {

        public static final Origin UNKNOWN = new Origin(List.of(), null, List.of());

        public Origin {
            bookmarks = List.copyOf(bookmarks);
            revisions = List.copyOf(revisions);
        }
    }

    /// One tracked change: words that somebody put in or took out.
    ///
    /// @param by as the document names them
    /// @param at null where the document does not say
    public record Revision(boolean inserted, String words, String by, @Nullable Instant at) {}

    /// A comment somebody has made in the document.
    ///
    /// @param replies in their order, without replies of their own
    /// @param about the words it stands on; empty where it stands on no words in particular
    public record Remark(
            String by,
            Instant at,
            String text,
            boolean resolved,
            List<Remark> replies,
            String about) {
        public Remark {
            replies = List.copyOf(replies);
        }

        public Remark(String by, Instant at, String text, boolean resolved, List<Remark> replies) {
            this(by, at, text, resolved, replies, "");
        }
    }

    /// Something that could not be carried, or not as it was.
    ///
    /// @param what in a planner's words, e.g. `A text box was left out`
    /// @param where in the document, e.g. the heading it stands under; empty where it is everywhere
    public record Loss(String what, String where) {}
}
