package org.forwardplan.model.search;

import java.util.Arrays;
import java.util.Optional;

/// One restriction typed into the search box, e.g. `status:draft`.
///
/// @param value as it was typed, without quotes; empty while it is still being typed
public record Filter(Key key, String value) {

    /// What can be restricted.
    public enum Key {
        IN("in", "One part of the plan", "in:duties"),
        STATUS("status", "How far it has come", "status:draft"),
        LEAD("lead", "Who leads on it", "lead:\"chief nurse\""),
        ANSWERS("answers", "What answers a duty", "answers:quality"),
        IS("is", "What needs somebody", "is:unanswered");

        private final String word;
        private final String meaning;
        private final String example;

        Key(String word, String meaning, String example) {
            this.word = word;
            this.meaning = meaning;
            this.example = example;
        }

        /// What is typed before the colon.
        public String word() {
            return word;
        }

        public String meaning() {
            return meaning;
        }

        public String example() {
            return example;
        }

        static Optional<Key> named(String word) {
            return Arrays.stream(values())
                    .filter(key -> key.word.equalsIgnoreCase(word))
                    .findFirst();
        }
    }

    /// What can be typed after `is:`.
    public enum Need {
        OUTDATED("outdated", "What has changed since it was confirmed or linked"),
        UNANSWERED("unanswered", "Duties with a test that nothing answers"),
        OVERDUE("overdue", "What was due before today and is not done"),
        OPEN("open", "Comments not settled and to-dos not done");

        private final String words;
        private final String meaning;

        Need(String words, String meaning) {
            this.words = words;
            this.meaning = meaning;
        }

        String meaning() {
            return meaning;
        }

        static Optional<Need> beginning(String typed) {
            return Arrays.stream(values()).filter(need -> need.words.startsWith(typed)).findFirst();
        }

        @Override
        public String toString() {
            return words;
        }
    }

    boolean unfinished() {
        return value.isBlank();
    }

    /// As it is compared: small letters, without what parts words, so that `signed-off` is `Signed
    /// off`.
    static String plain(String text) {
        return Words.folded(text).replaceAll("[\\s_-]+", "");
    }
}
