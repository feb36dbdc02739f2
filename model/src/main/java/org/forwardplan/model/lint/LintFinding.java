package org.forwardplan.model.lint;

import org.forwardplan.model.checks.Finding;

/// Something that a board should not find in a paper, and where it is mended.
///
/// @param group what is wrong, as with others of its kind
public record LintFinding(Finding finding, Spot spot, LintGroup group) {

    /// Where in the paper it is.
    public sealed interface Spot {

        /// A field of the cover sheet, by position from 0.
        record Field(int index) implements Spot {}

        /// A part behind the cover sheet, by position from 0.
        record Part(int index) implements Spot {}

        /// The meeting and the dates.
        record Head() implements Spot {}

        /// In the plan: what the finding is about.
        record InPlan() implements Spot {}
    }
}
