package org.forwardplan.persistence.word;

import static org.forwardplan.persistence.word.WrittenDocument.all;
import static org.forwardplan.persistence.word.WrittenDocument.children;
import static org.forwardplan.persistence.word.WrittenDocument.style;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Settles the tracked changes of a document as Word does, and tells what is left of it.
final class SettledDocument {

    private final Set<String> out;

    private SettledDocument(Set<String> out) {
        this.out = out;
    }

    /// One line for each paragraph and each row of a table, with its style.
    static List<String> accepted(Element body) {
        return new SettledDocument(Set.of("del", "moveFrom")).lines(body);
    }

    static List<String> rejected(Element body) {
        return new SettledDocument(Set.of("ins", "moveTo")).lines(body);
    }

    private List<String> lines(Element body) {
        var lines = new ArrayList<String>();
        var before = "";
        for (var at = body.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (!(at instanceof Element element)) {
                continue;
            }
            switch (element.getLocalName()) {
                case "p" -> {
                    var text = before + text(element);
                    if (endGoes(element)) {
                        before = text;
                    } else {
                        lines.add(line(style(element), text));
                        before = "";
                    }
                }
                case "tbl" -> rows(element).forEach(lines::add);
                default -> {}
            }
        }
        if (!before.isEmpty()) {
            throw new AssertionError("Words without the end of their paragraph: " + before);
        }
        return lines;
    }

    private static String line(String style, String text) {
        return "%s: %s".formatted(style, text);
    }

    private List<String> rows(Element table) {
        return all(table, "tr").stream()
                .filter(row -> children(row, "trPr").stream().noneMatch(it -> has(it, out)))
                .map(row -> {
                    var cells =
                            all(row, "tc").stream()
                                    .map(cell -> all(cell, "p").stream().map(this::text).toList())
                                    .toList();
                    return "row: " + cells;
                })
                .toList();
    }

    private boolean endGoes(Element paragraph) {
        return children(paragraph, "pPr").stream()
                .flatMap(it -> children(it, "rPr").stream())
                .anyMatch(it -> has(it, out));
    }

    private static boolean has(Element properties, Set<String> names) {
        return names.stream().anyMatch(name -> !children(properties, name).isEmpty());
    }

    private String text(Element paragraph) {
        var text = new StringBuilder();
        read(paragraph, text);
        return text.toString();
    }

    private void read(Node node, StringBuilder text) {
        for (var at = node.getFirstChild(); at != null; at = at.getNextSibling()) {
            var name = at.getLocalName();
            if (name == null || out.contains(name)) {
                continue;
            }
            switch (name) {
                case "t", "delText" -> text.append(at.getTextContent());
                case "drawing" -> text.append("[picture]");
                default -> read(at, text);
            }
        }
    }
}
