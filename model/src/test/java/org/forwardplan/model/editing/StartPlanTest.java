package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.rulebook.Rulebook;
import org.forwardplan.model.rulebook.Rulebook.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.List;

class StartPlanTest {

    private static final FinancialYear YEAR = new FinancialYear(2023);

    private final Requirement quality = Items.statutory("quality", "a");
    private final Rulebook rulebook =
            new Rulebook(
                    "jfp-2023-24",
                    "Joint Forward Plan 2023/24",
                    "Joint Forward Plan",
                    "",
                    YEAR,
                    5,
                    LocalDate.of(2022, 12, 23),
                    "NHS England",
                    List.of(quality),
                    List.of(
                            new Heading("Aims", List.of(new Heading("Who we are", List.of()))),
                            new Heading("Duties", List.of())));

    private Plan started(StartPlan command) {
        return Decided.after(command, Plan.EMPTY);
    }

    @Test
    void a_plan_knows_whose_it_is_which_years_it_covers_and_its_rulebook() {
        var profile = started(StartPlan.of(rulebook, " NHS Riverside ", YEAR)).profile();

        assertEquals("NHS Riverside Joint Forward Plan", profile.title());
        assertEquals("NHS Riverside", profile.organisation());
        assertEquals("2023/24 to 2027/28", profile.period());
        assertEquals("jfp-2023-24", profile.rulebook());
        assertEquals("Joint Forward Plan 2023/24", profile.rulebookTitle());
    }

    @Test
    void a_plan_holds_the_rows_of_its_rulebook_and_its_own_board() {
        var plan = started(StartPlan.of(rulebook, "NHS Riverside", YEAR));

        assertEquals(List.of(quality), plan.all(Requirement.class));
        var board = plan.all(Organisation.class).getFirst();
        assertEquals("NHS Riverside", board.name());
        assertEquals(Organisation.Kind.ICB, board.kind());
    }

    @Test
    void a_plan_starts_with_the_chapters_of_its_rulebook() {
        var plan = started(StartPlan.of(rulebook, "NHS Riverside", YEAR));

        assertEquals(
                List.of("1 Aims", "1.1 Who we are", "2 Duties"),
                Outline.of(plan).entries().stream().map(Outline.Entry::heading).toList());
        plan.items(Section.class)
                .forEach(it -> assertEquals(Section.Status.NOT_STARTED, it.status()));
    }

    @Test
    void a_plan_can_start_without_chapters() {
        var plan = started(new StartPlan(rulebook, "Our plan", "NHS Riverside", YEAR, false));

        assertEquals(List.of(), plan.all(Section.class));
        assertEquals("Our plan", plan.profile().title());
    }

    @Test
    void a_plan_cannot_start_where_there_is_one() {
        assertEquals(
                List.of("There is a plan here already"),
                Decided.refused(
                        StartPlan.of(rulebook, "NHS Riverside", YEAR),
                        Items.plan(Items.profile())));
    }

    @ParameterizedTest
    @CsvSource({"'', NHS Riverside", "Our plan, ' '"})
    void a_plan_needs_a_title_and_an_organisation(String title, String organisation) {
        assertEquals(
                List.of("The plan needs a title and the name of its organisation"),
                Decided.refused(
                        new StartPlan(rulebook, title, organisation, YEAR, true), Plan.EMPTY));
    }
}
