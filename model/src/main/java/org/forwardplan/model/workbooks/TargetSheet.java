package org.forwardplan.model.workbooks;

import org.forwardplan.model.plan.Target;
import org.forwardplan.model.rulebook.Rulebook;
import org.forwardplan.model.workbooks.Sheet.Column;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The sheet of what the national objectives of a rulebook set.
final class TargetSheet {

    private static final List<String> FORMS =
            List.of(
                    "at-least",
                    "at-most",
                    "between",
                    "each-year",
                    "eliminate",
                    "deliver",
                    "narrative");

    private TargetSheet() {}

    static Sheet of(Rulebook book) {
        return new Sheet(
                "Targets",
                "Targets",
                true,
                List.of(
                        Column.of("row", 24),
                        new Column("sets", 14, FORMS, List.of()),
                        Column.of("value", 60),
                        Column.of("upper", 12),
                        Column.of("unit", 30),
                        Column.of("of", 30),
                        Column.of("by", 12)),
                book.requirements().stream()
                        .flatMap(
                                row -> row.targets().stream().map(it -> target(row.id().key(), it)))
                        .toList());
    }

    private static List<Cell> target(String row, Target target) {
        return switch (target) {
            case Target.AtLeast it ->
                    target(row, "at-least", it.value().toPlainString(), "", it.unit(), "", it.by());
            case Target.AtMost it ->
                    target(row, "at-most", it.value().toPlainString(), "", it.unit(), "", it.by());
            case Target.Between it ->
                    target(
                            row,
                            "between",
                            it.low().toPlainString(),
                            it.high().toPlainString(),
                            it.unit(),
                            "",
                            it.by());
            case Target.EachYear it ->
                    target(
                            row,
                            "each-year",
                            it.percent().toPlainString(),
                            "",
                            "",
                            it.of(),
                            it.by());
            case Target.Eliminate it -> target(row, "eliminate", it.what(), "", "", "", it.by());
            case Target.Deliver it -> target(row, "deliver", it.what(), "", "", "", it.by());
            case Target.Narrative it -> target(row, "narrative", it.statement(), "", "", "", null);
        };
    }

    private static List<Cell> target(
            String row,
            String sets,
            String value,
            String upper,
            String unit,
            String of,
            @Nullable LocalDate by) {
        var cells = new ArrayList<>(RulebookWorkbook.line(row, sets, value, upper, unit, of));
        cells.add(Cell.of(by));
        return cells;
    }
}
