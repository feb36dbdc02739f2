package org.forwardplan.model.checks;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words that somebody meant to replace and did not: “TBC”, a stray “%%”, “[add link]”.
///
/// @param words as they stand in the text
/// @param why it is no finished text
public record Unfinished(String words, String why) {

    private record Kind(Pattern pattern, String why) {
        private Kind(String pattern, String why) {
            this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), why);
        }
    }

    private static final List<Kind> KINDS =
            List.of(
                    new Kind(
                            "\\bTB[CDA]\\b|\\bto be (confirmed|determined|advised)\\b",
                            "still says that something is to be confirmed"),
                    new Kind("%%+", "has a stray “%%” where a figure should be"),
                    new Kind(
                            "\\[\\s*(add|insert|link|date|name|figure|number|tbc|to"
                                + " follow|xx+)\\b[^\\]]*\\]"
                                + "|<\\s*(add|insert)\\b[^>]*>|\\{\\{[^}]*\\}\\}|\\bX{2,}\\b|\\?{3,}",
                            "has a placeholder that was never filled"),
                    new Kind("\\blorem ipsum\\b", "has filler text"));

    /// The first such words in a text.
    public static Optional<Unfinished> in(String text) {
        return KINDS.stream()
                .flatMap(kind -> {
                    var found = kind.pattern().matcher(text);
                    return found.find()
                            ? Optional.of(new Unfinished(found.group(), kind.why())).stream()
                            : Optional.<Unfinished>empty().stream();
                })
                .findFirst();
    }
}
