package org.forwardplan.app.outline.tables;

import static org.forwardplan.model.tables.CellRange.HEADER;

import javafx.scene.text.Font;
import javafx.scene.text.Text;

import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.tables.Shares;
import org.forwardplan.model.tables.TableEdits;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where each column and row of a drawn table begins, from its words alone: rows out of sight need
/// not be drawn to be measured.
public final class TableSizes {

    private static final double ACROSS = 21;
    private static final double DOWN = 14;
    private static final double LETTER = 0.62;
    private static final int SHORTEST = 9;
    private static final int LONGEST = 400;

    private final Text measure = new Text();
    private TextTable table = TableEdits.fresh();
    private List<Integer> shares = List.of();
    private double width;
    private Font plain = Font.getDefault();
    private Font bold = Font.getDefault();

    /// By row, the header first; NaN where a row has not been measured.
    private double[] heights = new double[0];

    void table(TextTable now, List<Integer> widths) {
        var before = table;
        var same = widths.equals(shares) && now.header().size() == before.header().size();
        var kept = new double[now.rows().size() + 1];
        Arrays.fill(kept, Double.NaN);
        for (var row = HEADER; row < now.rows().size(); row++) {
            if (same
                    && row < before.rows().size()
                    && row + 1 < heights.length
                    && TableEdits.row(now, row).equals(TableEdits.row(before, row))) {
                kept[row + 1] = heights[row + 1];
            }
        }
        heights = kept;
        table = now;
        shares = widths;
    }

    void fit(double room, Font cells, Font header) {
        if (room != width || !cells.equals(plain) || !header.equals(bold)) {
            width = room;
            plain = cells;
            bold = header;
            Arrays.fill(heights, Double.NaN);
        }
    }

    double left(int column) {
        var before = shares.stream().limit(column).mapToInt(Integer::intValue).sum();
        return Math.round(width * before / 100);
    }

    double width(int column) {
        return left(column + 1) - left(column);
    }

    double height(int row) {
        var known = heights[row + 1];
        if (Double.isNaN(known)) {
            known = measured(row);
            heights[row + 1] = known;
        }
        return known;
    }

    double top(int row) {
        var top = 0.0;
        for (var above = HEADER; above < row; above++) {
            top += height(above);
        }
        return top;
    }

    double bottom() {
        return top(table.rows().size());
    }

    int columnAt(double x) {
        for (var column = 0; column < shares.size(); column++) {
            if (x < left(column + 1)) {
                return column;
            }
        }
        return shares.size() - 1;
    }

    public int rowAt(double y) {
        var bottom = 0.0;
        for (var row = HEADER; row < table.rows().size(); row++) {
            bottom += height(row);
            if (y < bottom) {
                return row;
            }
        }
        return table.rows().size() - 1;
    }

    /// Widths in per cent that suit what the columns hold: long cells get more room, but wrap.
    static List<Integer> following(TextTable table) {
        return Shares.hundred(
                IntStream.range(0, table.header().size())
                        .map(column ->
                                Stream.concat(Stream.of(table.header()), table.rows().stream())
                                        .mapToInt(row -> row.get(column).length())
                                        .max()
                                        .orElse(0))
                        .map(length ->
                                (int) (10 * Math.sqrt(Math.clamp(length, SHORTEST, LONGEST))))
                        .boxed()
                        .toList());
    }

    private double measured(int row) {
        var font = row == HEADER ? bold : plain;
        var cells = TableEdits.row(table, row);
        measure.setFont(font);
        var height = lines("x", 1000, font);
        for (var column = 0; column < cells.size(); column++) {
            height = Math.max(height, lines(cells.get(column), width(column) - ACROSS, font));
        }
        return Math.ceil(height + DOWN);
    }

    private double lines(String words, double room, Font font) {
        var oneLine = words.length() * font.getSize() * LETTER < room && words.indexOf('\n') < 0;
        measure.setWrappingWidth(oneLine ? 0 : Math.max(1, room));
        measure.setText(oneLine ? "x" : words);
        return measure.getLayoutBounds().getHeight();
    }
}
