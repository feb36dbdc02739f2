package org.forwardplan.model.prose;

import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Prose.Run;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.regex.Pattern;

/// Writes prose as text.
final class ProseWriter {

    /// A line that begins like this would be read as a heading or list item.
    private static final Pattern LOOKS_LIKE_A_MARK =
            Pattern.compile("#{1,4}(?=\\s|$)|-(?=\\s|$)|\\d+\\.(?=\\s|$)");

    /// What would end an address early or be taken for something else. Everything that may stand in
    /// one stands as it is, so that an address can be copied.
    private static final Pattern UNLIKE_AN_ADDRESS =
            Pattern.compile("[\\p{IsWhite_Space}\\p{Cntrl})*\\\\]|&(?=#)");

    private final StringBuilder text = new StringBuilder();
    private final int[] counters = new int[Paragraph.DEEPEST + 1];

    String write(Prose prose) {
        @Nullable Paragraph before = null;
        for (var paragraph : prose.paragraphs()) {
            if (before != null) {
                text.append(isItem(before) && isItem(paragraph) ? "\n" : "\n\n");
            }
            text.append(mark(paragraph)).append(words(paragraph));
            before = paragraph;
        }
        return text.toString();
    }

    private static boolean isItem(Paragraph paragraph) {
        return paragraph.kind() == Kind.BULLET || paragraph.kind() == Kind.NUMBER;
    }

    private String mark(Paragraph paragraph) {
        var level = paragraph.level();
        var number = paragraph.kind() == Kind.NUMBER ? ++counters[level] : 0;
        for (var deeper = isItem(paragraph) ? level + 1 : 0; deeper < counters.length; deeper++) {
            counters[deeper] = 0;
        }
        var indent = "  ".repeat(level - 1);
        return switch (paragraph.kind()) {
            case TEXT -> "";
            case HEADING -> "#".repeat(level) + " ";
            case BULLET -> indent + "- ";
            case NUMBER -> indent + number + ". ";
        };
    }

    private static String words(Paragraph paragraph) {
        if (paragraph.runs().isEmpty()) {
            return paragraph.kind() == Kind.TEXT ? "\\" : "";
        }
        var line = new StringBuilder();
        var bold = false;
        var italic = false;
        @Nullable String link = null;
        for (var run : paragraph.runs()) {
            if (link != null && !link.equals(run.link())) {
                line.append(closing(link));
            }
            line.append(bold == run.bold() ? "" : "**").append(italic == run.italic() ? "" : "*");
            if (run.link() != null && !Objects.equals(link, run.link())) {
                line.append('[');
            }
            line.append(escaped(run));
            bold = run.bold();
            italic = run.italic();
            link = run.link();
        }
        line.append(link == null ? "" : closing(link))
                .append(bold ? "**" : "")
                .append(italic ? "*" : "");
        return guardedEnds(guardedStart(line.toString(), paragraph.kind()));
    }

    private static String closing(String link) {
        return "](" + UNLIKE_AN_ADDRESS.matcher(link).replaceAll(sign -> codes(sign.group())) + ")";
    }

    private static String escaped(Run run) {
        return run.text()
                .replace("\\", "\\\\")
                .replace("*", "\\*")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("&#", "\\&#");
    }

    private static String guardedStart(String line, Kind kind) {
        var mark = LOOKS_LIKE_A_MARK.matcher(line);
        if (kind != Kind.TEXT || !mark.lookingAt()) {
            return line;
        }
        return line.startsWith("#") || line.startsWith("-")
                ? "\\" + line
                : line.substring(0, mark.end() - 1) + "\\" + line.substring(mark.end() - 1);
    }

    /// White space at either end of a line is lost on reading, so it is written as a code.
    private static String guardedEnds(String line) {
        var start = 0;
        var end = line.length();
        while (start < end && Character.isWhitespace(line.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return codes(line.substring(0, start))
                + line.substring(start, end)
                + codes(line.substring(end));
    }

    private static String codes(String space) {
        return space.chars().mapToObj("&#%d;"::formatted).reduce("", String::concat);
    }
}
