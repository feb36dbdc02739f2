package org.forwardplan.persistence.html;

import org.forwardplan.model.imports.Imported.Body;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.persistence.html.Losses.Loss;
import org.forwardplan.persistence.html.Paragraphs.Shape;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Gathers the passages of a page in their order: prose, and between it tables and figures.
final class Passages {

    /// What one paste takes.
    static final int MOST = 5000;

    private static final int SPACER = 3;

    /// A face or an arrow that a mail program has drawn as a picture.
    private static final Pattern SIGN = Pattern.compile("[^\\p{L}\\p{N}\\s]{1,8}");

    private static final double FULL_WIDTH = 640;
    private static final Pattern NUMBERED =
            Pattern.compile("(?i)\\s*(?:table|figure|chart|map)\\s+[\\d.]*\\d\\s*[:.–—-]?\\s*");

    private final Paragraphs paragraphs;
    private final Pictures pictures;
    private final Losses losses;
    private final List<PassageBody> done = new ArrayList<>();
    private final List<Figure> waiting = new ArrayList<>();

    /// How many paragraphs there were when the last of them was found to be a caption; else -1.
    private int captioned = -1;

    private boolean full;

    Passages(Pictures pictures, Losses losses) {
        this.pictures = pictures;
        this.losses = losses;
        this.paragraphs = new Paragraphs();
    }

    boolean full() {
        if (!full && done.size() + paragraphs.count() > MOST) {
            full = true;
            losses.count(Loss.TOO_MANY);
        }
        return full;
    }

    void text(String text, Look look) {
        paragraphs.text(text, look);
    }

    void lineBreak() {
        paragraphs.blockBorder();
    }

    void begin(Shape shape) {
        paragraphs.begin(shape);
    }

    void end() {
        paragraphs.end();
        placeFigures();
    }

    void blockBorder() {
        paragraphs.blockBorder();
        if (!paragraphs.within()) {
            placeFigures();
        }
    }

    /// The paragraph that ends here names the figure before it, or the table or figure after it.
    void captionEnds() {
        var before = paragraphs.count();
        end();
        if (paragraphs.count() == before + 1) {
            captioned = paragraphs.count();
            nameTheFigureBefore();
        }
    }

    private void nameTheFigureBefore() {
        if (captioned == 1
                && !done.isEmpty()
                && done.getLast() instanceof Figure figure
                && figure.caption().isEmpty()) {
            done.removeLast();
            done.add(captioned(figure, takeCaption()));
        }
    }

    private static Figure captioned(Figure figure, String caption) {
        return new Figure(figure.picture(), figure.alt(), caption, figure.width());
    }

    /// The caption just before; empty where there is none.
    private String takeCaption() {
        if (captioned != paragraphs.count()) {
            return "";
        }
        captioned = -1;
        return NUMBERED.matcher(paragraphs.takeLast()).replaceFirst("");
    }

    void picture(Element image) {
        if (small(image, "width") || small(image, "height")) {
            return;
        }
        var alt = image.attr("alt").strip();
        if (SIGN.matcher(alt).matches()) {
            text(alt, Look.PLAIN);
            return;
        }
        pictures.of(image)
                .ifPresent(picture ->
                        waiting.add(
                                new Figure(picture.id(), alt, "", width(image, picture.width()))));
    }

    /// A table without rows leaves its caption as a paragraph.
    void table(String itsCaption, List<List<String>> rows) {
        end();
        if (rows.isEmpty()) {
            text(itsCaption, Look.PLAIN);
            end();
        } else {
            var said = itsCaption.isBlank() ? takeCaption() : itsCaption.strip();
            endProse();
            done.add(new TextTable(said, rows.getFirst(), rows.subList(1, rows.size())));
        }
    }

    List<Body> all() {
        end();
        endProse();
        return done.stream().map(Body::new).toList();
    }

    private void endProse() {
        var taken = paragraphs.take();
        if (!taken.isEmpty()) {
            done.add(new Prose(taken));
        }
        captioned = -1;
    }

    private void placeFigures() {
        if (!waiting.isEmpty()) {
            var said = takeCaption();
            endProse();
            if (!said.isEmpty()) {
                waiting.set(0, captioned(waiting.getFirst(), said));
            }
            done.addAll(waiting);
            waiting.clear();
        }
    }

    /// Pictures that only hold a place, or that tell somebody that a message was read.
    private static boolean small(Element image, String side) {
        var size = image.attr(side);
        return size.matches("\\d{1,2}") && Integer.parseInt(size) < SPACER;
    }

    private static int width(Element image, int pixels) {
        var said = image.attr("width");
        var wide = said.matches("\\d{1,5}") ? Integer.parseInt(said) : pixels;
        return Math.clamp(Math.round(wide * 100 / FULL_WIDTH), Figure.NARROWEST, Figure.WIDEST);
    }
}
