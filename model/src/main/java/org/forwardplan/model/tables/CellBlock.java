package org.forwardplan.model.tables;

import org.forwardplan.model.plan.TextTable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A block of cells on its way between a table and the clipboard; all its rows are equally wide.
///
/// As text its cells stand between tabs, a line a row, as spreadsheets copy them: what holds a tab,
/// a line break or a quotation mark at its beginning stands in quotation marks.
public record CellBlock(List<List<String>> rows) {

    public CellBlock {
        var width = rows.stream().mapToInt(List::size).max().orElse(0);
        rows = rows.stream().map(row -> widened(row, width)).toList();
    }

    private static List<String> widened(List<String> row, int width) {
        return IntStream.range(0, width)
                .mapToObj(at -> at < row.size() ? row.get(at) : "")
                .toList();
    }

    public static CellBlock of(TextTable table, CellRange range) {
        return new CellBlock(
                IntStream.rangeClosed(range.top(), range.bottom())
                        .mapToObj(row -> TableEdits.row(table, row))
                        .map(row -> row.subList(range.left(), range.right() + 1))
                        .toList());
    }

    /// Takes any text: without tabs and line breaks it is one cell.
    public static CellBlock read(String text) {
        return new CellBlock(new Reader(text).rows());
    }

    public String text() {
        return rows.stream()
                .map(row -> row.stream().map(CellBlock::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    private static String quoted(String cell) {
        return cell.startsWith("\"") || cell.contains("\n") || cell.contains("\t")
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }

    /// Reads cell after cell.
    private static final class Reader {

        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private int at;

        private Reader(String text) {
            this.text = text.replaceAll("\\R", "\n").replaceFirst("\n+$", "");
        }

        private List<List<String>> rows() {
            rows.add(new ArrayList<>());
            while (at <= text.length()) {
                rows.getLast().add(opensQuotation() ? quotation() : plain());
                if (at < text.length() && text.charAt(at) == '\n') {
                    rows.add(new ArrayList<>());
                }
                at++;
            }
            return rows;
        }

        /// A quotation mark that is never closed is just a sign.
        private boolean opensQuotation() {
            return at < text.length() && text.charAt(at) == '"' && closing() > 0;
        }

        private int closing() {
            for (var end = at + 1; end < text.length(); end++) {
                if (text.charAt(end) == '"') {
                    if (end + 1 == text.length() || "\t\n".indexOf(text.charAt(end + 1)) >= 0) {
                        return end;
                    }
                    if (text.charAt(end + 1) != '"') {
                        return -1;
                    }
                    end++;
                }
            }
            return -1;
        }

        private String quotation() {
            var end = closing();
            var said = text.substring(at + 1, end).replace("\"\"", "\"");
            at = end + 1;
            return said;
        }

        private String plain() {
            var from = at;
            while (at < text.length() && "\t\n".indexOf(text.charAt(at)) < 0) {
                at++;
            }
            return text.substring(from, at);
        }
    }
}
