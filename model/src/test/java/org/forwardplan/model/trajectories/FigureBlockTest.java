package org.forwardplan.model.trajectories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.tables.CellBlock;
import org.junit.jupiter.api.Test;

import java.util.List;

class FigureBlockTest {

    private static final List<FinancialYear> YEARS =
            List.of(new FinancialYear(2026), new FinancialYear(2027), new FinancialYear(2028));

    private static FigureBlock put(String text, int row, int column) {
        return FigureBlock.of(CellBlock.read(text), YEARS, row, column);
    }

    private static List<String> placed(FigureBlock block) {
        assertEquals("", block.problem());
        return block.figures().stream()
                .map(it -> "%s %s %s".formatted(it.year(), it.kind(), it.value()))
                .toList();
    }

    @Test
    void a_row_of_figures_begins_where_it_is_put() {
        assertEquals(
                List.of("2027/28 Planned 76.5", "2028/29 Planned 1234"),
                placed(put("76,5%\t1,234", 0, 1)));
    }

    @Test
    void two_rows_are_planned_and_outturn() {
        assertEquals(
                List.of(
                        "2026/27 Planned 70",
                        "2027/28 Planned 71",
                        "2026/27 Outturn 69",
                        "2027/28 Outturn null"),
                placed(put("70\t71\n69\t\n", 0, 0)));
    }

    @Test
    void years_and_names_in_the_block_say_where_its_figures_belong() {
        assertEquals(
                List.of("2028/29 Outturn 1", "2025/26 Outturn 2"),
                placed(put("\t2028-29\t2025/26\nOutturn\t1\t2\nSource\tx\ty", 0, 2)));
    }

    @Test
    void a_word_among_the_figures_is_named_and_nothing_is_placed() {
        assertEquals(
                new FigureBlock(List.of(), "“abc” is not a number (2027/28, Planned)"),
                put("70\tabc", 0, 0));
    }

    @Test
    void what_does_not_fit_is_said() {
        assertEquals("There are more figures than years from here on", put("1\t2", 0, 2).problem());
        assertEquals(
                "There are more rows than “Planned” and “Outturn” can take",
                put("1\n2", 1, 0).problem());
    }
}
