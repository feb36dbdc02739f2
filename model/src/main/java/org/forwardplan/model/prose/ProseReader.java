package org.forwardplan.model.prose;

import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads text into prose, line by line.
final class ProseReader {

    private static final Pattern HEADING = Pattern.compile("(#{1,4})(?:\\s+(.*))?");
    private static final Pattern ITEM = Pattern.compile("(\\s*)(-|\\d+\\.)(?:\\s+(.*))?");

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private @Nullable Open open;

    /// The paragraph whose lines are still coming.
    private record Open(Kind kind, int level, StringBuilder text) {}

    Prose read(String text) {
        for (var line : text.split("\\R", -1)) {
            take(line);
        }
        close();
        return new Prose(paragraphs);
    }

    private void take(String line) {
        var heading = HEADING.matcher(line.strip());
        var item = ITEM.matcher(line.stripTrailing());
        if (line.isBlank()) {
            close();
        } else if (heading.matches()) {
            begin(Kind.HEADING, heading.group(1).length(), heading.group(2));
            close();
        } else if (item.matches()) {
            var level =
                    Math.min(item.group(1).replace("\t", "  ").length() / 2 + 1, Paragraph.DEEPEST);
            begin(item.group(2).equals("-") ? Kind.BULLET : Kind.NUMBER, level, item.group(3));
        } else if (open == null) {
            begin(Kind.TEXT, 1, line.strip());
        } else {
            open.text().append(' ').append(line.strip());
        }
    }

    private void begin(Kind kind, int level, @Nullable String words) {
        close();
        open = new Open(kind, level, new StringBuilder(words == null ? "" : words.strip()));
    }

    private void close() {
        if (open != null) {
            paragraphs.add(
                    new Paragraph(
                            open.kind(),
                            open.level(),
                            new RunReader(open.text().toString()).read()));
            open = null;
        }
    }
}
