package org.forwardplan.model.trajectories;

import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.tables.CellBlock;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/// A block of figures as a spreadsheet copies it, on its way into the figures by year of an
/// objective.
///
/// Years in its first row say which figures stand below them; the words “planned” and “outturn” in
/// its first column which figures stand beside them. Without them it begins where it is put.
///
/// @param figures empty where there is a problem
/// @param problem in words; empty where there is none
public record FigureBlock(List<Placed> figures, String problem) {

    public FigureBlock {
        figures = List.copyOf(figures);
    }

    /// A figure and where it belongs.
    ///
    /// @param value null takes a figure away
    public record Placed(FinancialYear year, FigureKind kind, @Nullable BigDecimal value) {}

    /// @param years of the columns
    /// @param row of the planned (0) or the reached figures (1), where it is put
    /// @param column where it is put
    public static FigureBlock of(CellBlock block, List<FinancialYear> years, int row, int column) {
        return new Reading(block, years, row, column).read();
    }

    /// Places one cell after another.
    private record Reading(CellBlock block, List<FinancialYear> years, int row, int column) {

        FigureBlock read() {
            if (block.rows().isEmpty()) {
                return problem("There is nothing to paste");
            }
            var headed = block.rows().getFirst().stream().anyMatch(cell -> year(cell) != null);
            var body = headed ? block.rows().subList(1, block.rows().size()) : block.rows();
            var named = body.stream().anyMatch(cells -> kind(cells.getFirst()) != null);
            var figures = new ArrayList<Placed>();
            for (var at = 0; at < body.size(); at++) {
                var problem = row(body.get(at), at, headed, named, figures);
                if (!problem.isEmpty()) {
                    return problem(problem);
                }
            }
            return new FigureBlock(figures, "");
        }

        private String row(
                List<String> cells, int at, boolean headed, boolean named, List<Placed> into) {
            var kind = named ? kind(cells.getFirst()) : standing(row + at);
            if (kind == null) {
                return named ? "" : "There are more rows than “Planned” and “Outturn” can take";
            }
            var first = named ? 1 : 0;
            for (var i = first; i < cells.size(); i++) {
                var year = headed ? year(block.rows().getFirst().get(i)) : standingAt(i - first);
                if (year != null) {
                    switch (FigureText.read(cells.get(i))) {
                        case FigureText.Number(var value) ->
                                into.add(new Placed(year, kind, value));
                        case FigureText.NoNumber(var problem) -> {
                            return "%s (%s, %s)".formatted(problem, year, kind);
                        }
                    }
                } else if (!headed && !cells.get(i).isBlank()) {
                    return "There are more figures than years from here on";
                }
            }
            return "";
        }

        private static @Nullable FigureKind standing(int row) {
            return row < FigureKind.values().length ? FigureKind.values()[row] : null;
        }

        private @Nullable FinancialYear standingAt(int offset) {
            return column + offset < years.size() ? years.get(column + offset) : null;
        }

        private static @Nullable FinancialYear year(String cell) {
            try {
                return FinancialYear.parse(cell.strip().replace('-', '/'));
            } catch (IllegalArgumentException _) {
                return null;
            }
        }

        private static @Nullable FigureKind kind(String cell) {
            for (var kind : FigureKind.values()) {
                if (kind.toString().equalsIgnoreCase(cell.strip())
                        || kind == FigureKind.PLANNED && cell.strip().equalsIgnoreCase("plan")
                        || kind == FigureKind.OUTTURN && cell.strip().equalsIgnoreCase("actual")) {
                    return kind;
                }
            }
            return null;
        }

        private static FigureBlock problem(String words) {
            return new FigureBlock(List.of(), words);
        }
    }
}
