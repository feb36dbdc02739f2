package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.comparison.Comparison;
import org.forwardplan.model.papers.PaperPlan;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.model.trajectories.FigureKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

class SetFigureTest {

    private static final ObjectiveId SEEN = new ObjectiveId(PaperPlan.uuid("Seen"));
    private static final OrganisationId NORTH = new OrganisationId(PaperPlan.uuid("North Trust"));
    private static final FinancialYear YEAR = new FinancialYear(2026);

    private final Plan plan =
            new PaperPlan()
                    .organisation("North Trust", Organisation.Kind.TRUST)
                    .objective("Seen", new Target.AtLeast(BigDecimal.TEN, "%", null))
                    .plan();

    private static SetFigure planned(@Nullable String value) {
        return new SetFigure(
                SEEN, null, YEAR, FigureKind.PLANNED, value == null ? null : new BigDecimal(value));
    }

    private static List<String> figures(Plan plan) {
        return plan.all(TrajectoryPoint.class).stream()
                .map(it -> "%s %s %s".formatted(it.year(), it.planned(), it.outturn()))
                .toList();
    }

    @Test
    void the_first_figure_of_a_year_adds_it_and_the_last_takes_it_away() {
        var first = Decided.after(planned("76.50"), plan);
        var both =
                Decided.after(
                        new SetFigure(SEEN, null, YEAR, FigureKind.OUTTURN, BigDecimal.ONE), first);
        var outturn = Decided.after(planned(null), both);
        var none =
                Decided.after(new SetFigure(SEEN, null, YEAR, FigureKind.OUTTURN, null), outturn);

        assertEquals(List.of("2026/27 76.5 null"), figures(first));
        assertEquals(List.of("2026/27 76.5 1"), figures(both));
        assertEquals(List.of("2026/27 null 1"), figures(outturn));
        assertEquals(plan, none);
    }

    @Test
    void the_same_figure_again_changes_nothing() {
        var now = Decided.after(planned("76"), plan);

        assertEquals(List.of(), Decided.refused(planned("76.0"), now));
        assertEquals(List.of(), Decided.refused(planned(null), plan));
    }

    @Test
    void a_year_with_a_note_stays_when_its_figures_go() {
        var none = TrajectoryPoint.none(SEEN, null, YEAR);
        var noted =
                new TrajectoryPoint(
                        none.id(), SEEN, null, YEAR, BigDecimal.ONE, null, "From the returns");
        var now = plan.after(new PlanChange.Added(noted));

        assertEquals(List.of("2026/27 null null"), figures(Decided.after(planned(null), now)));
    }

    @Test
    void figures_of_something_that_is_gone_are_refused() {
        var other = new ObjectiveId(PaperPlan.uuid("Gone"));

        assertEquals(
                List.of("The objective is no longer in the plan"),
                Decided.refused(
                        new SetFigure(other, null, YEAR, FigureKind.PLANNED, BigDecimal.ONE),
                        plan));
        assertEquals(
                List.of("The body is no longer in the plan"),
                Decided.refused(
                        new SetFigure(
                                SEEN,
                                new OrganisationId(PaperPlan.uuid("Gone")),
                                YEAR,
                                FigureKind.PLANNED,
                                BigDecimal.ONE),
                        plan));
    }

    @Test
    void labels_say_what_is_done_in_plain_words() {
        assertEquals("Set the figure planned for 2026/27 to 1,234.5", planned("1234.5").label());
        assertEquals("Clear the figure planned for 2026/27", planned(null).label());
        assertEquals(
                "Set 2 figures of “Seen”",
                SetFigure.all("Seen", List.of(planned("1"), planned("2"))).label());
        assertEquals(
                "Set the figure planned for 2026/27 to 1",
                SetFigure.all("Seen", List.of(planned("1"))).label());
    }

    @Property
    void several_figures_are_one_step_that_can_be_taken_back(
            @ForAll("figures") List<SetFigure> before, @ForAll("figures") List<SetFigure> set) {
        var start = after(SetFigure.all("Seen", before), plan);

        if (SetFigure.all("Seen", set).decide(start) instanceof Decision.Accepted(var change)) {
            assertEquals(start, start.after(change).after(change.inverse()));
        }
    }

    @Property
    void applying_the_differences_between_two_sets_of_figures_gives_the_second(
            @ForAll("figures") List<SetFigure> before, @ForAll("figures") List<SetFigure> set) {
        var then = after(SetFigure.all("Seen", before), plan);
        var now = after(SetFigure.all("Seen", set), then);

        assertEquals(now, then.after(Comparison.between(then, now).change()));
    }

    @Property
    void no_year_without_a_figure_is_left_behind(@ForAll("figures") List<SetFigure> set) {
        after(SetFigure.all("Seen", set), plan)
                .items(TrajectoryPoint.class)
                .forEach(it -> assertEquals(false, it.planned() == null && it.outturn() == null));
    }

    private static Plan after(PlanCommand command, Plan plan) {
        return command.decide(plan) instanceof Decision.Accepted(var change)
                ? plan.after(change)
                : plan;
    }

    @Provide
    static Arbitrary<List<SetFigure>> figures() {
        return Combinators.combine(
                        Arbitraries.of(NORTH).injectNull(0.5),
                        Arbitraries.integers().between(2026, 2028),
                        Arbitraries.of(FigureKind.class),
                        Arbitraries.integers().between(0, 3).injectNull(0.3))
                .as((body, year, kind, value) ->
                        new SetFigure(
                                SEEN,
                                body,
                                new FinancialYear(year),
                                kind,
                                value == null ? null : BigDecimal.valueOf(value)))
                .list()
                .ofMaxSize(12);
    }
}
