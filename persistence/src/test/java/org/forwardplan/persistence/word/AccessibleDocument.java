package org.forwardplan.persistence.word;

import static org.forwardplan.persistence.word.WrittenDocument.all;
import static org.forwardplan.persistence.word.WrittenDocument.style;
import static org.forwardplan.persistence.word.WrittenDocument.text;
import static org.forwardplan.persistence.word.WrittenDocument.value;

import org.w3c.dom.Element;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What keeps somebody from reading a Word document with a screen reader: the list a public body
/// checks its papers against.
final class AccessibleDocument {

    private static final String DRAWING =
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    private final WrittenDocument document;
    private final Element body;
    private final List<String> faults = new ArrayList<>();

    private AccessibleDocument(WrittenDocument document) {
        this.document = document;
        this.body = document.body();
    }

    /// Empty where there is nothing to mend.
    static List<String> faults(WrittenDocument document) {
        var check = new AccessibleDocument(document);
        check.whole();
        check.headings();
        check.tables();
        check.pictures();
        check.lists();
        check.contents();
        return check.faults;
    }

    private void fault(boolean is, String said) {
        if (is) {
            faults.add(said);
        }
    }

    private void whole() {
        var title = document.part("docProps/core.xml").getElementsByTagNameNS("*", "title");
        fault(
                title.getLength() != 1
                        || title.item(0).getTextContent().isBlank()
                        || title.item(0).getTextContent().startsWith("Document"),
                "no title");
        var defaults =
                all(document.part("word/styles.xml").getDocumentElement(), "docDefaults")
                        .getFirst();
        fault(
                all(defaults, "lang").stream().noneMatch(it -> value(it, "val").equals("en-GB")),
                "no language");
    }

    private void headings() {
        var before = 0;
        for (var heading : document.ofStyle("Heading")) {
            var level = style(heading).charAt("Heading".length()) - '0';
            fault(level > before + 1, "a level is skipped before " + text(heading));
            before = level;
        }
    }

    private void tables() {
        for (var table : all(body, "tbl")) {
            var name =
                    all(table, "tblCaption").stream()
                            .map(it -> value(it, "val"))
                            .findFirst()
                            .orElse("");
            var rows = all(table, "tr");
            fault(name.isBlank(), "a table without a name");
            fault(all(table, "tblDescription").isEmpty(), name + ": no description");
            fault(all(rows.getFirst(), "tblHeader").isEmpty(), name + ": no header row");
            fault(
                    !Set.of("1", "true")
                            .contains(value(all(table, "tblLook").getFirst(), "firstRow")),
                    name + ": its look has no header row");
            fault(all(table, "cantSplit").size() != rows.size(), name + ": rows break");
            fault(!all(table, "tbl").isEmpty(), name + ": a table in a table");
            fault(
                    !all(table, "gridSpan").isEmpty() || !all(table, "vMerge").isEmpty(),
                    name + ": merged cells");
            fault(
                    all(rows.getFirst(), "tc").stream().anyMatch(cell -> text(cell).isBlank()),
                    name + ": an empty heading");
            for (var shaded : all(table, "shd")) {
                var cell = (Element) shaded.getParentNode().getParentNode();
                fault(text(cell).isBlank(), name + ": a colour that says more than words");
            }
        }
    }

    private void pictures() {
        var drawn = body.getElementsByTagNameNS(DRAWING, "docPr");
        for (var at = 0; at < drawn.getLength(); at++) {
            fault(
                    ((Element) drawn.item(at)).getAttribute("descr").isBlank(),
                    "a picture that says nothing");
        }
    }

    private void lists() {
        for (var item : document.ofStyle("List")) {
            fault(all(item, "numPr").isEmpty(), "no real list: " + text(item));
        }
        for (var paragraph : document.ofStyle("Normal")) {
            fault(text(paragraph).matches("[•–*-]\\s.*"), "no real list: " + text(paragraph));
            fault(all(paragraph, "r").isEmpty(), "an empty paragraph for looks");
        }
    }

    private void contents() {
        var fields = all(body, "instrText").stream().map(Element::getTextContent).toList();
        if (fields.stream().anyMatch(it -> it.strip().startsWith("TOC"))) {
            fault(
                    all(document.part("word/settings.xml").getDocumentElement(), "updateFields")
                            .isEmpty(),
                    "contents that are never drawn up");
        }
    }
}
