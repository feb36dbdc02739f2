package org.forwardplan.persistence.spreadsheets;

import org.forwardplan.model.registers.Value;
import org.forwardplan.model.spreadsheets.Given;
import org.forwardplan.persistence.packages.XmlWalk;

import java.util.List;

import javax.xml.stream.XMLStreamException;

/// The rows of one sheet of an Excel workbook.
final class XlsxRows {

    private final XmlWalk walk;
    private final Filling filling;
    private final NumberForms forms;
    private final List<String> shared;
    private int row;
    private int column;

    XlsxRows(XmlWalk walk, Filling filling, NumberForms forms, List<String> shared) {
        this.walk = walk;
        this.filling = filling;
        this.forms = forms;
        this.shared = shared;
    }

    /// All rows within the element the walk stands on.
    void read() throws XMLStreamException {
        walk.children(name -> {
            if (name.equals("x:row")) {
                row();
            }
        });
    }

    /// A row and a cell may leave out where they stand: then they come after the one before.
    private void row() throws XMLStreamException {
        var number = walk.number("r");
        row = number == null ? row + 1 : number;
        var hidden = walk.attribute("hidden");
        column = -1;
        walk.children(name -> {
            if (name.equals("x:c")) {
                cell();
            }
        });
        filling.row(row, hidden.equals("1") || hidden.equals("true"));
    }

    private void cell() throws XMLStreamException {
        var place = CellPlace.read(walk.attribute("r"));
        column = place.column() < 0 ? column + 1 : place.column();
        var type = walk.attribute("t");
        var style = walk.number("s");
        var cell = new Cell();
        walk.children(name -> {
            switch (name) {
                case "x:v" -> cell.value = walk.text();
                case "x:is" -> cell.value = text(walk);
                case "x:f" -> {
                    cell.formula = true;
                    cell.worksOut = walk.text().strip();
                }
                default -> {}
            }
        });
        filling.cell(column, cell.given(type, style == null ? -1 : style));
    }

    private final class Cell {

        private String value = "";
        private String worksOut = "";
        private boolean formula;

        Given given(String type, int style) {
            return switch (type) {
                case "e" -> new Given(Value.NOTHING, formula, value.isEmpty() ? "#ERROR" : value);
                case "s" -> said(shared(value));
                case "str", "inlineStr" -> said(value);
                case "b" -> new Given(new Value.YesNo(value.strip().equals("1")), formula, "");
                case "d" -> said(value);
                default -> number(style);
            };
        }

        private Given said(String text) {
            var cut = text.length() > Limits.CELL ? text.substring(0, Limits.CELL) : text;
            return new Given(Value.of(unescaped(cut)), formula, "");
        }

        /// A formula whose value nobody saved says nothing but what it plainly stands for.
        private Given number(int style) {
            if (value.isBlank()) {
                return switch (worksOut.toUpperCase(java.util.Locale.ROOT)) {
                    case "TRUE()", "TRUE" -> new Given(new Value.YesNo(true), true, "");
                    case "FALSE()", "FALSE" -> new Given(new Value.YesNo(false), true, "");
                    default ->
                            formula
                                    ? new Given(Value.NOTHING, true, "a formula without a value")
                                    : Given.of(Value.NOTHING);
                };
            }
            try {
                return new Given(forms.value(Double.parseDouble(value), style), formula, "");
            } catch (NumberFormatException notOne) {
                return said(value);
            }
        }
    }

    private String shared(String index) {
        try {
            return shared.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException broken) {
            return "";
        }
    }

    /// The text of an element that may be made of runs; how Japanese is read aloud is left out.
    static String text(XmlWalk walk) throws XMLStreamException {
        var text = new StringBuilder();
        walk.children(name -> {
            switch (name) {
                case "x:t" -> text.append(walk.text());
                case "x:r" ->
                        walk.children(part -> {
                            if (part.equals("x:t")) {
                                text.append(walk.text());
                            }
                        });
                default -> {}
            }
        });
        return text.toString();
    }

    /// Excel writes signs that no file may hold as `_x000D_`.
    private static String unescaped(String text) {
        return text.contains("_x")
                ? java.util.regex.Pattern.compile("_x([0-9A-Fa-f]{4})_")
                        .matcher(text)
                        .replaceAll(found -> {
                            var sign = (char) Integer.parseInt(found.group(1), 16);
                            return sign == '\r'
                                    ? ""
                                    : java.util.regex.Matcher.quoteReplacement(
                                            String.valueOf(sign));
                        })
                : text;
    }
}
