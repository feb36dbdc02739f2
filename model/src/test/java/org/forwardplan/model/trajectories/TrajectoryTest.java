package org.forwardplan.model.trajectories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.forwardplan.model.papers.PaperPlan;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.trajectories.Verdict.Standing;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

class TrajectoryTest {

    private static final LocalDate MARCH_2028 = LocalDate.of(2028, 3, 31);
    private static final String SEEN = "Seen in four hours";

    private final PaperPlan plan =
            new PaperPlan()
                    .organisation("North Trust", Organisation.Kind.TRUST)
                    .organisation("South Trust", Organisation.Kind.TRUST);

    private Trajectory one() {
        return Trajectory.all(plan.plan()).getFirst();
    }

    private static Target atLeast(int value, String unit) {
        return new Target.AtLeast(BigDecimal.valueOf(value), unit, MARCH_2028);
    }

    private static List<String> words(List<FinancialYear> years) {
        return years.stream().map(FinancialYear::toString).toList();
    }

    @Test
    void its_years_are_those_of_the_plan_and_any_other_that_holds_a_figure() {
        plan.objective(SEEN, atLeast(76, "%")).figures(SEEN, null, 2024, null, "70");

        assertEquals(
                List.of("2024/25", "2026/27", "2027/28", "2028/29", "2029/30", "2030/31"),
                words(one().years()));
    }

    @Test
    void an_objective_without_figures_has_a_trajectory_with_nothing_in_it() {
        plan.objective(SEEN, atLeast(76, "%"));

        assertFalse(one().any());
        assertEquals(5, one().system().points().size());
        assertEquals("No figures by year.", one().words());
        assertEquals(Standing.NOTHING_TO_JUDGE, one().verdict().standing());
    }

    @Test
    void the_year_in_which_the_target_is_due_is_held_against_it() {
        plan.objective(SEEN, atLeast(76, "%"))
                .figures(SEEN, null, 2026, "72", null)
                .figures(SEEN, null, 2027, "75.5", null)
                .figures(SEEN, null, 2028, "78", null);

        assertEquals(
                "The figure planned for 2027/28, 75.5, misses the target.",
                one().verdict().words());
        assertEquals(Standing.MISSES, one().verdict().standing());
    }

    @Test
    void a_plan_that_stops_before_the_target_is_due_is_not_held_against_it() {
        plan.objective(SEEN, atLeast(76, "%")).figures(SEEN, null, 2026, "72", null);

        assertEquals(Standing.NOT_PLANNED_SO_FAR, one().verdict().standing());
        assertEquals(
                "No figure is planned for 2027/28, when the target is due.",
                one().verdict().words());
    }

    @Test
    void without_a_day_the_last_planned_year_is_held_against_the_target() {
        plan.objective(SEEN, new Target.AtMost(BigDecimal.TEN, "days", null))
                .figures(SEEN, null, 2026, "12", null)
                .figures(SEEN, null, 2029, "10", null);

        assertEquals(
                "The figure planned for 2029/30, 10, meets the target.", one().verdict().words());
    }

    @Test
    void a_rise_each_year_is_measured_by_what_the_year_before_came_to() {
        plan.objective("Adults", new Target.EachYear(BigDecimal.valueOf(5), "adults", null))
                .figures("Adults", null, 2026, "100", "110")
                .figures("Adults", null, 2027, "112", null);

        assertEquals(Standing.MISSES, one().verdict().standing());
    }

    @Test
    void less_than_planned_lags_where_more_is_better_and_more_where_less_is() {
        plan.objective(SEEN, atLeast(76, "%"))
                .figures(SEEN, null, 2026, "72", "71")
                .figures(SEEN, "South Trust", 2026, "70", "70.1")
                .objective("Waits", new Target.Eliminate("waits over a year", null))
                .figures("Waits", "North Trust", 2026, "1200", "1500");

        assertEquals(
                List.of("The system fell behind in 2026/27: 71 against 72 planned."),
                one().lags().stream().map(Lag::words).toList());
        assertEquals(
                List.of("North Trust fell behind in 2026/27: 1,500 against 1,200 planned."),
                Trajectory.all(plan.plan()).getLast().lags().stream().map(Lag::words).toList());
    }

    @Test
    void further_from_a_range_than_planned_lags() {
        var range =
                new Measure(
                        new Target.Between(
                                BigDecimal.valueOf(12), BigDecimal.valueOf(15), "", null));

        assertEquals(true, range.lags(BigDecimal.valueOf(15), BigDecimal.valueOf(16)));
        assertEquals(false, range.lags(BigDecimal.valueOf(17), BigDecimal.valueOf(16)));
        assertEquals(false, range.lags(BigDecimal.valueOf(13), BigDecimal.valueOf(12)));
    }

    @Test
    void a_year_that_is_over_and_was_planned_for_misses_its_outturn() {
        plan.objective(SEEN, atLeast(76, "%"))
                .figures(SEEN, null, 2024, "70", null)
                .figures(SEEN, "North Trust", 2025, "71", null)
                .figures(SEEN, "South Trust", 2025, "71", "70")
                .figures(SEEN, null, 2026, "72", null);

        assertEquals(List.of("2024/25", "2025/26"), words(one().missingOutturns(PaperPlan.TODAY)));
    }

    @Test
    void figures_of_bodies_are_never_taken_for_the_systems_own() {
        plan.objective("Beds", atLeast(100, "beds"))
                .figures("Beds", "South Trust", 2027, "40", null)
                .figures("Beds", "North Trust", 2027, "60", null);

        assertEquals(
                List.of("North Trust", "South Trust"),
                one().bodies().stream().map(Course::name).toList());
        assertFalse(one().system().any());
        assertEquals(Standing.NOTHING_TO_JUDGE, one().verdict().standing());
        assertEquals("", Together.of(one()).orElse(""));
    }

    @Test
    void counts_of_bodies_are_added_and_said_beside_the_systems_own() {
        plan.objective("Beds", atLeast(100, "beds"))
                .figures("Beds", null, 2027, "110", null)
                .figures("Beds", "South Trust", 2027, "40", null)
                .figures("Beds", "North Trust", 2027, "60.5", null);

        assertEquals(
                "The bodies' figures planned for 2027/28 add up to 100.5; the system's own is 110.",
                Together.of(one()).orElse(""));
    }

    @Test
    void shares_and_rates_are_not_added() {
        plan.objective("Rate", atLeast(100, "per million adults"))
                .figures("Rate", null, 2027, "110", null)
                .figures("Rate", "South Trust", 2027, "40", null)
                .figures("Rate", "North Trust", 2027, "60", null);

        assertEquals(
                "The bodies' figures stand beside the system's and are not added up: shares and"
                        + " rates cannot be.",
                Together.of(one()).orElse(""));
    }

    @Test
    void it_tells_in_words_all_that_is_drawn() {
        plan.objective(SEEN, atLeast(76, "%"))
                .figures(SEEN, null, 2026, "72", "71")
                .figures(SEEN, null, 2027, "76", null)
                .figures(SEEN, "North Trust", 2027, "77", null);

        assertEquals(
                "The system: planned 72 for 2026/27 and 76 for 2027/28; outturn 71 for 2026/27."
                        + " North Trust: planned 77 for 2027/28."
                        + " Target: ≥ 76% by 31 Mar 2028."
                        + " The figure planned for 2027/28, 76, meets the target."
                        + " The system fell behind in 2026/27: 71 against 72 planned.",
                one().words());
    }
}
