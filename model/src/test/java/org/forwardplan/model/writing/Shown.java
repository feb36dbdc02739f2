package org.forwardplan.model.writing;

import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Prose.Run;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Writes down prose being written, for tests: `- one <*two*>` is a bullet with a bold word that is
/// selected, `|` is the caret, `{a}` a link, `«a»` a cross-reference.
final class Shown {

    static final String WEB = "https://example.org";
    static final String IN_PLAN = "plan:objective/1";

    private static final Pattern LINE = Pattern.compile("( *)(#+ |- |1\\. |)(.*)");

    private Shown() {}

    static Writing read(String shown) {
        var paragraphs = new ArrayList<Paragraph>();
        var anchor = -1;
        var caret = -1;
        var at = 0;
        for (var line : shown.split("\n", -1)) {
            var parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new IllegalArgumentException(line);
            }
            var runs = new ArrayList<Run>();
            var look = Look.PLAIN;
            for (var sign : parts.group(3).split("")) {
                switch (sign) {
                    case "|" -> anchor = caret = at;
                    case "<" -> anchor = at;
                    case ">" -> caret = at;
                    case "*" -> look = look.withBold(!look.bold());
                    case "_" -> look = look.withItalic(!look.italic());
                    case "{" -> look = look.withLink(WEB);
                    case "«" -> look = look.withLink(IN_PLAN);
                    case "}", "»" -> look = look.withLink(null);
                    default -> {
                        runs.add(look.run(sign));
                        at += sign.length();
                    }
                }
            }
            at++;
            paragraphs.add(paragraph(parts.group(1).length(), parts.group(2), runs));
        }
        return new Writing(paragraphs, anchor, caret, null);
    }

    private static Paragraph paragraph(int indent, String mark, List<Run> runs) {
        return switch (mark) {
            case "" -> new Paragraph(Kind.TEXT, 1, runs);
            case "- " -> new Paragraph(Kind.BULLET, indent / 2 + 1, runs);
            case "1. " -> new Paragraph(Kind.NUMBER, indent / 2 + 1, runs);
            default -> new Paragraph(Kind.HEADING, mark.length() - 1, runs);
        };
    }

    static String write(Writing writing) {
        var lines = new ArrayList<String>();
        var at = 0;
        for (var paragraph : writing.paragraphs()) {
            var line = new StringBuilder(mark(paragraph));
            for (var run : paragraph.runs()) {
                var look = Look.of(run);
                var link = look.link() == null ? "" : look.onePiece() ? "«»" : "{}";
                line.append(look.bold() ? "*" : "")
                        .append(look.italic() ? "_" : "")
                        .append(link.isEmpty() ? "" : link.charAt(0));
                for (var sign : run.text().split("")) {
                    line.append(marks(writing, at, false)).append(sign);
                    at += sign.length();
                    line.append(marks(writing, at, true));
                }
                line.append(link.isEmpty() ? "" : link.charAt(1))
                        .append(look.italic() ? "_" : "")
                        .append(look.bold() ? "*" : "");
            }
            if (paragraph.runs().isEmpty()) {
                line.append(marks(writing, at, false)).append(marks(writing, at, true));
            }
            lines.add(line.toString());
            at++;
        }
        return lines.stream().collect(Collectors.joining("\n")).replaceAll("\\|\\|", "|");
    }

    private static String mark(Paragraph paragraph) {
        var indent = "  ".repeat(paragraph.level() - 1);
        return switch (paragraph.kind()) {
            case TEXT -> "";
            case HEADING -> "#".repeat(paragraph.level()) + " ";
            case BULLET -> indent + "- ";
            case NUMBER -> indent + "1. ";
        };
    }

    /// The caret is shown behind the sign it stands behind, except at the start of a line.
    private static String marks(Writing writing, int at, boolean behind) {
        var start = writing.place(at).column() == 0;
        var selected = writing.selected();
        if (selected.empty()) {
            return writing.caret() == at && start != behind ? "|" : "";
        }
        if (selected.from() == at && !behind) {
            return "<";
        }
        return selected.to() == at && behind ? ">" : "";
    }
}
