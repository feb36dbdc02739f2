package org.forwardplan.model.editing;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;

import java.util.Locale;

/// What passages are called in the words of undo and of the history.
public final class PassageWords {

    private PassageWords() {}

    /// `a passage`, `3 passages`.
    public static String count(int passages) {
        return passages == 1 ? "a passage" : passages + " passages";
    }

    /// `a table`, `a key point`.
    public static String kind(PassageBody body) {
        return switch (body) {
            case Prose _ -> "text";
            case TextTable _ -> "a table";
            case Figure _ -> "a figure";
            case Callout callout -> kind(callout.kind());
            case LiveBlock _ -> "a live block";
        };
    }

    static String kind(Callout.Kind kind) {
        return switch (kind) {
            case WHAT_WE_HEARD -> "what people told us";
            default -> "a " + kind.toString().toLowerCase(Locale.UK);
        };
    }
}
