package org.forwardplan.persistence.spreadsheets;

import org.forwardplan.model.spreadsheets.Grid.Merged;
import org.forwardplan.persistence.packages.XmlWalk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/// Reads a workbook of Excel's own kind, as a stream of rows.
final class XlsxReader {

    private static final String WORKBOOK = "xl/workbook.xml";

    private final Packed packed;
    private final Filling filling;
    private final Map<String, String> properties = new HashMap<>();
    private final List<String> shared = new ArrayList<>();
    private NumberForms forms = new NumberForms(false);

    XlsxReader(Packed packed, Filling filling) {
        this.packed = packed;
        this.filling = filling;
    }

    /// @param relation of the workbook to the part the sheet is in
    private record Sheet(String name, boolean hidden, String relation) {}

    /// @return what the workbook notes about itself, by name
    Map<String, String> read() throws IOException, XMLStreamException {
        var sheets = workbook();
        var parts = packed.relations(WORKBOOK);
        styles();
        sharedTexts();
        noted();
        for (var sheet : sheets) {
            var part = parts.get(sheet.relation());
            var walk = part == null ? null : packed.walk(part).orElse(null);
            // A sheet of charts has no cells.
            if (walk != null && walk.name().equals("x:worksheet")) {
                var rows = new XlsxRows(walk, filling, forms, shared);
                walk.children(name -> {
                    switch (name) {
                        case "x:sheetData" -> rows.read();
                        case "x:mergeCells" -> walk.children(_ -> merged(walk.attribute("ref")));
                        default -> {}
                    }
                });
                filling.sheet(sheet.name(), sheet.hidden());
            }
        }
        return properties;
    }

    private List<Sheet> workbook() throws IOException, XMLStreamException {
        var sheets = new ArrayList<Sheet>();
        var walk = packed.walk(WORKBOOK).orElseThrow(() -> new IOException("No workbook"));
        walk.children(name -> {
            switch (name) {
                case "x:workbookPr" -> {
                    var from1904 = walk.attribute("date1904");
                    forms = new NumberForms(from1904.equals("1") || from1904.equals("true"));
                }
                case "x:sheets" ->
                        walk.children(_ ->
                                sheets.add(
                                        new Sheet(
                                                walk.attribute("name"),
                                                walk.attribute("state").endsWith("idden"),
                                                walk.attribute("r:id"))));
                case "x:definedNames" -> walk.children(_ -> definedName(walk));
                default -> {}
            }
        });
        return sheets;
    }

    /// A name that stands for a text rather than for cells.
    private void definedName(XmlWalk walk) throws XMLStreamException {
        var name = walk.attribute("name");
        var says = walk.text().strip();
        if (says.length() > 1 && says.startsWith("\"") && says.endsWith("\"")) {
            properties.put(name, says.substring(1, says.length() - 1).replace("\"\"", "\""));
        }
    }

    private void styles() throws IOException, XMLStreamException {
        var found = packed.walk("xl/styles.xml");
        if (found.isPresent()) {
            var walk = found.get();
            walk.children(name -> {
                switch (name) {
                    case "x:numFmts" ->
                            walk.children(_ ->
                                    forms.format(
                                            number(walk, "numFmtId"),
                                            walk.attribute("formatCode")));
                    case "x:cellXfs" -> walk.children(_ -> forms.style(number(walk, "numFmtId")));
                    default -> {}
                }
            });
        }
    }

    private static int number(XmlWalk walk, String attribute) {
        var number = walk.number(attribute);
        return number == null ? 0 : number;
    }

    private void sharedTexts() throws IOException, XMLStreamException {
        var found = packed.walk("xl/sharedStrings.xml");
        if (found.isPresent()) {
            var walk = found.get();
            walk.children(_ -> shared.add(XlsxRows.text(walk)));
        }
    }

    private void noted() throws IOException, XMLStreamException {
        var found = packed.walk("docProps/custom.xml");
        if (found.isPresent()) {
            var walk = found.get();
            walk.children(_ -> {
                var name = walk.attribute("name");
                walk.children(_ -> properties.put(name, walk.text()));
            });
        }
    }

    private void merged(String range) {
        var ends = range.split(":", 2);
        if (ends.length == 2) {
            var first = CellPlace.read(ends[0]);
            var last = CellPlace.read(ends[1]);
            filling.merged(new Merged(first.row(), last.row(), first.column(), last.column()));
        }
    }
}
