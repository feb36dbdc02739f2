package org.forwardplan.model.plan;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Text as a planner writes it: paragraphs, sub-headings and lists, with bold, italic and links.
///
/// Two proses that read the same are equal: empty runs are dropped and neighbouring runs that look
/// alike are joined.
public record Prose(List<Paragraph> paragraphs) implements PassageBody {

    private static final int OPENING = 80;
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    public Prose {
        paragraphs = List.copyOf(paragraphs);
    }

    /// A paragraph, sub-heading or list item.
    ///
    /// @param level of a sub-heading or list item, from 1; always 1 for plain text
    public record Paragraph(Kind kind, int level, List<Run> runs) {

        public static final int DEEPEST = 4;

        public enum Kind {
            TEXT,
            HEADING,
            BULLET,
            NUMBER
        }

        public Paragraph {
            if (level < 1 || level > DEEPEST || kind == Kind.TEXT && level != 1) {
                throw new IllegalArgumentException("A %s has no level %d".formatted(kind, level));
            }
            runs = joined(runs);
        }

        public String text() {
            return runs.size() == 1
                    ? runs.getFirst().text()
                    : runs.stream().map(Run::text).collect(Collectors.joining());
        }

        private static List<Run> joined(List<Run> runs) {
            var joined = new ArrayList<Run>();
            for (var run : runs) {
                if (run.text().isEmpty()) {
                    continue;
                }
                if (!joined.isEmpty() && joined.getLast().looksLike(run)) {
                    var last = joined.removeLast();
                    joined.add(last.saying(last.text() + run.text()));
                } else {
                    joined.add(run);
                }
            }
            return List.copyOf(joined);
        }
    }

    /// A stretch of text that looks the same throughout.
    ///
    /// @param link web address it leads to, or the address of a [CrossReference]; null where it
    ///   leads nowhere
    public record Run(String text, boolean bold, boolean italic, @Nullable String link) {

        public Run {
            text = LINE_BREAK.matcher(text).replaceAll(" ");
        }

        public static Run plain(String text) {
            return new Run(text, false, false, null);
        }

        boolean looksLike(Run other) {
            return saying("").equals(other.saying(""));
        }

        Run saying(String other) {
            return new Run(other, bold, italic, link);
        }
    }

    public static Prose of(String... paragraphs) {
        return new Prose(
                List.of(paragraphs).stream()
                        .map(text ->
                                new Paragraph(Paragraph.Kind.TEXT, 1, List.of(Run.plain(text))))
                        .toList());
    }

    /// The words alone, one line a paragraph.
    @Override
    public String plainText() {
        return paragraphs.size() == 1
                ? paragraphs.getFirst().text()
                : paragraphs.stream().map(Paragraph::text).collect(Collectors.joining("\n"));
    }

    @Override
    public String opening() {
        var text = plainText().strip().replace('\n', ' ');
        if (text.isEmpty()) {
            return "Empty passage";
        }
        if (text.length() <= OPENING) {
            return text;
        }
        var blank = text.lastIndexOf(' ', OPENING);
        var end = blank > 0 ? blank : OPENING;
        return text.substring(0, Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end) + "…";
    }

    @Override
    public boolean blank() {
        return paragraphs.stream()
                .allMatch(it -> it.runs().stream().allMatch(run -> run.text().isBlank()));
    }
}
