package org.forwardplan.model.drafting;

import org.forwardplan.model.comparison.WordDiff;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;

/// One way in which a section is no longer what was signed off.
public sealed interface Difference {

    /// What happened, in a word or two.
    String what();

    /// The words that went and came.
    WordDiff words();

    record Retitled(String was, String now) implements Difference {
        @Override
        public String what() {
            return "Title changed";
        }

        @Override
        public WordDiff words() {
            return WordDiff.between(was, now);
        }
    }

    /// A passage that was not there, or stood in another section.
    record Added(Passage now) implements Difference {
        @Override
        public String what() {
            return "Passage added";
        }

        @Override
        public WordDiff words() {
            return WordDiff.between("", now.body().plainText());
        }
    }

    /// A passage that is gone.
    ///
    /// @param elsewhere true where it stands in another section now
    record Removed(PassageId passage, PassageBody was, boolean elsewhere) implements Difference {
        @Override
        public String what() {
            return elsewhere ? "Passage moved to another section" : "Passage removed";
        }

        @Override
        public WordDiff words() {
            return WordDiff.between(was.plainText(), "");
        }
    }

    /// A passage that says, or shows, something else.
    record Changed(Passage now, PassageBody was) implements Difference {
        @Override
        public String what() {
            return words().same() ? "Look of a passage changed" : "Passage changed";
        }

        @Override
        public WordDiff words() {
            return WordDiff.between(was.plainText(), now.body().plainText());
        }
    }

    /// A passage that stands in another place among the others of its section.
    record Moved(Passage now) implements Difference {
        @Override
        public String what() {
            return "Passage moved";
        }

        @Override
        public WordDiff words() {
            var text = now.body().plainText();
            return WordDiff.between(text, text);
        }
    }
}
