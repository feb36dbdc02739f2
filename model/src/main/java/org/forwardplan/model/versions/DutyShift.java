package org.forwardplan.model.versions;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.plan.Requirement;
import org.jspecify.annotations.Nullable;

/// A requirement that is answered better or worse than it was.
///
/// @param then null where the requirement was not asked
/// @param now null where it is no longer asked
public record DutyShift(
        Requirement requirement, @Nullable AnswerState then, @Nullable AnswerState now) {}
