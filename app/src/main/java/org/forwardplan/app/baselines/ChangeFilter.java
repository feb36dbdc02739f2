package org.forwardplan.app.baselines;

import org.forwardplan.model.comparison.ItemChange;
import org.forwardplan.model.comparison.ItemChange.Added;
import org.forwardplan.model.comparison.ItemChange.Altered;
import org.forwardplan.model.comparison.ItemChange.Removed;
import org.forwardplan.model.versions.Significance;
import org.forwardplan.model.versions.Topic;
import org.jspecify.annotations.Nullable;

import java.util.Locale;

/// Which changes are shown, and in which order.
///
/// @param words that the name of the change or its group must hold
/// @param what null for everything that can happen
/// @param topic null for all
/// @param significance null for all
/// @param heaviestFirst else in the order of the plan
record ChangeFilter(
        String words,
        @Nullable What what,
        @Nullable Topic topic,
        @Nullable Significance significance,
        boolean heaviestFirst) {

    static final ChangeFilter ALL = new ChangeFilter("", null, null, null, false);

    /// What can happen to a thing.
    enum What {
        ADDED("Added"),
        REMOVED("Removed"),
        CHANGED("Changed"),
        MOVED("Moved");

        private final String words;

        What(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }

        /// A thing that was moved and changed counts as both.
        boolean is(ItemChange change) {
            return switch (change) {
                case Added _ -> this == ADDED;
                case Removed _ -> this == REMOVED;
                case Altered altered ->
                        this == CHANGED && !altered.fields().isEmpty()
                                || this == MOVED && altered.move() != null;
            };
        }
    }

    boolean lets(ItemChange change, Topic of, Significance means, String said) {
        return (what == null || what.is(change))
                && (topic == null || topic == of)
                && (significance == null || significance == means)
                && said.toLowerCase(Locale.UK).contains(words.strip().toLowerCase(Locale.UK));
    }

    /// True where requirements that are answered better or worse are told as well.
    boolean letsDuties() {
        return words.isBlank()
                && what == null
                && significance == null
                && (topic == null || topic == Topic.DUTIES);
    }

    ChangeFilter words(String now) {
        return new ChangeFilter(now, what, topic, significance, heaviestFirst);
    }

    ChangeFilter what(@Nullable What now) {
        return new ChangeFilter(words, now, topic, significance, heaviestFirst);
    }

    ChangeFilter topic(@Nullable Topic now) {
        return new ChangeFilter(words, what, now, significance, heaviestFirst);
    }

    ChangeFilter significance(@Nullable Significance now) {
        return new ChangeFilter(words, what, topic, now, heaviestFirst);
    }

    ChangeFilter heaviestFirst(boolean now) {
        return new ChangeFilter(words, what, topic, significance, now);
    }
}
