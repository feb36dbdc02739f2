package org.forwardplan.model.cells;

import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.wording.Wording;

import java.util.ArrayList;
import java.util.List;

/// What a block of cells would do to a register. Nothing of it is in the plan yet.
///
/// Each cell of the block is written, says what the plan says already, or is left; an empty one
/// that has no place is none.
///
/// @param written cells that will say something new
/// @param left cells that cannot be taken
/// @param same how many say what the plan says already
/// @param fresh ids of the rows that are new
/// @param present items as they will be
/// @param gone items that will be no more
public record Pasting(
        List<Written> written,
        List<Left> left,
        int same,
        List<String> fresh,
        List<PlanItem> present,
        List<PlanItem> gone) {

    public Pasting {
        written = List.copyOf(written);
        left = List.copyOf(left);
        fresh = List.copyOf(fresh);
        present = List.copyOf(present);
        gone = List.copyOf(gone);
    }

    /// Where a cell stands.
    ///
    /// @param line of the block, from 1
    /// @param row what the row is about; empty where it is new and not yet named
    /// @param column its heading; empty where there is none
    public record Place(int line, String row, String column) {}

    /// @param was as it reads on the screen; empty where nothing stood there
    /// @param fresh true for a cell of a row that is new
    public record Written(Place place, String was, String now, boolean fresh) {}

    /// @param value as it was copied
    /// @param why in a sentence, with what to do
    public record Left(Place place, String value, String why) {}

    public boolean changesNothing() {
        return written.isEmpty();
    }

    /// Cells of rows that are there already.
    public int changed() {
        return (int) written.stream().filter(it -> !it.fresh()).count();
    }

    /// What would happen, e.g. `12 cells change, 2 rows are new, 1 cell cannot be taken`.
    public String words() {
        var parts = new ArrayList<String>();
        if (changed() > 0) {
            parts.add(Wording.count(changed(), "cell changes", "cells change"));
        }
        if (!fresh.isEmpty()) {
            parts.add(Wording.count(fresh.size(), "row is new", "rows are new"));
        }
        if (same > 0) {
            parts.add(Wording.count(same, "cell says the same", "cells say the same"));
        }
        if (!left.isEmpty()) {
            parts.add(Wording.count(left.size(), "cell cannot be taken", "cells cannot be taken"));
        }
        return parts.isEmpty() ? "There is nothing in it" : String.join(", ", parts);
    }
}
