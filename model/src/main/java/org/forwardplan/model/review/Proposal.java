package org.forwardplan.model.review;

import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;

import java.util.List;
import java.util.Optional;

/// One thing a returned document would change, to be accepted or rejected.
public sealed interface Proposal {

    SectionId section();

    /// What it is, in a few words.
    String what();

    /// As it was sent; empty where nothing was.
    default String sent() {
        return "";
    }

    /// As the plan says it now; empty where it says nothing.
    default String now() {
        return sent();
    }

    /// As it came back; empty where it did not.
    default String returned() {
        return "";
    }

    /// True where the plan has changed the same thing since it was sent.
    default boolean alsoHere() {
        return !now().equals(sent());
    }

    /// What the plan and the document have changed, together; empty where only one of the two can
    /// stand.
    default Optional<Proposal> both() {
        return Optional.empty();
    }

    /// @param was as it was sent
    /// @param is as the plan has it now
    record Retitle(SectionId section, String was, String is, String title) implements Proposal {
        @Override
        public String what() {
            return "Title changed";
        }

        @Override
        public String sent() {
            return was;
        }

        @Override
        public String now() {
            return is;
        }

        @Override
        public String returned() {
            return title;
        }
    }

    /// @param is as the plan has it now; equal to `body` of nothing where the passage is gone
    /// @param gone true where the plan no longer has the passage: accepting brings it back
    record Change(
            SectionId section,
            PassageId passage,
            PassageBody was,
            PassageBody is,
            PassageBody body,
            boolean gone)
            implements Proposal {
        @Override
        public String what() {
            return "Passage changed";
        }

        @Override
        public String sent() {
            return was.plainText();
        }

        @Override
        public String now() {
            return gone ? "" : is.plainText();
        }

        @Override
        public String returned() {
            return body.plainText();
        }

        @Override
        public boolean alsoHere() {
            return gone || !is.equals(was);
        }

        @Override
        public Optional<Proposal> both() {
            return alsoHere()
                            && !gone
                            && was instanceof Prose sent
                            && is instanceof Prose here
                            && body instanceof Prose there
                    ? BothSides.of(sent, here, there)
                            .map(it -> new Change(section, passage, was, is, it, false))
                    : Optional.empty();
        }
    }

    /// @param passage the id it will have
    record Addition(SectionId section, PassageId passage, PassageBody body) implements Proposal {
        @Override
        public String what() {
            return "New passage";
        }

        @Override
        public String returned() {
            return body.plainText();
        }
    }

    record Deletion(SectionId section, PassageId passage, PassageBody was, PassageBody is)
            implements Proposal {
        @Override
        public String what() {
            return "Passage deleted";
        }

        @Override
        public String sent() {
            return was.plainText();
        }

        @Override
        public String now() {
            return is.plainText();
        }
    }

    /// @param section it stands in as it came back
    record Move(SectionId section, PassageId passage, PassageBody is) implements Proposal {
        @Override
        public String what() {
            return "Passage moved";
        }

        @Override
        public String sent() {
            return is.plainText();
        }

        @Override
        public String returned() {
            return is.plainText();
        }
    }

    /// Comments that came with the document: they are taken in together.
    ///
    /// @param added those the plan does not have, oldest first
    /// @param settled those that were resolved or opened again, as they are then
    record Remarks(SectionId section, List<Comment> added, List<Comment> settled)
            implements Proposal {
        public Remarks {
            added = List.copyOf(added);
            settled = List.copyOf(settled);
        }

        @Override
        public String what() {
            return added.size() == 1
                    ? "1 new comment"
                    : added.isEmpty()
                            ? "Comments resolved or reopened"
                            : added.size() + " new comments";
        }

        @Override
        public String returned() {
            var words = new StringBuilder();
            added.forEach(comment ->
                    words.append(comment.by()).append(": ").append(comment.text()).append('\n'));
            settled.forEach(comment ->
                    words.append(comment.resolved() ? "Resolved: " : "Reopened: ")
                            .append(comment.text())
                            .append('\n'));
            return words.toString().strip();
        }
    }
}
