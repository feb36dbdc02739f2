package org.forwardplan.app.outline.tree;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.plan.Section;

/// The style classes that colour a status. Its words always stand beside it.
public final class StatusLook {

    private StatusLook() {}

    public static String of(Section.Status status) {
        return switch (status) {
            case NOT_STARTED -> "status-none";
            case DRAFTING -> "status-drafting";
            case IN_REVIEW -> "status-review";
            case SIGNED_OFF -> "status-done";
        };
    }

    public static String of(AnswerState state) {
        return switch (state) {
            case COMPLETE, CONFIRMED -> "pill-good";
            case DRAFTED, EXTERNAL -> "pill-waiting";
            case NONE, OUTDATED -> "pill-bad";
        };
    }
}
