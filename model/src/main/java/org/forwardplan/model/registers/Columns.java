package org.forwardplan.model.registers;

import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.registers.RegisterColumn.Choices;
import org.forwardplan.model.registers.RegisterColumn.Meant;
import org.forwardplan.model.registers.RegisterColumn.Shown;
import org.forwardplan.model.registers.RegisterColumn.Type;
import org.forwardplan.model.registers.RegisterColumn.Writer;
import org.forwardplan.model.registers.Taking.Taken;
import org.forwardplan.model.workbooks.Cell;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// Makes the columns of a register whose rows hold an item: each bears the name of the field it is
/// about.
///
/// @param item of the row
/// @param with the row with another item
record Columns<R, T extends PlanItem>(Function<R, T> item, BiFunction<R, T, R> with) {

    static <T extends PlanItem> Columns<T, T> of(Class<T> kind) {
        return new Columns<>(kind::cast, (_, now) -> now);
    }

    /// What the row is about; nobody writes in it.
    static <R> RegisterColumn<R> label(String key, String heading, int width, Shown<R> shown) {
        return new RegisterColumn<>(
                key,
                heading,
                width,
                Type.LONG_WORDS,
                "",
                Writer.NOBODY,
                Choices.NONE,
                shown,
                (_, _, _) -> new Taking.NothingSaid<>());
    }

    /// Words that must not be missing.
    RegisterColumn<R> name(String field, String heading, int width, String hint) {
        return words(field, heading, width, Type.WORDS, hint, true);
    }

    RegisterColumn<R> words(String field, String heading, int width, String hint) {
        return words(field, heading, width, Type.WORDS, hint, false);
    }

    RegisterColumn<R> longWords(String field, String heading, int width, String hint) {
        return words(field, heading, width, Type.LONG_WORDS, hint, false);
    }

    private RegisterColumn<R> words(
            String field, String heading, int width, Type type, String hint, boolean needed) {
        return column(
                field,
                heading,
                width,
                type,
                hint,
                Choices.NONE,
                (_, row) -> Cell.of(String.valueOf(value(row, field))),
                (_, row, value) ->
                        needed && Written.blank(value)
                                ? RegisterColumn.fault(
                                        "“%s” must not be empty: write a few words that name it"
                                                .formatted(heading))
                                : set(row, field, Written.words(value)));
    }

    RegisterColumn<R> number(
            String key,
            String heading,
            int width,
            String hint,
            Function<R, @Nullable BigDecimal> get,
            BiFunction<R, @Nullable BigDecimal, R> put) {
        return column(
                key,
                heading,
                width,
                Type.NUMBER,
                hint,
                Choices.NONE,
                (_, row) -> {
                    var number = get.apply(row);
                    return number == null ? Cell.EMPTY : new Cell.Amount(number);
                },
                (_, row, value) -> Meanings.number(value, now -> put.apply(row, now)));
    }

    RegisterColumn<R> day(String field, String heading, String hint) {
        return day(
                field,
                heading,
                hint,
                row -> (LocalDate) value(row, field),
                (row, now) -> put(row, field, now));
    }

    RegisterColumn<R> day(
            String key,
            String heading,
            String hint,
            Function<R, @Nullable LocalDate> get,
            BiFunction<R, @Nullable LocalDate, R> put) {
        return column(
                key,
                heading,
                14,
                Type.DAY,
                hint,
                Choices.NONE,
                (_, row) -> Cell.of(get.apply(row)),
                (_, row, value) -> Meanings.day(value, now -> put.apply(row, now)));
    }

    /// One of the words of an enumeration, which must not be missing.
    <E extends Enum<E>> RegisterColumn<R> oneOf(
            String field, String heading, int width, Class<E> words, String hint) {
        var all = Arrays.asList(words.getEnumConstants());
        var names = new Names<>("choice", all, E::toString);
        return column(
                field,
                heading,
                width,
                Type.CHOICE,
                hint,
                _ -> all.stream().map(E::toString).toList(),
                (_, row) -> Cell.of(String.valueOf(value(row, field))),
                (_, row, value) ->
                        Meanings.oneOf(heading, names, value, now -> put(row, field, now)));
    }

    RegisterColumn<R> yesNo(String field, String heading, int width, String hint) {
        return column(
                field,
                heading,
                width,
                Type.CHOICE,
                hint,
                _ -> List.of("Yes", "No"),
                (_, row) -> Cell.of(Boolean.TRUE.equals(value(row, field)) ? "Yes" : "No"),
                (_, row, value) -> Meanings.yesNo(heading, value, now -> put(row, field, now)));
    }

    /// Another item of the plan, by its name.
    <N extends PlanItem> RegisterColumn<R> named(
            String field, String heading, int width, Class<N> kind, String what, String hint) {
        return column(
                field,
                heading,
                width,
                Type.CHOICE,
                hint,
                plan -> Meanings.names(plan, kind),
                (plan, row) -> Meanings.nameOf(plan, kind, value(row, field)),
                (plan, row, value) ->
                        Meanings.named(plan, kind, what, value, id -> put(row, field, id)));
    }

    RegisterColumn<R> column(
            String key,
            String heading,
            int width,
            Type type,
            String hint,
            Choices choices,
            Shown<R> shown,
            Meant<R> meant) {
        return new RegisterColumn<>(
                key, heading, width, type, hint, Writer.PLANNER, choices, shown, meant);
    }

    @Nullable Object value(R row, String field) {
        return ItemFields.value(item.apply(row), field);
    }

    R put(R row, String field, @Nullable Object now) {
        return with.apply(row, ItemFields.with(item.apply(row), field, now));
    }

    Taking<R> set(R row, String field, @Nullable Object now) {
        return new Taken<>(put(row, field, now));
    }
}
