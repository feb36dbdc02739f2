package org.forwardplan.model.registers;

import org.forwardplan.model.plan.Milestone;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// A milestone while its row is filled in.
///
/// @param first day, while it may still be missing or later than the last
public record MilestoneRow(
        Milestone milestone, @Nullable LocalDate first, @Nullable LocalDate last) {

    static MilestoneRow of(Milestone milestone) {
        return new MilestoneRow(milestone, milestone.span().first(), milestone.span().last());
    }

    MilestoneRow with(Milestone now) {
        return new MilestoneRow(now, first, last);
    }

    MilestoneRow from(@Nullable LocalDate now) {
        return new MilestoneRow(milestone, now, last);
    }

    MilestoneRow until(@Nullable LocalDate now) {
        return new MilestoneRow(milestone, first, now);
    }
}
