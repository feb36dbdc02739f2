package org.forwardplan.persistence.planfile;

import org.forwardplan.model.plan.PlanItem;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.UpdatableRecord;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// How one kind of item is kept: its table, and the way from item to row and back.
record ItemTable<T extends PlanItem, R extends UpdatableRecord<R>>(
        Class<T> kind, Table<R> table, Function<T, R> row, Function<R, T> item) {

    /// The kind as it is named in the file: it must never change.
    String name() {
        return table.getName();
    }

    Stream<T> read(DSLContext sql) {
        return sql.selectFrom(table).fetch().stream().map(ItemTable::whole).map(item);
    }

    /// @throws IllegalArgumentException if something that must be there is missing, as in a file
    ///   that is damaged
    static <R extends Record> R whole(R row) {
        for (var field : row.fields()) {
            if (!field.getDataType().nullable() && row.get(field) == null) {
                throw new IllegalArgumentException("There is no " + field.getName());
            }
        }
        return row;
    }

    /// Writes items of this kind, over what stands there under the same ids.
    void put(DSLContext sql, List<PlanItem> items) {
        sql.batchMerge(rows(items)).execute();
    }

    void remove(DSLContext sql, List<PlanItem> items) {
        sql.batchDelete(rows(items)).execute();
    }

    /// Takes a value that may be missing the same way there or back, e.g. an id that points
    /// nowhere.
    static <A, B> @Nullable B orNull(@Nullable A value, Function<A, B> way) {
        return value == null ? null : way.apply(value);
    }

    private List<R> rows(List<PlanItem> items) {
        return items.stream().map(kind::cast).map(row).toList();
    }
}
