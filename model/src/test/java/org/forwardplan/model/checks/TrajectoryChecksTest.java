package org.forwardplan.model.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.checks.PlanCheck.Subject;
import org.forwardplan.model.papers.PaperPlan;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Target;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

class TrajectoryChecksTest {

    private static final Target SEVENTY_SIX =
            new Target.AtLeast(BigDecimal.valueOf(76), "%", LocalDate.of(2028, 3, 31));

    private final PaperPlan plan =
            new PaperPlan().organisation("North Trust", Organisation.Kind.TRUST);

    private List<Finding> found(PlanCheck check) {
        return check.find(Subject.of(plan.plan(), PaperPlan.TODAY)).toList();
    }

    private static ObjectiveId id(String title) {
        return new ObjectiveId(PaperPlan.uuid(title));
    }

    @Test
    void an_objective_in_numbers_without_figures_by_year_is_found_once() {
        plan.objective("Seen", SEVENTY_SIX)
                .objective("Told", new Target.Narrative("People are told"))
                .objective("Built", new Target.Deliver("a hospital", null))
                .objective("Drawn", SEVENTY_SIX)
                .figures("Drawn", "North Trust", 2027, "76", null);

        assertEquals(
                List.of(
                        Finding.should(
                                "Objective “Seen” has no figures by year",
                                id("Seen"),
                                "Type the figure planned for each year, or paste them from a"
                                        + " spreadsheet")),
                found(new NoTrajectoryCheck()));
    }

    @Test
    void a_plan_that_misses_its_target_or_stops_short_of_it_is_found() {
        plan.objective("Seen", SEVENTY_SIX)
                .figures("Seen", null, 2027, "75", null)
                .objective("Short", SEVENTY_SIX)
                .figures("Short", null, 2026, "75", null)
                .objective("Met", SEVENTY_SIX)
                .figures("Met", null, 2027, "76", null);

        assertEquals(
                List.of(
                        "Objective “Seen”: the figure planned for 2027/28, 75, misses the target (≥"
                                + " 76% by 31 Mar 2028)",
                        "Objective “Short”: no figure is planned for 2027/28, when the target is"
                                + " due (≥ 76% by 31 Mar 2028)"),
                found(new TrajectoryTargetCheck()).stream().map(Finding::what).toList());
    }

    @Test
    void the_outturns_of_years_that_are_over_are_asked_for_in_one_finding() {
        plan.objective("Seen", SEVENTY_SIX)
                .figures("Seen", null, 2024, "70", null)
                .figures("Seen", null, 2025, "71", null)
                .figures("Seen", "North Trust", 2025, "71", null)
                .figures("Seen", null, 2026, "75", null);

        assertEquals(
                List.of(
                        Finding.should(
                                "Objective “Seen” has no outturn for 2024/25 and 2025/26",
                                id("Seen"),
                                "Type what was achieved beside what was planned")),
                found(new MissingOutturnCheck()));
    }
}
