package org.forwardplan.model.imports;

import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.imports.Imported.Heading;
import org.forwardplan.model.imports.Imported.Part;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.prose.ProseText;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// An outline somebody has typed or pasted, read as headings: by `#` marks, by numbers such as
/// `1.1`, or by how far a line stands in.
///
/// Where lines bear `#`, all others are text. Elsewhere every line is a heading, but those too long
/// for one.
public final class OutlineText {

    private static final Pattern MARKED = Pattern.compile("(#{1,9})\\s+(.*\\S)\\s*#*");
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})*)[.)]?\\s+(\\S.*)");
    private static final Pattern BULLET = Pattern.compile("(?:[-*•▪–o]|[a-z][.)])\\s+(\\S.*)");
    private static final int TAB = 4;
    private static final int LONGEST = 150;

    private final List<Part> parts = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private final Deque<Line> above = new ArrayDeque<>();

    private record Line(int inward, int level) {}

    private OutlineText() {}

    public static Imported read(String text) {
        var outline = new OutlineText();
        var marked = text.lines().anyMatch(line -> MARKED.matcher(line.strip()).matches());
        text.lines().forEach(line -> outline.line(line, marked));
        outline.close();
        return new Imported(outline.parts, List.of(), List.of());
    }

    private void line(String line, boolean marked) {
        var plain = line.strip();
        var heading = MARKED.matcher(plain);
        if (heading.matches()) {
            add(heading.group(1).length(), heading.group(2));
        } else if (marked || plain.isEmpty() || plain.length() > LONGEST) {
            text.add(line);
        } else {
            unmarked(line, plain);
        }
    }

    /// A number says the level outright, unless it counts within what stands further out; other
    /// lines stand beneath the last one that is further out. A bullet is further in than plain
    /// words.
    private void unmarked(String line, String plain) {
        var number = NUMBERED.matcher(plain);
        var bullet = BULLET.matcher(plain);
        var inward = 2 * indent(line) + (bullet.matches() ? 1 : 0);
        while (!above.isEmpty() && above.peek().inward() >= inward) {
            above.pop();
        }
        var level = above.isEmpty() ? 1 : above.peek().level() + 1;
        var title = bullet.matches() ? bullet.group(1) : plain;
        if (number.matches()) {
            title = number.group(2);
            var depth = number.group(1).split("\\.").length;
            level = depth > 1 || above.isEmpty() ? depth : level;
        }
        above.push(new Line(inward, level));
        add(level, title);
    }

    private static int indent(String line) {
        var indent = 0;
        for (var sign : line.toCharArray()) {
            if (sign == '\t') {
                indent += TAB;
            } else if (Character.isWhitespace(sign)) {
                indent++;
            } else {
                break;
            }
        }
        return indent;
    }

    private void add(int level, String title) {
        close();
        parts.add(new Heading(Math.min(level, 9), title, true, List.of()));
    }

    private void close() {
        var prose = ProseText.read(String.join("\n", text));
        if (!prose.blank()) {
            parts.add(new Body(new Prose(prose.paragraphs())));
        }
        text.clear();
    }
}
