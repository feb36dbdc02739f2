package org.forwardplan.persistence.spreadsheets;

import org.forwardplan.model.registers.Value;
import org.forwardplan.model.spreadsheets.Given;
import org.forwardplan.persistence.packages.XmlWalk;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

/// The rows of one sheet of an Excel workbook.
final class XlsxRows {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

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
        filling.at(row);
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
                case "s" -> shared(value);
                case "str", "inlineStr" -> said(value);
                case "b" ->
                        new Given(
                                new Value.YesNo(
                                        value.strip().equals("1") || value.strip().equals("true")),
                                formula,
                                "");
                case "d" -> new Given(IsoDay.value(value), formula, "");
                default -> number(style);
            };
        }

        private Given said(String text) {
            return new Given(Value.of(unescaped(text)), formula, "");
        }

        /// Words that the workbook keeps once for many cells.
        private Given shared(String index) {
            try {
                return said(shared.get(Integer.parseInt(index.strip())));
            } catch (NumberFormatException | IndexOutOfBoundsException broken) {
                return new Given(Value.NOTHING, formula, "words that are missing in the file");
            }
        }

        /// A formula whose value nobody saved says nothing but what it plainly stands for.
        private Given number(int style) {
            switch (worksOut.toUpperCase(Locale.ROOT)) {
                case "TRUE()", "TRUE" -> {
                    return new Given(new Value.YesNo(true), true, "");
                }
                case "FALSE()", "FALSE" -> {
                    return new Given(new Value.YesNo(false), true, "");
                }
                default -> {}
            }
            if (value.isBlank()) {
                return formula
                        ? new Given(Value.NOTHING, true, "a formula without a value")
                        : Given.of(Value.NOTHING);
            }
            try {
                return new Given(forms.value(Double.parseDouble(value), style), formula, "");
            } catch (NumberFormatException notOne) {
                return said(value);
            }
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
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(XlsxRows::sign) : text;
    }

    private static String sign(MatchResult escaped) {
        var sign = (char) Integer.parseInt(escaped.group(1), 16);
        return sign == '\r' ? "" : Matcher.quoteReplacement(String.valueOf(sign));
    }
}
