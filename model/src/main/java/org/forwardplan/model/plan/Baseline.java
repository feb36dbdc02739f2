package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.BaselineId;

import java.time.LocalDate;

/// A version of the plan that somebody has to be able to point at later: what went to the boards,
/// what was approved, what was published.
///
/// It is a place in the journal, so it holds the whole plan as it stood there and nothing can alter
/// it.
///
/// @param on the day it was sent, approved or published, which may be later than the day it was
///   frozen
/// @param by the role that froze it
/// @param entry number of the last journal entry it holds
public record Baseline(
        BaselineId id,
        String name,
        Purpose purpose,
        LocalDate on,
        String by,
        String note,
        long entry)
        implements PlanItem {

    public Baseline {
        if (entry < 0) {
            throw new IllegalArgumentException("The journal has no entry " + entry);
        }
    }

    /// What the version was for.
    public enum Purpose {
        DRAFT("Draft"),
        SENT_TO_BOARDS("Sent to health and wellbeing boards"),
        APPROVED("Approved by the board"),
        PUBLISHED("Published"),
        OTHER("Other");

        private final String words;

        Purpose(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// Baselines stand in the order of what they hold.
    @Override
    public int position() {
        return Math.toIntExact(entry);
    }
}
