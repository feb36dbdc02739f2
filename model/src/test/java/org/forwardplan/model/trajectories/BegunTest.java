package org.forwardplan.model.trajectories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.model.trajectories.Verdict.Standing;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

class BegunTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<PlanItem> OBJECTIVES =
            List.of(
                    Items.profile(),
                    Items.objective(11, "Seen in four hours"),
                    Items.objective(12, "Seen in two weeks"),
                    Items.objective(13, "Seen at all"));

    /// So no check that is about figures need look at them.
    @Property(tries = 200)
    void of_an_objective_that_is_left_out_there_is_nothing_to_say(@ForAll("plans") Plan plan) {
        var begun = Trajectory.begun(plan);
        var others = Trajectory.all(plan).stream().filter(it -> !begun.contains(it)).toList();

        assertEquals(3, begun.size() + others.size());
        assertTrue(Trajectory.all(plan).containsAll(begun));
        others.forEach(it -> {
            assertFalse(it.any());
            assertEquals(Standing.NOTHING_TO_JUDGE, it.verdict().standing());
            assertEquals(List.of(), it.missingOutturns(TODAY));
        });
    }

    @Provide
    Arbitrary<Plan> plans() {
        var objective = Arbitraries.integers().between(1, 3);
        var figure = Arbitraries.integers().between(0, 99).injectNull(0.5);
        var point =
                Combinators.combine(
                                objective,
                                Arbitraries.integers().between(2022, 2030),
                                figure,
                                figure)
                        .as((at, year, planned, outturn) ->
                                TrajectoryPoint.none(
                                                (ObjectiveId) OBJECTIVES.get(at).id(),
                                                null,
                                                new FinancialYear(year))
                                        .planning(number(planned))
                                        .achieving(number(outturn)));
        return point.list()
                .ofMaxSize(5)
                .map(points -> Plan.of(Stream.concat(OBJECTIVES.stream(), points.stream())));
    }

    private static @Nullable BigDecimal number(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }
}
