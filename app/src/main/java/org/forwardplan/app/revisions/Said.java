package org.forwardplan.app.revisions;

import org.forwardplan.model.plan.Revision.Route;
import org.forwardplan.model.revisions.RevisionPath;
import org.forwardplan.model.versions.Significance;
import org.forwardplan.model.wording.Wording;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// How the page words what it knows.
final class Said {

    private Said() {}

    static String day(LocalDate day) {
        return Wording.day(day);
    }

    /// One line on where things stand.
    static String standing(@Nullable RevisionPath path) {
        if (path == null) {
            return "Reading what was published…";
        }
        var text = path.publicText();
        if (text == null) {
            return "No version is marked as published yet.";
        }
        var changed = path.noticed().size();
        var what =
                switch (changed) {
                    case 0 -> "Nothing a reader would notice has changed since.";
                    case 1 -> "1 part of the plan has changed since.";
                    default -> "%d parts of the plan have changed since.".formatted(changed);
                };
        return "The public has %s. %s".formatted(text.words(), what);
    }

    static String pill(Significance significance) {
        return switch (significance) {
            case PROMISE -> "pill-bad";
            case SUBSTANCE -> "pill-waiting";
            default -> "pill-good";
        };
    }

    static String word(Significance significance) {
        return switch (significance) {
            case PROMISE -> "Promise";
            case SUBSTANCE -> "Substance";
            case WORDING -> "Wording";
            case PLACE -> "Place";
            case WORKING -> "Work";
        };
    }

    /// The route as somebody says it who chooses it.
    static String choice(Route route) {
        return switch (route) {
            case CONFIRMED -> "The published plan stands, and is maintained as it is";
            case OTHER -> "It is revised, and the change is not significant";
            case SIGNIFICANT -> "It is revised, and the change is significant";
        };
    }
}
