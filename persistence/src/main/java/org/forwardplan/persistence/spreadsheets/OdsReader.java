package org.forwardplan.persistence.spreadsheets;

import org.forwardplan.model.registers.Value;
import org.forwardplan.model.spreadsheets.Given;
import org.forwardplan.model.spreadsheets.Grid.Merged;
import org.forwardplan.persistence.packages.XmlWalk;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

/// Reads a spreadsheet of LibreOffice's own kind, as a stream of rows.
final class OdsReader {

    /// So many spaces a paragraph may be told to have at one place.
    private static final int SPACES = 1_000;

    private final Packed packed;
    private final Filling filling;
    private final Set<String> hiddenTables = new HashSet<>();
    private final Map<String, String> noted = new HashMap<>();
    private int row;
    private int column;

    OdsReader(Packed packed, Filling filling) {
        this.packed = packed;
        this.filling = filling;
    }

    /// @return what its maker noted about it, by name
    Map<String, String> read() throws IOException, XMLStreamException {
        var content = packed.walk("content.xml").orElseThrow(() -> new IOException("No content"));
        content.children(part -> {
            switch (part) {
                case "office:automatic-styles" -> content.children(_ -> style(content));
                case "office:body" ->
                        content.children(_ ->
                                content.children(name -> {
                                    switch (name) {
                                        case "table:table" -> table(content);
                                        case "table:named-expressions" ->
                                                content.children(_ -> named(content));
                                        default -> {}
                                    }
                                }));
                default -> {}
            }
        });
        return noted();
    }

    /// True where a password is needed to read what it holds.
    static boolean isLocked(Packed packed) throws IOException, XMLStreamException {
        var locked = new HashSet<String>();
        var manifest = packed.walk("META-INF/manifest.xml");
        if (manifest.isPresent()) {
            manifest.get()
                    .all(name -> {
                        if (name.equals("manifest:encryption-data")) {
                            locked.add(name);
                        }
                    });
        }
        return !locked.isEmpty();
    }

    private void named(XmlWalk walk) {
        var name = walk.attribute("table:name");
        NamedText.read(walk.attribute("table:expression")).ifPresent(says -> noted.put(name, says));
    }

    private Map<String, String> noted() throws IOException, XMLStreamException {
        var found = packed.walk("meta.xml");
        if (found.isPresent()) {
            var walk = found.get();
            walk.all(name -> {
                if (name.equals("meta:user-defined")) {
                    noted.put(walk.attribute("meta:name"), walk.text());
                }
            });
        }
        return noted;
    }

    private void style(XmlWalk walk) throws XMLStreamException {
        var name = walk.attribute("style:name");
        walk.children(part -> {
            if (part.equals("style:table-properties")
                    && walk.attribute("table:display").equals("false")) {
                hiddenTables.add(name);
            }
        });
    }

    private void table(XmlWalk walk) throws XMLStreamException {
        var name = walk.attribute("table:name");
        var hidden = hiddenTables.contains(walk.attribute("table:style-name"));
        row = 0;
        rows(walk);
        filling.sheet(name, hidden);
    }

    /// Rows may stand in groups, and those for the head of each page apart.
    private void rows(XmlWalk walk) throws XMLStreamException {
        walk.children(name -> {
            switch (name) {
                case "table:table-row" -> row(walk);
                case "table:table-row-group", "table:table-header-rows", "table:table-rows" ->
                        rows(walk);
                default -> {}
            }
        });
    }

    private void row(XmlWalk walk) throws XMLStreamException {
        var times = repeated(walk, "table:number-rows-repeated");
        var hidden = !Set.of("", "visible").contains(walk.attribute("table:visibility"));
        var cells = new HashMap<Integer, Given>();
        column = 0;
        walk.children(name -> {
            if (name.equals("table:table-cell") || name.equals("table:covered-table-cell")) {
                cell(walk, cells);
            }
        });
        // Empty rows are repeated down to the end of the sheet.
        for (var i = 0; !cells.isEmpty() && i < times; i++) {
            filling.at(row + i + 1);
            cells.forEach(filling::cell);
            filling.row(row + i + 1, hidden);
        }
        row = Math.min(row + times, Limits.ROWS);
    }

    private void cell(XmlWalk walk, Map<Integer, Given> cells) throws XMLStreamException {
        var times = repeated(walk, "table:number-columns-repeated");
        var down = repeated(walk, "table:number-rows-spanned");
        var across = repeated(walk, "table:number-columns-spanned");
        if (down > 1 || across > 1) {
            filling.merged(new Merged(row + 1, row + down, column, column + across - 1));
        }
        var formula = !walk.attribute("table:formula").isEmpty();
        var type = walk.attribute("office:value-type");
        var number = walk.attribute("office:value");
        var date = walk.attribute("office:date-value");
        var truth = walk.attribute("office:boolean-value");
        var text = new StringBuilder();
        walk.children(name -> {
            if (name.equals("text:p")) {
                text.append(text.isEmpty() ? "" : "\n").append(paragraph(walk));
            }
        });
        var said = text.toString();
        var given =
                formula && said.startsWith("#") || said.startsWith("Err:")
                        ? new Given(Value.NOTHING, formula, said)
                        : new Given(value(type, number, date, truth, said), formula, "");
        var empty = given.value() instanceof Value.Blank && !given.isError();
        for (var i = 0; !empty && i < Math.min(times, Limits.COLUMNS + 1); i++) {
            cells.put(column + i, given);
        }
        column = Math.min(column + times, Limits.COLUMNS);
    }

    private static Value value(String type, String number, String date, String truth, String said) {
        try {
            return switch (type) {
                case "float", "currency" -> NumberForms.exact(Double.parseDouble(number), false);
                case "percentage" -> NumberForms.exact(Double.parseDouble(number), true);
                case "date" -> IsoDay.value(date);
                case "boolean" -> new Value.YesNo(truth.equals("true"));
                default -> Value.of(said);
            };
        } catch (NumberFormatException odd) {
            return Value.of(said);
        }
    }

    /// Words, with the spaces, tabs and line ends that are written as elements.
    private static String paragraph(XmlWalk walk) throws XMLStreamException {
        return walk.words(name ->
                switch (name) {
                    case "text:s" -> {
                        var times = walk.number("text:c");
                        yield " ".repeat(times == null ? 1 : Math.clamp(times, 0, SPACES));
                    }
                    case "text:tab" -> "\t";
                    case "text:line-break" -> "\n";
                    default -> "";
                });
    }

    private static int repeated(XmlWalk walk, String attribute) {
        var times = walk.number(attribute);
        return times == null ? 1 : Math.max(1, times);
    }
}
