package org.forwardplan.persistence.html;

import org.forwardplan.persistence.html.Losses.Loss;
import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.List;

/// Lays out a table of a page as rows of equal width. A merged cell keeps its words in the first of
/// the places it covers.
final class Grid {

    static final int MOST_ROWS = 2000;
    static final int MOST_COLUMNS = 60;

    private final Losses losses;
    private final List<Element> pictures;
    private final int[] covered = new int[MOST_COLUMNS];
    private final List<List<String>> rows = new ArrayList<>();

    /// @param pictures takes those that stand in cells
    Grid(Losses losses, List<Element> pictures) {
        this.losses = losses;
        this.pictures = pictures;
    }

    /// Without the empty rows and columns at its end; empty where it holds no words.
    List<List<String>> rows(Element table) {
        for (var row : rowsOf(table)) {
            if (rows.size() == MOST_ROWS) {
                losses.count(Loss.TABLE_CUT);
                break;
            }
            rows.add(row(row));
        }
        return squared(rows);
    }

    /// The rows of a table, and not those of tables within it.
    static List<Element> rowsOf(Element table) {
        var found = new ArrayList<Element>();
        for (var child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> found.add(child);
                case "thead", "tbody", "tfoot" ->
                        child.children().stream()
                                .filter(row -> row.normalName().equals("tr"))
                                .forEach(found::add);
                default -> {}
            }
        }
        return found;
    }

    static List<Element> cellsOf(Element row) {
        return row.children().stream()
                .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
                .filter(cell -> !Style.of(cell).hidden())
                .toList();
    }

    private List<String> row(Element element) {
        var row = new ArrayList<String>();
        for (var cell : cellsOf(element)) {
            skipCovered(row);
            if (row.size() == MOST_COLUMNS) {
                losses.count(Loss.TABLE_CUT);
                break;
            }
            place(cell, row);
        }
        skipCovered(row);
        return row;
    }

    private void place(Element cell, List<String> row) {
        var wide = span(cell, "colspan", MOST_COLUMNS - row.size());
        var high = span(cell, "rowspan", MOST_ROWS);
        if (wide > 1 || high > 1) {
            losses.count(Loss.MERGED);
        }
        var text = new CellText(losses, pictures).of(cell);
        for (var at = 0; at < wide; at++) {
            covered[row.size()] = high - 1;
            row.add(at == 0 ? text : "");
        }
    }

    private void skipCovered(List<String> row) {
        while (row.size() < MOST_COLUMNS && covered[row.size()] > 0) {
            covered[row.size()]--;
            row.add("");
        }
    }

    private static int span(Element cell, String name, int most) {
        var written = cell.attr(name).strip();
        return written.matches("\\d{1,9}") ? Math.clamp(Integer.parseInt(written), 1, most) : 1;
    }

    /// Rows of equal width without the empty rows and columns at the end.
    static List<List<String>> squared(List<List<String>> rows) {
        var width = rows.stream().mapToInt(Grid::filled).max().orElse(0);
        var last = rows.size();
        while (last > 0 && filled(rows.get(last - 1)) == 0) {
            last--;
        }
        return rows.subList(0, last).stream().map(row -> wide(row, width)).toList();
    }

    /// No more than a table of a plan can have.
    static List<List<String>> cut(List<List<String>> rows, Losses losses) {
        if (rows.size() <= MOST_ROWS && rows.stream().allMatch(row -> row.size() <= MOST_COLUMNS)) {
            return rows;
        }
        losses.count(Loss.TABLE_CUT);
        return rows.stream()
                .limit(MOST_ROWS)
                .map(row -> row.subList(0, Math.min(MOST_COLUMNS, row.size())))
                .toList();
    }

    private static int filled(List<String> row) {
        var width = row.size();
        while (width > 0 && row.get(width - 1).isBlank()) {
            width--;
        }
        return width;
    }

    private static List<String> wide(List<String> row, int width) {
        var wide = new ArrayList<>(row.subList(0, Math.min(width, row.size())));
        while (wide.size() < width) {
            wide.add("");
        }
        return List.copyOf(wide);
    }
}
