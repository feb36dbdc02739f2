package org.forwardplan.model.registers;

import org.forwardplan.model.wording.Wording;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which stands first in the days of one column that are written in figures. `03/04/2026` is 3
/// April, unless the column shows that it was written with the month first; where nothing shows it,
/// the planner is told how it was read.
public final class DayOrder {

    private final List<Open> open = new ArrayList<>();
    private boolean dayFirst;
    private @Nullable Open monthFirst;

    /// A day that can be read two ways, or one way only.
    private record Open(String words, int row, LocalDate read) {

        String told() {
            return "“%s” in row %d".formatted(words, row);
        }
    }

    /// Takes a cell into account.
    ///
    /// @param stood the day that stood there before; null where none did
    public void hear(Value value, @Nullable LocalDate stood, int row) {
        inFigures(value)
                .ifPresent(it -> {
                    var day = it.dayFirst();
                    var month = it.monthFirst();
                    if (month.isEmpty()) {
                        dayFirst |= day.isPresent();
                    } else if (day.isEmpty()) {
                        monthFirst =
                                monthFirst == null
                                        ? new Open(Written.words(value), row, month.get())
                                        : monthFirst;
                    } else if (day.get().equals(stood)) {
                        dayFirst = true;
                    } else if (!day.equals(month)) {
                        open.add(new Open(Written.words(value), row, day.get()));
                    }
                });
    }

    private boolean isMonthFirst() {
        return monthFirst != null && !dayFirst;
    }

    /// The cell with its day as the column means it.
    public Value read(Value value) {
        return isMonthFirst()
                ? inFigures(value)
                        .flatMap(WrittenDays.InFigures::monthFirst)
                        .<Value>map(Value.Day::new)
                        .orElse(value)
                : value;
    }

    /// What the planner should know of how the days were read; empty where they can be read in one
    /// way only.
    public Optional<String> remark() {
        if (monthFirst != null && isMonthFirst()) {
            return Optional.of(
                    "the month stands first, as %s shows, and every day is read so"
                            .formatted(monthFirst.told()));
        }
        if (open.isEmpty() || dayFirst && monthFirst == null) {
            return Optional.empty();
        }
        var first = open.getFirst();
        var others = open.size() - 1;
        return Optional.of(
                "%s is read as %s%s, with the day first; %s"
                        .formatted(
                                first.told(),
                                Wording.day(first.read()),
                                others == 0
                                        ? ""
                                        : others == 1
                                                ? " and 1 other likewise"
                                                : " and %,d others likewise".formatted(others),
                                monthFirst == null
                                        ? "nothing in the column shows which was meant"
                                        : "%s has the month first, so look at each"
                                                .formatted(monthFirst.told())));
    }

    private static Optional<WrittenDays.InFigures> inFigures(Value value) {
        return value instanceof Value.Words(var text)
                ? WrittenDays.inFigures(Tolerant.form(text))
                : Optional.empty();
    }
}
