package org.forwardplan.persistence.html;

import org.forwardplan.persistence.html.Losses.Loss;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The words of one table cell: one line a paragraph, list items with a bullet.
final class CellText {

    private static final int LONGEST = 20_000;

    private final Losses losses;
    private final List<Element> pictures;
    private final List<String> lines = new ArrayList<>();
    private Words words = new Words();

    /// @param pictures takes what a cell of words has no room for
    CellText(Losses losses, List<Element> pictures) {
        this.losses = losses;
        this.pictures = pictures;
    }

    String of(Element cell) {
        read(cell, Look.PLAIN.within(cell, Style.of(cell)));
        endLine();
        var text = String.join("\n", lines).strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    private void read(Element element, Look look) {
        for (var child : element.childNodes()) {
            if (child instanceof TextNode text) {
                words.add(look.kept() ? text.getWholeText() : spaced(text), look);
            } else if (child instanceof Element inner) {
                element(inner, look);
            }
        }
    }

    private void element(Element element, Look look) {
        var style = Style.of(element);
        var kind = Tags.of(element, style);
        switch (kind) {
            case SKIPPED -> {}
            case LEFT_OUT -> losses.count(Loss.EMBEDDED);
            case PICTURE -> pictures.add(element);
            case BREAK -> endLine();
            case TABLE -> table(element);
            case LIST, BLOCK, HEADING, ITEM -> {
                endLine();
                if (kind == Tags.Kind.ITEM) {
                    words.add("• ", Look.PLAIN);
                }
                read(element, look.within(element, style));
                endLine();
            }
            case INLINE -> {
                var within = look.within(element, style);
                if (within.link() != null && look.link() == null) {
                    losses.count(Loss.TABLE_LINK);
                }
                read(element, within);
            }
        }
    }

    private void table(Element table) {
        losses.count(Loss.NESTED);
        for (var row : new Grid(losses, pictures).rows(table)) {
            endLine();
            lines.add(
                    row.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining("; ")));
        }
    }

    private void endLine() {
        var line = words.runs().stream().map(run -> run.text()).collect(Collectors.joining());
        if (!line.isBlank() && !line.equals("•")) {
            lines.add(line);
        }
        words = new Words();
    }

    private static String spaced(TextNode text) {
        return Paragraphs.SPACES.matcher(text.getWholeText()).replaceAll(" ");
    }

    /// True where a cell holds more than words, so that its table only lays out a page.
    static boolean holdsBlocks(Element cell) {
        var paragraphs = 0;
        for (Node child : cell.childNodes()) {
            if (child instanceof Element inner) {
                switch (Tags.of(inner, Style.of(inner))) {
                    case TABLE, LIST, HEADING -> {
                        return true;
                    }
                    case BLOCK -> paragraphs++;
                    default -> {}
                }
            }
        }
        return paragraphs > 1;
    }
}
