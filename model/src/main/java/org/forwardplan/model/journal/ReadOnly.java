package org.forwardplan.model.journal;

/// Why an open plan can only be read.
///
/// @param sentence who has it or what forbids it, in words for the planner
/// @param wayOut what the planner can do
public record ReadOnly(Reason reason, String sentence, String wayOut) {

    /// What stands in the way of changes.
    public enum Reason {
        /// Somebody else has it open, and may be changing it.
        HELD,
        /// The file or its folder may not be written to.
        PROTECTED,
        /// It is an earlier copy of a plan, which is to stay as it is.
        COPY,
        /// Nothing any more.
        FREE
    }

    /// True where somebody else has it open now.
    public boolean isHeld() {
        return reason == Reason.HELD;
    }
}
