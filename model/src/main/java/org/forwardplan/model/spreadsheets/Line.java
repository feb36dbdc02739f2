package org.forwardplan.model.spreadsheets;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// One row of a sheet.
///
/// @param number as the sheet numbers it, from 1
/// @param hidden true where it is hidden or filtered away
/// @param cells those that hold something, by column from 0
public record Line(int number, boolean hidden, SortedMap<Integer, Given> cells) {

    public Line {
        cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
    }

    public Optional<Given> at(int column) {
        return Optional.ofNullable(cells.get(column));
    }

    /// What the sheet calls one of its cells, e.g. `C7`.
    public String place(int column) {
        return Grid.letters(column) + number;
    }
}
