package org.forwardplan.app.trace;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.plan.Requirement;
import org.jspecify.annotations.Nullable;

/// What of the trace the planner wants to see.
///
/// @param chapters true to gather sections into chapters
/// @param kind null for all kinds of requirement
/// @param state null for all states
/// @param gaps true for rows alone that meet nothing
public record Shown(
        TraceView view,
        boolean chapters,
        Requirement.@Nullable Kind kind,
        @Nullable AnswerState state,
        boolean gaps) {

    static final Shown FIRST = new Shown(TraceView.SECTIONS, true, null, null, false);

    Shown with(TraceView now) {
        return new Shown(now, chapters, kind, state, gaps);
    }

    Shown chapters(boolean now) {
        return new Shown(view, now, kind, state, gaps);
    }

    Shown with(Requirement.@Nullable Kind now) {
        return new Shown(view, chapters, now, state, gaps);
    }

    Shown with(@Nullable AnswerState now) {
        return new Shown(view, chapters, kind, now, gaps);
    }

    Shown gaps(boolean now) {
        return new Shown(view, chapters, kind, state, now);
    }
}
