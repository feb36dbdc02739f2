package org.forwardplan.app.registers;

import org.forwardplan.model.cells.NaturalOrder;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Which rows of a register are shown, and in which order.
///
/// @param words each of them stands somewhere in a row that is shown
/// @param by column whose cells give the order; -1 for the order of the plan
/// @param down true where the last comes first
record Arrangement(String words, int by, boolean down) {

    static final Arrangement OF_THE_PLAN = new Arrangement("", -1, false);

    Arrangement with(String now) {
        return new Arrangement(now, by, down);
    }

    Arrangement sorted(int column, boolean last) {
        return new Arrangement(words, column, last);
    }

    boolean asInThePlan() {
        return words.isBlank() && by < 0;
    }

    List<SheetLine> of(List<SheetLine> all) {
        var wanted = List.of(words.strip().toLowerCase(Locale.UK).split("\\s+"));
        var some =
                words.isBlank()
                        ? all.stream()
                        : all.stream()
                                .filter(line -> wanted.stream().allMatch(line.folded()::contains));
        return (by < 0 ? some : some.sorted(order())).toList();
    }

    private Comparator<SheetLine> order() {
        return Comparator.comparing(
                line -> line.cell(by), down ? NaturalOrder.DOWN : NaturalOrder.UP);
    }
}
