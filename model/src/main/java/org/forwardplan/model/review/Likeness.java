package org.forwardplan.model.review;

import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Run;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Locale;
import java.util.regex.Pattern;

/// What makes two pieces of text the same to a reader: their words and looks, whatever a word
/// processor does to blanks and links within the document.
final class Likeness {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern NUMBER = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})*)[.)]?\\s+");
    private static final Pattern LABEL = Pattern.compile("^(Table|Figure) \\d+(:\\s*|$)");

    private Likeness() {}

    static String words(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    /// A title without the number that a paper prints in front of it.
    ///
    /// @param number that it prints there: any other is part of the title
    static String title(String text, String number) {
        var typed = NUMBER.matcher(words(text));
        return typed.find() && typed.group(1).equals(number) ? typed.replaceFirst("") : words(text);
    }

    /// A heading without any number in front: reading a document may have taken it for one that
    /// counts on.
    static String bare(String text) {
        return NUMBER.matcher(words(text)).replaceFirst("");
    }

    /// A caption without the label that a paper puts in front.
    static String caption(String text) {
        return LABEL.matcher(words(text)).replaceFirst("");
    }

    static boolean same(Paragraph sent, Paragraph came) {
        return of(sent).equals(of(came))
                || sent.kind() == Paragraph.Kind.HEADING
                        && came.kind() == Paragraph.Kind.HEADING
                        && bare(sent.text()).equals(words(came.text()));
    }

    private static String of(Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case HEADING -> "H " + words(paragraph.text());
            case TEXT -> "T " + looks(paragraph);
            case BULLET, NUMBER ->
                    "%s%d %s".formatted(paragraph.kind(), paragraph.level(), looks(paragraph));
        };
    }

    private static String looks(Paragraph paragraph) {
        var key = new StringBuilder(words(paragraph.text())).append('\n');
        var last = "";
        var at = 0;
        for (var run : paragraph.runs()) {
            var letters = BLANKS.matcher(run.text()).replaceAll("");
            if (letters.isEmpty()) {
                continue;
            }
            var look = look(run);
            if (!look.equals(last)) {
                key.append(at).append(look).append(' ');
                last = look;
            }
            at += letters.length();
        }
        return key.toString();
    }

    private static String look(Run run) {
        return (run.bold() ? "b" : "") + (run.italic() ? "i" : "") + address(run.link());
    }

    /// Links within the plan, or the document, are no look.
    private static String address(@Nullable String link) {
        if (link == null || link.startsWith("#") || link.startsWith("plan:")) {
            return "";
        }
        var address = link.strip();
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /// From 0, nothing in common, to 1, the same words.
    static double share(String one, String other) {
        var counts = new HashMap<String, Integer>();
        var total = 0;
        for (var word : split(one)) {
            counts.merge(word, 1, Integer::sum);
            total++;
        }
        var common = 0;
        for (var word : split(other)) {
            total++;
            if (counts.merge(word, -1, Integer::sum) >= 0) {
                common++;
            }
        }
        return total == 0 ? 0 : 2.0 * common / total;
    }

    private static String[] split(String text) {
        var words = words(text).toLowerCase(Locale.UK);
        return words.isEmpty() ? new String[0] : words.split(" ");
    }
}
