package org.forwardplan.model.registers;

import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.registers.Names.Found.One;
import org.forwardplan.model.registers.Names.Found.Unclear;
import org.forwardplan.model.registers.Taking.Taken;
import org.forwardplan.model.workbooks.Cell;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What values mean in the columns of one type: the one place that says when a cell is at fault.
final class Meanings {

    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "✓", "✔");
    private static final Set<String> NO = Set.of("no", "n", "false", "0");

    private Meanings() {}

    static <R> Taking<R> number(Value value, Function<@Nullable BigDecimal, R> put) {
        if (Written.nothing(value)) {
            return new Taken<>(put.apply(null));
        }
        return Written.number(value)
                .<Taking<R>>map(number -> new Taken<>(put.apply(number)))
                .orElseGet(() -> unread(value, "a number", "12.5"));
    }

    static <R> Taking<R> day(Value value, Function<@Nullable LocalDate, R> put) {
        if (Written.nothing(value)) {
            return new Taken<>(put.apply(null));
        }
        return Written.day(value)
                .<Taking<R>>map(day -> new Taken<>(put.apply(day)))
                .orElseGet(() -> unread(value, "a date", "31/03/2027"));
    }

    private static <R> Taking<R> unread(Value value, String kind, String example) {
        return RegisterColumn.fault(
                Written.open(value)
                        ? "“%s” says that it is not known yet, and what the plan says stays: write %s such as %s once it is"
                                .formatted(Written.words(value), kind, example)
                        : "“%s” is not %s: write one such as %s, or leave the cell empty"
                                .formatted(Written.words(value), kind, example));
    }

    static <R, V> Taking<R> oneOf(String heading, Names<V> names, Value value, Function<V, R> put) {
        if (Written.blank(value)) {
            return RegisterColumn.fault(
                    "“%s” must not be empty: choose one from the list".formatted(heading));
        }
        return found(names, value, put);
    }

    static <R> Taking<R> yesNo(String heading, Value value, Function<Boolean, R> put) {
        var form = Tolerant.form(Written.words(value));
        if (YES.contains(form) || NO.contains(form) || form.isEmpty()) {
            return new Taken<>(put.apply(YES.contains(form)));
        }
        return RegisterColumn.fault(
                "“%s” under “%s” is neither Yes nor No".formatted(Written.words(value), heading));
    }

    static <R, N extends PlanItem> Taking<R> named(
            Plan plan, Class<N> kind, String what, Value value, Function<@Nullable ItemId, R> put) {
        var names = new Names<>(what, plan.all(kind), N::name);
        if (Written.nothing(value) && !(names.find(Written.words(value)) instanceof One)) {
            return new Taken<>(put.apply(null));
        }
        return found(names, value, item -> put.apply(item.id()));
    }

    private static <R, V> Taking<R> found(Names<V> names, Value value, Function<V, R> put) {
        return switch (names.find(Written.words(value))) {
            case One<V>(var found) -> new Taken<>(put.apply(found));
            case Unclear<V>(var sentence) -> RegisterColumn.fault(sentence);
        };
    }

    static <N extends PlanItem> List<String> names(Plan plan, Class<N> kind) {
        return plan.all(kind).stream().map(N::name).filter(it -> !it.isBlank()).distinct().toList();
    }

    /// Nothing where the item is gone or has no name.
    static <N extends PlanItem> Cell nameOf(Plan plan, Class<N> kind, @Nullable Object id) {
        return Stream.ofNullable(id)
                .flatMap(it -> plan.find(kind, (ItemId) it).stream())
                .map(item -> Cell.of(item.name()))
                .findFirst()
                .orElse(Cell.EMPTY);
    }
}
