package org.forwardplan.persistence.spreadsheets;

import org.forwardplan.model.spreadsheets.Grid.Merged;
import org.forwardplan.persistence.packages.XmlWalk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/// Reads a workbook of Excel's own kind, as a stream of rows.
final class XlsxReader {

    private final Packed packed;
    private final String main;
    private final Filling filling;
    private final Map<String, String> properties = new HashMap<>();
    private final List<String> shared = new ArrayList<>();
    private NumberForms forms = new NumberForms(false);

    /// @param main the part that lists the sheets
    XlsxReader(Packed packed, String main, Filling filling) {
        this.packed = packed;
        this.main = main;
        this.filling = filling;
    }

    /// @param relation of the workbook to the part the sheet is in
    private record Sheet(String name, boolean hidden, String relation) {}

    /// @return what the workbook notes about itself, by name
    Map<String, String> read() throws IOException, XMLStreamException {
        var sheets = workbook();
        var parts = packed.relations(main);
        if (parts.values().stream().anyMatch(part -> part.contains("externalLink"))) {
            filling.remark(Remarks.OTHER_FILES);
        }
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
        var walk = packed.walk(main).orElseThrow(() -> new IOException("No workbook"));
        walk.children(name -> {
            switch (name) {
                case "x:workbookPr" -> {
                    var from1904 = walk.attribute("date1904");
                    var old = from1904.equals("1") || from1904.equals("true");
                    forms = new NumberForms(old);
                    if (old) {
                        filling.remark(Remarks.FROM_1904);
                    }
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

    private void definedName(XmlWalk walk) throws XMLStreamException {
        var name = walk.attribute("name");
        NamedText.read(walk.text()).ifPresent(says -> properties.put(name, says));
    }

    private void styles() throws IOException, XMLStreamException {
        var found = part("styles");
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
        var found = part("sharedStrings");
        if (found.isPresent()) {
            var walk = found.get();
            walk.children(_ -> shared.add(filling.shared(XlsxRows.text(walk))));
        }
    }

    /// A part of the workbook that there is one of.
    private Optional<XmlWalk> part(String named) throws IOException, XMLStreamException {
        var folder = main.substring(0, main.lastIndexOf('/') + 1);
        for (var part : packed.relations(main).values()) {
            if (part.endsWith(named + ".xml")) {
                return packed.walk(part);
            }
        }
        return packed.walk(folder + named + ".xml");
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
