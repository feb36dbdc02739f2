package org.forwardplan.model.papers;

import org.forwardplan.model.wording.Wording;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.stream.Stream;

/// Narrows what a live block shows. Capitals do not count, and `trusts` finds what is called a
/// trust.
///
/// @param words as the planner wrote them; blank lets everything through
record Filter(String words) {

    boolean lets(@Nullable Object... called) {
        return words.isBlank()
                || Stream.of(called).anyMatch(name -> name != null && fits(name.toString()));
    }

    /// The caption of a table of one kind of thing; empty where the filter asks for something else
    /// than that kind, and its own words must stay.
    String called(Object kind) {
        return lets(kind) ? Wording.plural(kind.toString()) : "";
    }

    private boolean fits(String name) {
        var wanted = plain(words);
        var offered = plain(name);
        return offered.contains(wanted) || offered.contains(singular(wanted));
    }

    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.UK).replace('_', ' ');
    }

    private static String singular(String text) {
        if (text.endsWith("ies")) {
            return text.substring(0, text.length() - 3) + "y";
        }
        return text.length() > 1 && text.endsWith("s")
                ? text.substring(0, text.length() - 1)
                : text;
    }
}
