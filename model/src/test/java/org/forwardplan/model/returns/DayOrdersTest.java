package org.forwardplan.model.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.plan.Milestone;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

/// Days that partners write in figures, and what is said of them where they can be read two ways.
class DayOrdersTest {

    private final PlanOfTwo two = new PlanOfTwo(3);

    @Test
    void a_day_that_can_be_read_two_ways_is_told_as_it_was_read() {
        var preview = with("05/06/2027", "", "");

        assertEquals(List.of(LocalDate.of(2027, 6, 5)), ends(preview));
        assertEquals(
                List.of(
                        "Milestones, “Ends”: “05/06/2027” in row 3 is read as 5 Jun 2027, with the"
                                + " day first; nothing in the column shows which was meant"),
                preview.remarks());
    }

    @Test
    void where_another_day_shows_that_the_day_stands_first_nothing_is_said() {
        var preview = with("05/06/2027", "25/05/2027", "");

        assertEquals(List.of(LocalDate.of(2027, 6, 5), LocalDate.of(2027, 5, 25)), ends(preview));
        assertEquals(List.of(), preview.remarks());
    }

    @Test
    void a_column_with_the_month_first_is_read_so_throughout_and_told() {
        var preview = with("05/06/2027", "05/25/2027", "04/05/2027");

        assertEquals(
                List.of(
                        LocalDate.of(2027, 5, 6),
                        LocalDate.of(2027, 5, 25),
                        LocalDate.of(2027, 4, 5)),
                ends(preview));
        assertEquals(
                List.of(
                        "Milestones, “Ends”: the month stands first, as “05/25/2027” in row 4"
                                + " shows, and every day is read so"),
                preview.remarks());
    }

    @Test
    void in_a_column_of_both_orders_none_is_swapped_and_each_doubt_is_told() {
        var preview = with("05/06/2027", "05/25/2027", "26/05/2027");

        assertEquals(List.of(LocalDate.of(2027, 6, 5), LocalDate.of(2027, 5, 26)), ends(preview));
        assertEquals(
                List.of(
                        "Milestones, “Ends”: “05/06/2027” in row 3 is read as 5 Jun 2027, with the"
                                + " day first; “05/25/2027” in row 4 has the month first, so look"
                                + " at each"),
                preview.remarks());
        assertEquals(
                "Milestones, row 4, column E (“Ends”): “05/25/2027” is not a date: write one such"
                        + " as 31/03/2027, or leave the cell empty",
                preview.problems().getFirst().sentence());
    }

    private ReturnPreview with(String... days) {
        var sent = two.sent(two.trust);
        for (var at = 0; at < days.length; at++) {
            if (!days[at].isEmpty()) {
                sent.leaf("Milestones").set(at + 2, "Ends", days[at]);
            }
        }
        return two.preview(sent.book());
    }

    private static List<LocalDate> ends(ReturnPreview preview) {
        return preview.differences().stream()
                .map(it ->
                        preview.merge()
                                .theirs()
                                .find(Milestone.class, ((Milestone) it.merge().item()).id())
                                .orElseThrow()
                                .span()
                                .last())
                .toList();
    }
}
