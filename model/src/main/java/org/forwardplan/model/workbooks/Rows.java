package org.forwardplan.model.workbooks;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;
import java.util.function.IntFunction;

/// The rows of a long sheet, each made when somebody reads it and kept by nobody.
///
/// They are a value like any list: they never change, and two that say the same are equal. Reading
/// a row twice makes it twice.
public final class Rows extends AbstractList<List<Cell>> implements RandomAccess {

    private final int size;
    private final IntFunction<List<Cell>> row;

    private Rows(int size, IntFunction<List<Cell>> row) {
        this.size = size;
        this.row = row;
    }

    /// A row for each.
    ///
    /// @param made says the same of the same thing whenever it is asked, and from any thread
    public static <T> Rows of(List<T> each, Function<? super T, List<Cell>> made) {
        var kept = List.copyOf(each);
        return new Rows(kept.size(), at -> List.copyOf(made.apply(kept.get(at))));
    }

    /// The same rows, which refuse to be wider or narrower than this when they are read.
    Rows wide(int width, String sheet) {
        return new Rows(size, at -> Sheet.wide(row.apply(at), width, sheet));
    }

    @Override
    public List<Cell> get(int index) {
        return row.apply(index);
    }

    @Override
    public int size() {
        return size;
    }
}
