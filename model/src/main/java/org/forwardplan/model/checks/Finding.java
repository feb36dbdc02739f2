package org.forwardplan.model.checks;

import org.forwardplan.model.plan.ItemId;
import org.jspecify.annotations.Nullable;

/// Something that needs somebody, or a reason why a request does not fit.
///
/// @param what is the matter, one plain sentence
/// @param about the item to jump to; null where it concerns the whole plan
/// @param remedy what to do about it
public record Finding(Weight weight, String what, @Nullable ItemId about, String remedy) {

    public enum Weight {
        /// The plan cannot go out, or the request cannot be done, like this.
        MUST("Must be mended"),
        /// Somebody should look.
        SHOULD("Should be looked at");

        private final String words;

        Weight(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    public static Finding must(String what, @Nullable ItemId about, String remedy) {
        return new Finding(Weight.MUST, what, about, remedy);
    }

    public static Finding should(String what, @Nullable ItemId about, String remedy) {
        return new Finding(Weight.SHOULD, what, about, remedy);
    }
}
