package org.forwardplan.persistence.html;

import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.persistence.html.Losses.Loss;
import org.forwardplan.persistence.html.Paragraphs.Shape;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Walks through a page from top to bottom and says what it holds to the passages.
final class PageReader {

    private static final Pattern FOOTNOTE =
            Pattern.compile("(?i)#.*(?:ftn|footnote|edn|endnote).*");
    private static final Pattern FOOTNOTE_TEXT = Pattern.compile("(?i)#.*(?:ref|anc)\\d*");

    private final Passages passages;
    private final Losses losses;
    private int shallowest = 1;

    PageReader(Passages passages, Losses losses) {
        this.passages = passages;
        this.losses = losses;
    }

    /// The highest of the headings becomes a sub-heading of the first level.
    void read(Element body) {
        shallowest =
                body.stream()
                        .mapToInt(element -> Tags.headingLevel(element, Style.of(element)))
                        .filter(level -> level > 0)
                        .min()
                        .orElse(1);
        children(body, Look.PLAIN, 0);
    }

    private void children(Element element, Look look, int depth) {
        for (var child : element.childNodes()) {
            if (passages.full()) {
                return;
            }
            if (child instanceof TextNode text) {
                passages.text(text.getWholeText(), look);
            } else if (child instanceof Element inner) {
                element(inner, look, depth);
            }
        }
    }

    /// @param depth of lists round it
    private void element(Element element, Look look, int depth) {
        var style = Style.of(element);
        switch (Tags.of(element, style)) {
            case SKIPPED -> {}
            case LEFT_OUT -> losses.count(Loss.EMBEDDED);
            case PICTURE -> passages.picture(element);
            case BREAK -> passages.lineBreak();
            case TABLE -> table(element, look, depth);
            case LIST -> list(element, look, depth);
            case ITEM -> item(element, style, look, depth);
            case HEADING -> {
                var level = Tags.headingLevel(element, style) - shallowest + 1;
                passages.begin(Shape.heading(level));
                children(element, look.within(element, style).asHeading(), depth);
                passages.end();
            }
            case BLOCK -> block(element, style, look, depth);
            case INLINE -> inline(element, style, look, depth);
        }
    }

    private void block(Element element, Style style, Look look, int depth) {
        if (style.get("mso-element").startsWith("comment")) {
            return;
        }
        if (style.get("mso-element").equals("footnote")
                || element.id().matches("(?i)sdfootnote\\d+")) {
            losses.count(Loss.FOOTNOTE);
        }
        if (style.get("mso-list").contains("level")) {
            wordItem(element, style, look);
            return;
        }
        passages.blockBorder();
        children(element, look.within(element, style), depth);
        if (element.hasClass("MsoCaption") || element.normalName().equals("figcaption")) {
            passages.captionEnds();
        }
        passages.blockBorder();
    }

    private void list(Element element, Look look, int depth) {
        passages.end();
        if (element.normalName().equals("ol") && element.attr("start").matches("[02-9]|\\d{2,}")) {
            losses.count(Loss.STARTED_LATER);
        }
        children(element, look, depth + 1);
        passages.end();
    }

    private void item(Element element, Style style, Look look, int depth) {
        var parent = element.parent();
        var numbered = parent != null && parent.normalName().equals("ol");
        passages.begin(
                item(numbered ? Kind.NUMBER : Kind.BULLET, Math.max(depth, saidLevel(element))));
        children(element, look.within(element, style), depth);
        passages.end();
    }

    /// Word on the web gives each item a list of its own and says its level beside it.
    private static int saidLevel(Element item) {
        var said =
                item.hasAttr("data-aria-level")
                        ? item.attr("data-aria-level")
                        : item.attr("aria-level");
        return said.matches("[1-9]") ? Integer.parseInt(said) : 1;
    }

    /// Word writes an item of a list as a paragraph: its level in the style, its sign as text.
    private void wordItem(Element element, Style style, Look look) {
        var sign = WordMark.take(element);
        var level = WordMark.level(style);
        passages.begin(item(sign.kind(), level));
        children(element, look.within(element, style), 0);
        passages.end();
    }

    private Shape item(Kind kind, int level) {
        if (level > Paragraph.DEEPEST) {
            losses.count(Loss.DEEP);
        }
        return Shape.item(kind, level);
    }

    private void inline(Element element, Style style, Look look, int depth) {
        var tag = element.normalName();
        if (tag.equals("del") || tag.equals("ins")) {
            losses.count(Loss.TRACKED);
        }
        if (element.hasClass("MsoCommentReference") || style.get("mso-element").equals("comment")) {
            losses.count(Loss.COMMENT);
            return;
        }
        if (tag.equals("del") || style.get("mso-list").equals("ignore")) {
            return;
        }
        if (tag.equals("s") || tag.equals("strike") || style.struck()) {
            losses.count(Loss.STRUCK);
        }
        if (tag.equals("a") && FOOTNOTE.matcher(element.attr("href")).matches()) {
            footnoteSign(element, look);
            return;
        }
        var within = look.within(element, style);
        if (tag.equals("a") && within.link() == null) {
            lostLink(element.attr("href").strip().toLowerCase(Locale.ROOT));
        }
        children(element, within, depth);
    }

    private void lostLink(String address) {
        if (address.startsWith("file:")) {
            losses.count(Loss.FILE_LINK);
        } else if (!address.isEmpty() && !address.startsWith("#") && address.indexOf(':') < 0) {
            losses.count(Loss.PART_LINK);
        }
    }

    private void footnoteSign(Element sign, Look look) {
        var figures = sign.text().replaceAll("[^\\p{L}\\p{N}*†‡]", "");
        var after = FOOTNOTE_TEXT.matcher(sign.attr("href")).matches() ? " " : "";
        passages.text("[" + figures + "]" + after, look);
    }

    private void table(Element table, Look look, int depth) {
        var caption =
                table.children().stream()
                        .filter(it -> it.normalName().equals("caption"))
                        .findFirst()
                        .map(Element::text)
                        .orElse("");
        if (onlyLaysOut(table)) {
            passages.table(caption, List.of());
            for (var row : Grid.rowsOf(table)) {
                for (var cell : Grid.cellsOf(row)) {
                    passages.blockBorder();
                    children(cell, look, depth);
                    passages.blockBorder();
                }
            }
            return;
        }
        var pictures = new ArrayList<Element>();
        var rows = new Grid(losses, pictures).rows(table);
        passages.table(caption, rows);
        for (var picture : pictures) {
            losses.count(Loss.TABLE_PICTURE);
            passages.picture(picture);
        }
    }

    private static boolean onlyLaysOut(Element table) {
        if (table.attr("role").equals("presentation") || table.attr("role").equals("none")) {
            return true;
        }
        var cells = Grid.rowsOf(table).stream().map(Grid::cellsOf).toList();
        var one = cells.stream().mapToInt(row -> row.size()).sum() == 1;
        var column = cells.stream().allMatch(row -> row.size() < 2);
        return one
                || column
                        && cells.stream()
                                .flatMap(row -> row.stream())
                                .anyMatch(CellText::holdsBlocks);
    }
}
