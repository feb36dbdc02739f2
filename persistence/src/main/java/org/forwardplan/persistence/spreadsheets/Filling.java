package org.forwardplan.persistence.spreadsheets;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.registers.Value;
import org.forwardplan.model.spreadsheets.Given;
import org.forwardplan.model.spreadsheets.Grid;
import org.forwardplan.model.spreadsheets.Grid.Merged;
import org.forwardplan.model.spreadsheets.Line;

import java.nio.file.Path;
import java.util.ArrayList;
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
    private int formulas;
    private int errors;
    private int count;
    private long text;

    Filling(Path file, Progress progress) {
        this.file = file;
        this.progress = progress;
    }

    void cell(int column, Given given) {
        if (given.value() instanceof Value.Blank && !given.isError()) {
            return;
        }
        if (++count > Limits.CELLS) {
            throw Refusal.tooLarge(file, "it holds more than %,d cells".formatted(Limits.CELLS));
        }
        if (given.value() instanceof Value.Words(var words)) {
            text += words.length();
            if (text > Limits.TEXT) {
                throw Refusal.tooLarge(file, "its cells hold more text than any plan");
            }
        }
        if (column < 0 || column >= Limits.COLUMNS) {
            throw Refusal.broken(file, null);
        }
        formulas += given.formula() ? 1 : 0;
        errors += given.isError() ? 1 : 0;
        cells.put(column, given);
    }

    /// Ends a row; one without cells leaves no trace.
    void row(int number, boolean hidden) {
        if (number < 1 || number > Limits.ROWS) {
            throw Refusal.broken(file, null);
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
        grids.add(new Grid(name, hidden, lines, merged));
        lines = new ArrayList<>();
        merged = new ArrayList<>();
    }

    List<Grid> grids() {
        return grids;
    }

    List<String> remarks() {
        var remarks = new ArrayList<String>();
        if (formulas > 0) {
            remarks.add(
                    formulas == 1
                            ? "One cell holds a formula: the value it last had was read."
                            : "%,d cells hold formulas: the values they last had were read."
                                    .formatted(formulas));
        }
        if (errors > 0) {
            remarks.add(
                    errors == 1
                            ? "One cell shows an error, such as #REF!, and was not read."
                            : "%,d cells show an error, such as #REF!, and were not read."
                                    .formatted(errors));
        }
        return remarks;
    }
}
