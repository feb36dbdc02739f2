package org.forwardplan.model.cells;

import org.forwardplan.model.cells.Pasting.Place;
import org.forwardplan.model.cells.Pasting.Written;
import org.forwardplan.model.registers.Register;
import org.forwardplan.model.registers.RegisterColumn;
import org.forwardplan.model.registers.RegisterColumn.Writer;
import org.forwardplan.model.registers.Settling;
import org.forwardplan.model.registers.Settling.Misfit;
import org.forwardplan.model.registers.Taking.Fault;
import org.forwardplan.model.registers.Taking.NothingSaid;
import org.forwardplan.model.registers.Taking.Taken;
import org.forwardplan.model.registers.Value;
import org.forwardplan.model.workbooks.Cell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Puts one row of a block into one row of a register.
final class RowFilling<R> {

    private final Gathering into;
    private final Register<R> register;
    private final R was;
    private final boolean fresh;
    private final int line;
    private final SequencedMap<RegisterColumn<R>, String> taken = new LinkedHashMap<>();
    private R row;

    /// What a block says under a heading.
    record Said<R>(RegisterColumn<R> column, String text) {

        Value value() {
            return Value.of(text);
        }
    }

    /// @param line of the block
    RowFilling(Gathering into, Register<R> register, R was, boolean fresh, int line) {
        this.into = into;
        this.register = register;
        this.was = was;
        this.row = was;
        this.fresh = fresh;
        this.line = line;
    }

    void fill(List<Said<R>> cells) {
        var about = cells.stream().filter(it -> contradicts(it)).findFirst();
        if (about.isPresent()) {
            hold(cells, about.get());
            return;
        }
        for (var said : cells) {
            if (said.column().writer() == Writer.NOBODY) {
                compare(said);
            } else if (!fresh || !said.text().isBlank()) {
                take(said);
            }
        }
        if (!taken.isEmpty()) {
            settle();
        }
    }

    // Labels

    /// True where the block is about something else than the row it would be written into.
    private boolean contradicts(Said<R> said) {
        return said.column().writer() == Writer.NOBODY
                && register.naming().contains(said.column().key())
                && !said.text().isBlank()
                && !says(said);
    }

    private void hold(List<Said<R>> cells, Said<R> about) {
        var why =
                "This row is about “%s”, and what was copied is about “%s”: nothing of it is written here"
                        .formatted(
                                CellWords.shown(about.column().cell(into.plan(), was)),
                                about.text());
        for (var said : cells) {
            if (said.text().isBlank() || says(said)) {
                into.same();
            } else {
                into.left(place(said.column()), said.text(), why);
            }
        }
    }

    private void compare(Said<R> said) {
        if (said.text().isBlank() || says(said)) {
            into.same();
        } else {
            into.left(
                    place(said.column()),
                    said.text(),
                    "“%s” is only there to be read: the program writes it"
                            .formatted(said.column().heading()));
        }
    }

    private boolean says(Said<R> said) {
        return said.column().says(into.plan(), was, said.value());
    }

    // Cells that are written

    private void take(Said<R> said) {
        switch (said.column().take(into.plan(), row, said.value())) {
            case Taken<R>(var now) -> {
                row = now;
                taken.put(said.column(), said.text());
            }
            case NothingSaid<R> _ -> {
                if (fresh) {
                    taken.put(said.column(), said.text());
                } else {
                    into.same();
                }
            }
            case Fault<R>(var sentence) -> into.left(place(said.column()), said.text(), sentence);
        }
    }

    private void settle() {
        var before = into.plan();
        var settled = register.settle(before, row);
        var wanted = new ArrayList<Cell>();
        var old = new ArrayList<Cell>();
        for (var column : taken.sequencedKeySet()) {
            wanted.add(column.cell(before, row));
            old.add(column.cell(before, was));
        }
        if (fresh && settled.present().isEmpty()) {
            taken.forEach((column, text) -> leave(column, text, settled));
            return;
        }
        into.settled(settled);
        if (fresh) {
            into.fresh(register.id(row));
        }
        var now = register.find(into.plan(), register.id(row)).orElse(row);
        var at = 0;
        for (var entry : taken.entrySet()) {
            var column = entry.getKey();
            var cell = column.cell(into.plan(), now);
            if (!cell.equals(wanted.get(at)) && !settled.misfits().isEmpty()) {
                leave(column, entry.getValue(), settled);
            } else if (cell.equals(old.get(at)) && !fresh) {
                into.same();
            } else {
                into.written(
                        new Written(
                                place(column),
                                fresh ? "" : CellWords.shown(old.get(at)),
                                CellWords.shown(cell),
                                fresh));
            }
            at++;
        }
    }

    private void leave(RegisterColumn<R> column, String text, Settling settled) {
        var why =
                settled.misfits().stream()
                        .filter(misfit -> misfit.column().equals(column.key()))
                        .findFirst()
                        .or(() -> settled.misfits().stream().findFirst())
                        .map(Misfit::sentence)
                        .orElse("It does not fit with the rest of its row");
        into.left(place(column), text, why);
    }

    private Place place(RegisterColumn<R> column) {
        return new Place(
                line, RowNames.of(register, into.plan(), fresh ? row : was), column.heading());
    }
}
