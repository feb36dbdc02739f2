package org.forwardplan.model.cells;

import org.forwardplan.model.registers.RegisterColumn;
import org.forwardplan.model.registers.Tolerant;
import org.forwardplan.model.tables.CellBlock;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Which column of a register each column of a block is for.
///
/// @param columns one for each of the block; null where there is none
/// @param names what each is called where it cannot be found
/// @param headed true where the first row of the block only names its columns
record BlockColumns<R>(
        List<@Nullable RegisterColumn<R>> columns, List<String> names, boolean headed) {

    /// By the names in the first row, where that is a row of names; else to the right, from the
    /// column where the planner is.
    ///
    /// @param shown columns of the register from left to right
    static <R> BlockColumns<R> of(CellBlock block, List<RegisterColumn<R>> shown, int from) {
        var named = named(block, shown);
        return named == null ? rightwards(block, shown, from) : named;
    }

    private static <R> @Nullable BlockColumns<R> named(
            CellBlock block, List<RegisterColumn<R>> shown) {
        if (block.rows().size() < 2) {
            return null;
        }
        var names = block.rows().getFirst();
        var columns = new ArrayList<@Nullable RegisterColumn<R>>();
        for (var name : names) {
            var column =
                    shown.stream()
                            .filter(it ->
                                    Tolerant.heading(it.heading()).equals(Tolerant.heading(name)))
                            .filter(it -> !columns.contains(it))
                            .findFirst()
                            .orElse(null);
            columns.add(column);
        }
        var said = names.stream().filter(name -> !name.isBlank()).count();
        var found = columns.stream().filter(Objects::nonNull).count();
        var all = found == said && (found > 1 || block.width() == 1);
        return found > 0 && (all || found > 1 && 2 * found >= said)
                ? new BlockColumns<>(
                        columns,
                        names.stream().map("No column here is called “%s”"::formatted).toList(),
                        true)
                : null;
    }

    private static <R> BlockColumns<R> rightwards(
            CellBlock block, List<RegisterColumn<R>> shown, int from) {
        var columns = new ArrayList<@Nullable RegisterColumn<R>>();
        for (var at = 0; at < block.width(); at++) {
            columns.add(from + at < shown.size() ? shown.get(from + at) : null);
        }
        var beyond =
                "There is no column here: the last one is “%s”"
                        .formatted(shown.getLast().heading());
        var names = new String[block.width()];
        Arrays.fill(names, beyond);
        return new BlockColumns<>(columns, List.of(names), false);
    }
}
