package org.forwardplan.model.registers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.RandomValues;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.model.registers.Taking.Fault;
import org.forwardplan.model.registers.Taking.NothingSaid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

class RegisterRoundTripTest {

    private static final ReturnRequest REQUEST =
            new ReturnRequest(
                    new ReturnRequestId(new UUID(0, 9)),
                    "Return",
                    new OrganisationId(new UUID(0, 1)),
                    List.of(),
                    LocalDate.of(2026, 12, 1),
                    "",
                    "",
                    null,
                    0,
                    "");

    @Property(tries = 300)
    void what_is_shown_of_a_row_says_nothing_new(@ForAll("plans") Plan plan) {
        registers(plan).forEach(register -> says_nothing(plan, register));
    }

    private static <R> void says_nothing(Plan plan, Register<R> register) {
        for (var row : register.all(plan)) {
            for (var column : register.columns()) {
                var taking = column.take(plan, row, Values.of(column.cell(plan, row)));
                assertInstanceOf(NothingSaid.class, taking, register.key() + " " + column.key());
            }
            var settling = register.settle(plan, row);
            assertEquals(List.of(), settling.misfits(), register.key());
            assertEquals(List.of(), settling.changes(plan), register.key());
        }
    }

    @Property(tries = 300)
    void a_row_that_takes_the_cells_of_another_reads_like_it(@ForAll("plans") Plan plan) {
        registers(plan).forEach(register -> becomes(plan, register));
    }

    private static <R> void becomes(Plan plan, Register<R> register) {
        var rows = register.all(plan);
        for (var at = 1; at < rows.size(); at++) {
            becomes(plan, register, rows.get(at - 1), rows.get(at));
        }
    }

    private static <R> void becomes(Plan plan, Register<R> register, R from, R other) {
        var row = from;
        for (var column : register.columns()) {
            var wanted = column.cell(plan, other);
            var taking = column.take(plan, row, Values.of(wanted));
            row = taking.or(row);
            if (!(taking instanceof Fault) && column.writer() != RegisterColumn.Writer.NOBODY) {
                assertEquals(
                        true,
                        Sameness.of(column.cell(plan, row), Values.of(wanted)),
                        "%s %s: %s is not %s"
                                .formatted(
                                        register.key(),
                                        column.key(),
                                        column.cell(plan, row),
                                        wanted));
            }
        }
    }

    @Property(tries = 300)
    void a_row_is_found_by_its_id(@ForAll("plans") Plan plan) {
        registers(plan).forEach(register -> found(plan, register));
    }

    private static <R> void found(Plan plan, Register<R> register) {
        for (var row : register.all(plan)) {
            var id = register.id(row);
            assertEquals(id, register.find(plan, id).map(register::id).orElse(""), register.key());
        }
    }

    private static Stream<Register<?>> registers(Plan plan) {
        return Stream.concat(
                Registers.all(plan).stream(),
                Stream.of(
                        Registers.drafts(List.of(new SectionId(new UUID(0, 1)))),
                        Registers.comments(REQUEST, "Trust", Instant.EPOCH),
                        Registers.dutyEvidence(
                                List.of(
                                        new RequirementId("quality"),
                                        new RequirementId("access")))));
    }

    @Provide
    Arbitrary<Plan> plans() {
        var items =
                RandomValues.of(PlanItem.class)
                        .filter(item -> !(item instanceof PlanProfile))
                        .map(RegisterRoundTripTest::withItsOwnId)
                        .list()
                        .ofMaxSize(30);
        var profile = RandomValues.of(PlanProfile.class).filter(it -> it.years() < 9);
        return Combinators.combine(items, profile)
                .as((list, one) -> Plan.of(Stream.concat(list.stream(), Stream.of(one))));
    }

    /// A figure bears the id that follows from what it is of.
    private static PlanItem withItsOwnId(PlanItem item) {
        return item instanceof TrajectoryPoint point
                ? TrajectoryPoint.none(
                                point.objective(),
                                point.organisation(),
                                new FinancialYear(2020 + point.year().start() % 3))
                        .planning(point.planned())
                        .achieving(point.outturn())
                : item;
    }
}
