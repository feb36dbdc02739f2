package org.forwardplan.persistence.html;

import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Gathers the paragraphs of one passage of prose as the page is walked through.
final class Paragraphs {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\n");
    static final Pattern SPACES = Pattern.compile("[ \\t\\r\\n\\f]+");

    private final List<Paragraph> done = new ArrayList<>();
    private Words words = new Words();
    private Shape shape = Shape.TEXT;

    /// What the words that come next will be.
    ///
    /// @param whole where the paragraphs within it are one: a list item, or a heading
    record Shape(Kind kind, int level, boolean whole) {

        static final Shape TEXT = new Shape(Kind.TEXT, 1, false);

        static Shape heading(int level) {
            return new Shape(Kind.HEADING, Math.clamp(level, 1, Paragraph.DEEPEST), true);
        }

        static Shape item(Kind kind, int level) {
            return new Shape(kind, Math.clamp(level, 1, Paragraph.DEEPEST), true);
        }
    }

    /// Ends what has been gathered; what comes next has this shape.
    void begin(Shape next) {
        end();
        shape = next;
    }

    /// Ends a paragraph, a list item or a heading; plain text comes next. Nothing is made of
    /// nothing.
    void end() {
        if (!words.blank()) {
            close();
        }
        words = new Words();
        shape = Shape.TEXT;
    }

    /// A block begins or ends: within a list item or heading that is but a space.
    void blockBorder() {
        if (shape.whole()) {
            words.add(" ", Look.PLAIN);
        } else {
            end();
        }
    }

    void text(String text, Look look) {
        if (!look.kept()) {
            words.add(SPACES.matcher(text).replaceAll(" "), look);
            return;
        }
        var lines = LINE_END.split(text, -1);
        for (var at = 0; at < lines.length; at++) {
            if (at > 0) {
                blockBorder();
            }
            words.add(lines[at], look);
        }
    }

    private void close() {
        var by = ListMark.typed(words.text());
        if (shape.equals(Shape.TEXT) && by.isPresent()) {
            words.dropFirst(by.get().length());
            shape = Shape.item(by.get().kind(), 1);
        }
        done.add(new Paragraph(shape.kind(), shape.level(), words.runs()));
    }

    boolean nothing() {
        return done.isEmpty() && words.blank();
    }

    int count() {
        return done.size();
    }

    /// True within a list item or heading, which nothing may part.
    boolean within() {
        return shape.whole();
    }

    /// Takes back the paragraph that was ended last.
    String takeLast() {
        return done.removeLast().text();
    }

    /// The paragraphs so far; they are then forgotten.
    List<Paragraph> take() {
        end();
        var taken = List.copyOf(done);
        done.clear();
        return taken;
    }
}
