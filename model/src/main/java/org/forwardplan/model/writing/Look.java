package org.forwardplan.model.writing;

import org.forwardplan.model.plan.Prose.Run;
import org.jspecify.annotations.Nullable;

/// How words look, and where they lead.
///
/// @param link null where they lead nowhere
public record Look(boolean bold, boolean italic, @Nullable String link) {

    public static final Look PLAIN = new Look(false, false, null);

    /// What leads to a thing of the plan begins like this.
    private static final String IN_PLAN = "plan:";

    public static Look of(Run run) {
        return new Look(run.bold(), run.italic(), run.link());
    }

    public Run run(String text) {
        return new Run(text, bold, italic, link);
    }

    public Look withBold(boolean now) {
        return new Look(now, italic, link);
    }

    public Look withItalic(boolean now) {
        return new Look(bold, now, link);
    }

    public Look withLink(@Nullable String now) {
        return new Look(bold, italic, now);
    }

    /// True for a cross-reference: its words are those of the thing it points at, so it is one
    /// piece.
    public boolean onePiece() {
        return link != null && link.startsWith(IN_PLAN);
    }
}
