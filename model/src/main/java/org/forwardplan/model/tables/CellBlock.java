package org.forwardplan.model.tables;

import org.forwardplan.model.plan.TextTable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A block of cells on its way between a table and the clipboard; all its rows are equally wide.
///
/// As text its cells stand between tabs, a line a row, as spreadsheets copy them: what holds a tab,
/// a line break or a quotation mark at its beginning stands in quotation marks.
public record CellBlock(List<List<String>> rows) {

    private static final Pattern BREAKS = Pattern.compile("\\R|\t");

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

    /// Takes any text: without tabs and line breaks it is one cell. Empty lines at its end are none
    /// of it.
    public static CellBlock read(String text) {
        return new CellBlock(new Reader(text.replaceFirst("\\R+\\z", "")).rows());
    }

    /// Takes what a spreadsheet copied: each row ends with a line break, so that an empty row at
    /// the end is a row.
    public static CellBlock copied(String text) {
        return new CellBlock(new Reader(text.replaceFirst("\\R\\z", "")).rows());
    }

    /// True where each line has as many cells as the others: what is not so came from no
    /// spreadsheet.
    public static boolean even(String text) {
        var rows = new Reader(text.replaceFirst("\\R+\\z", "")).rows();
        return rows.stream().map(List::size).distinct().count() == 1;
    }

    public String text() {
        return rows.stream()
                .map(row -> row.stream().map(CellBlock::quoted).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
    }

    /// As a spreadsheet would copy it, and as [#copied] gives it back.
    public String clip() {
        return text() + "\n";
    }

    /// The first cell, so many times.
    public CellBlock repeated(int down, int across) {
        return new CellBlock(
                Collections.nCopies(down, Collections.nCopies(across, rows.getFirst().getFirst())));
    }

    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().size();
    }

    private static String quoted(String cell) {
        return cell.startsWith("\"") || BREAKS.matcher(cell).find()
                ? "\"" + cell.replace("\"", "\"\"") + "\""
                : cell;
    }

    /// Reads cell after cell.
    private static final class Reader {

        private final String text;
        private final List<List<String>> rows = new ArrayList<>();
        private int at;

        private Reader(String text) {
            this.text = text.replaceAll("\\R", "\n");
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
