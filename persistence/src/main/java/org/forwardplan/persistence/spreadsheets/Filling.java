package org.forwardplan.persistence.spreadsheets;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.registers.Value;
import org.forwardplan.model.spreadsheets.Given;
import org.forwardplan.model.spreadsheets.Grid;
import org.forwardplan.model.spreadsheets.Grid.Merged;
import org.forwardplan.model.spreadsheets.Line;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Gathers what is read of a file, sheet by sheet and row by row, and keeps count.
final class Filling {

    private static final int ROWS_A_REPORT = 500;

    private final Path file;
    private final Progress progress;
    private final List<Grid> grids = new ArrayList<>();
    private final TreeMap<Integer, Given> cells = new TreeMap<>();
    private List<Line> lines = new ArrayList<>();
    private List<Merged> merged = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<Cut> cut = new ArrayList<>();
    private int row;
    private int texts;
    private int formulas;
    private int errors;
    private int count;
    private long text;

    /// A cell of which not all words were kept.
    ///
    /// @param sheet its place among the sheets
    private record Cut(int sheet, String cell) {}

    Filling(Path file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    /// Says which row the next cells stand in, for what is remarked on them.
    void at(int number) {
        row = number;
    }

    void remark(String sentence) {
        remarks.add(sentence);
    }

    /// Words that many cells may hold: they count before any does.
    String shared(String words) {
        return counted(words);
    }

    private String counted(String words) {
        text += words.length();
        if (text > Limits.TEXT) {
            throw Refusal.SPREADSHEET.tooLarge(file, "its cells hold more text than any plan");
        }
        if (++texts % ROWS_A_REPORT == 0) {
            progress.stopIfCancelled();
        }
        return words;
    }

    private Given bounded(int column, Given given) {
        if (given.value() instanceof Value.Words(var words)) {
            counted(words);
            if (words.length() > Limits.CELL) {
                cut.add(new Cut(grids.size(), Grid.letters(column) + row));
                var kept = Value.of(words.substring(0, Limits.CELL));
                return new Given(kept, given.formula(), given.error());
            }
        }
        return given;
    }

    void cell(int column, Given given) {
        if (given.value() instanceof Value.Blank && !given.isError()) {
            return;
        }
        if (++count > Limits.CELLS) {
            throw Refusal.SPREADSHEET.tooLarge(
                    file, "it holds more than %,d cells".formatted(Limits.CELLS));
        }
        if (column < 0 || column >= Limits.COLUMNS) {
            throw Refusal.SPREADSHEET.broken(file, null);
        }
        formulas += given.formula() ? 1 : 0;
        errors += given.isError() ? 1 : 0;
        cells.put(column, bounded(column, given));
    }

    /// Ends a row; one without cells leaves no trace.
    void row(int number, boolean hidden) {
        if (number < 1 || number > Limits.ROWS) {
            throw Refusal.SPREADSHEET.broken(file, null);
        }
        if (!cells.isEmpty()) {
            lines.add(new Line(number, hidden, cells));
            cells.clear();
        }
        if (number % ROWS_A_REPORT == 0) {
            progress.stopIfCancelled();
            progress.report(lines.size(), 0, "Row %,d".formatted(number));
        }
    }

    void merged(Merged range) {
        merged.add(range);
    }

    void sheet(String name, boolean hidden) {
        progress.stopIfCancelled();
        // A sheet that was put together by hand may have its rows in any order.
        lines.sort(Comparator.comparingInt(Line::number));
        grids.add(new Grid(name, hidden, lines, merged));
        lines = new ArrayList<>();
        merged = new ArrayList<>();
    }

    List<Grid> grids() {
        return grids;
    }

    List<String> remarks() {
        var all = new ArrayList<>(remarks);
        if (formulas > 0) {
            all.add(Remarks.formulas(formulas));
        }
        if (errors > 0) {
            all.add(Remarks.errors(errors));
        }
        cut.forEach(it ->
                all.add(
                        Remarks.cut(
                                "%s on “%s”".formatted(it.cell(), grids.get(it.sheet()).name()))));
        return all;
    }
}
