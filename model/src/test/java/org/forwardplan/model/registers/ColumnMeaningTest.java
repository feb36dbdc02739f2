package org.forwardplan.model.registers;

import static org.forwardplan.model.plan.Items.MARCH;
import static org.forwardplan.model.plan.Items.objective;
import static org.forwardplan.model.plan.Items.plan;
import static org.forwardplan.model.plan.Items.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.model.registers.Taking.Fault;
import org.forwardplan.model.registers.Taking.NothingSaid;
import org.forwardplan.model.registers.Taking.Taken;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

class ColumnMeaningTest {

    private static final Organisation BARTS =
            new Organisation(
                    new OrganisationId(new UUID(1, 1)),
                    0,
                    "Barts Health NHS Trust’s Board",
                    Organisation.Kind.TRUST,
                    List.of());
    private static final Organisation HOMERTON =
            new Organisation(
                    new OrganisationId(new UUID(1, 2)),
                    1,
                    "Homerton Healthcare NHS Foundation Trust",
                    Organisation.Kind.TRUST,
                    List.of());
    private static final Objective WAITS = objective(1, "No long waits");
    private static final Plan PLAN = plan(profile(), BARTS, HOMERTON, WAITS);
    private static final Register<ObjectiveRow> OBJECTIVES = Registers.objectives();

    @Test
    void a_range_takes_its_five_cells_in_any_order() {
        var row = row();
        row = taken(row, "targetUpTo", Value.of("15"));
        row = taken(row, "targetValue", Value.of("12,5"));
        row = taken(row, "targetWords", Value.of("per million adults "));
        row = taken(row, "targetBy", Value.of("31/03/2026"));
        row = taken(row, "targetKind", Value.of("between"));

        assertEquals(
                new Target.Between(
                        new BigDecimal("12.5"),
                        new BigDecimal("15"),
                        "per million adults",
                        LocalDate.of(2026, 3, 31)),
                settled(row).target());
    }

    @Test
    void what_does_not_fit_in_a_target_names_its_column_and_the_rest_of_the_row_is_kept() {
        var row = taken(row(), "lead", Value.of("Chief nurse"));
        row = taken(row, "targetValue", Value.of("n/a"));

        var settling = OBJECTIVES.settle(PLAN, row);

        assertEquals(
                List.of(
                        new Settling.Misfit(
                                "targetValue",
                                "A target “At least” needs a figure: write it under “Value”")),
                settling.misfits());
        assertEquals("Chief nurse", settled(row).lead());
        assertEquals(WAITS.target(), settled(row).target());
    }

    @Test
    void a_name_is_known_whatever_its_case_spaces_and_quotes() {
        var row = taken(row(), "owner", Value.of("  barts health\u00A0NHS trust's  board"));

        assertEquals(BARTS.id(), settled(row).owner());
    }

    @Test
    void an_unknown_name_lists_those_that_are_near() {
        assertEquals(
                "The plan has no organisation “Homerton NHS Trust”: did you mean “Homerton"
                        + " Healthcare NHS Foundation Trust” or “Barts Health NHS Trust’s Board”?",
                fault(row(), "owner", Value.of("Homerton NHS Trust")));
    }

    @Test
    void a_blank_means_that_nothing_stands_there_now_but_a_name_is_needed() {
        assertEquals("", settled(taken(row(), "lead", Value.NOTHING)).lead());
        assertEquals(
                "“Objective” must not be empty: write a few words that name it",
                fault(row(), "title", Value.of("  ")));
    }

    @Test
    void what_is_not_a_number_or_a_day_is_a_fault_that_says_what_to_write() {
        assertEquals(
                "“about 70” is not a number: write one such as 12.5, or leave the cell empty",
                fault(row(), "targetValue", Value.of("about 70")));
        assertEquals(
                "“soon” is not a date: write one such as 31/03/2027, or leave the cell empty",
                fault(row(), "targetBy", Value.of("soon")));
    }

    @Test
    void the_same_in_another_form_says_nothing() {
        assertNothing("targetValue", Value.of("76%"));
        assertNothing("targetValue", new Value.Number(new BigDecimal("76.00"), false));
        assertNothing("targetValue", new Value.Number(new BigDecimal("0.76"), true));
        assertNothing("targetBy", Value.of("31 March 2027"));
        assertNothing("title", Value.of("No long waits \u00A0"));
    }

    private static void assertNothing(String column, Value value) {
        assertInstanceOf(
                NothingSaid.class,
                OBJECTIVES.column(column).orElseThrow().take(PLAN, row(), value));
    }

    @Test
    void figures_by_year_are_kept_under_the_ids_that_are_their_own() {
        var register = Registers.trajectories(PLAN);
        var id = "%s/%s".formatted(WAITS.id().text(), BARTS.id().text());
        var row = register.find(PLAN, id).orElseThrow();
        var column = register.column("planned 2024/25").orElseThrow();

        var settling = register.settle(PLAN, column.take(PLAN, row, Value.of("70.5")).or(row));

        var point =
                TrajectoryPoint.none(WAITS.id(), BARTS.id(), new FinancialYear(2024))
                        .planning(new BigDecimal("70.5"));
        assertEquals(List.of(point), settling.present());
    }

    @Test
    void the_same_new_row_sent_twice_is_one_item_and_two_alike_are_two() {
        var request =
                new ReturnRequest(
                        new ReturnRequestId(new UUID(0, 9)),
                        "Return",
                        BARTS.id(),
                        List.of(),
                        MARCH,
                        "",
                        "",
                        null,
                        0,
                        "");

        var once = NewRow.id(request, OBJECTIVES, "Fewer  “falls”", 0);

        assertEquals(once, NewRow.id(request, OBJECTIVES, "fewer \"falls\" ", 0));
        assertNotEquals(once, NewRow.id(request, OBJECTIVES, "Fewer “falls”", 1));
    }

    @Test
    void a_new_row_is_the_partners_and_needs_a_name() {
        var fresh = new NewRow<ObjectiveRow>(PLAN, new UUID(5, 5), null, BARTS.id());
        var row = OBJECTIVES.begin(fresh).orElseThrow();

        assertTrue(OBJECTIVES.settle(PLAN, row).present().isEmpty());
        var named = settled(taken(row, "title", Value.of("Fewer falls")));
        assertEquals(BARTS.id(), named.owner());
        assertEquals(new ObjectiveId(new UUID(5, 5)), named.id());
        assertEquals(2, named.position());
    }

    private static ObjectiveRow row() {
        return OBJECTIVES.find(PLAN, WAITS.id().text()).orElseThrow();
    }

    private static ObjectiveRow taken(ObjectiveRow row, String column, Value value) {
        var taking = OBJECTIVES.column(column).orElseThrow().take(PLAN, row, value);
        return assertInstanceOf(Taken.class, taking, () -> String.valueOf(taking)).row()
                        instanceof ObjectiveRow now
                ? now
                : row;
    }

    private static String fault(ObjectiveRow row, String column, Value value) {
        var taking = OBJECTIVES.column(column).orElseThrow().take(PLAN, row, value);
        return Optional.of(taking)
                .filter(Fault.class::isInstance)
                .map(it -> ((Fault<?>) it).sentence())
                .orElseThrow();
    }

    private static Objective settled(ObjectiveRow row) {
        return (Objective) OBJECTIVES.settle(PLAN, row).present().getFirst();
    }
}
