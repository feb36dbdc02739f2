package org.forwardplan.app.trajectory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.app.trajectory.TrajectoryViewModel.Shown;
import org.forwardplan.app.trajectory.TrajectoryViewModel.Whose;
import org.forwardplan.model.editing.AddItem;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.model.tables.CellBlock;
import org.forwardplan.model.tables.CellRange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

final class TrajectoryViewModelTest {

    private static final ObjectiveId SEEN = new ObjectiveId(new UUID(7, 1));
    private static final OrganisationId NORTH = new OrganisationId(new UUID(7, 2));

    private final QualityPlan plan = new QualityPlan();
    private final TrajectoryViewModel figures = new TrajectoryViewModel(plan.open);

    @BeforeEach
    void an_objective_and_a_trust() {
        plan.open.perform(
                new AddItem(
                        "Add an objective",
                        new Objective(
                                SEEN,
                                0,
                                "Seen in four hours",
                                new Target.AtLeast(
                                        BigDecimal.valueOf(76), "%", LocalDate.of(2024, 3, 31)),
                                null,
                                "",
                                Objective.Level.SYSTEM,
                                null,
                                null)));
        plan.open.perform(
                new AddItem(
                        "Add a trust",
                        new Organisation(
                                NORTH, 0, "North Trust", Organisation.Kind.TRUST, List.of())));
        figures.show(SEEN);
    }

    private Shown shown() {
        return Objects.requireNonNull(figures.shownProperty().get());
    }

    private List<List<String>> cells() {
        return shown().table().cells();
    }

    @Test
    void its_columns_are_the_years_of_the_plan() {
        assertEquals(
                List.of("2023/24", "2024/25", "2025/26", "2026/27", "2027/28"),
                shown().table().columns());
        assertEquals(List.of("Planned", "Outturn"), shown().table().rows());
    }

    @Test
    void a_typed_figure_is_kept_and_held_against_the_target() {
        assertEquals("", figures.type(0, 0, "74,5%"));

        assertEquals(List.of("74.5", "", "", "", ""), cells().getFirst());
        assertEquals(
                List.of("The figure planned for 2023/24, 74.5, misses the target."),
                shown().said());
        assertEquals(
                "Set the figure planned for 2023/24 to 74.5", plan.open.undoableProperty().get());
    }

    @Test
    void what_is_no_number_is_said_and_nothing_is_kept() {
        assertEquals("“abc” is not a number", figures.type(1, 0, "abc"));
        assertEquals(List.of(), plan.open.plan().all(TrajectoryPoint.class));
    }

    @Test
    void a_pasted_row_is_one_step_that_undo_takes_back() {
        assertEquals("", figures.paste(0, 0, CellBlock.read("70\t71,5\t1,234")));
        assertEquals(List.of("70", "71.5", "1,234", "", ""), cells().getFirst());
        assertEquals("Set 3 figures of “Seen in four hours”", plan.open.undoableProperty().get());

        plan.open.undo();
        figures.show(SEEN);
        assertEquals(List.of("", "", "", "", ""), cells().getFirst());
    }

    @Test
    void a_paste_with_a_word_in_it_changes_nothing_and_says_where() {
        assertEquals(
                "“x” is not a number (2024/25, Planned). Nothing was pasted.",
                figures.paste(0, 0, CellBlock.read("70\tx")));
        assertEquals(List.of(), plan.open.plan().all(TrajectoryPoint.class));
    }

    @Test
    void figures_that_are_picked_out_are_cleared_as_one() {
        figures.paste(0, 0, CellBlock.read("70\t71\n69\t70"));
        figures.clear(new CellRange(0, 0, 1, 4));

        assertEquals(List.of(), plan.open.plan().all(TrajectoryPoint.class));
        assertEquals("Clear 4 figures of “Seen in four hours”", plan.open.undoableProperty().get());
    }

    @Test
    void the_same_figures_again_are_no_step() {
        figures.type(0, 0, "70");
        var before = plan.open.journal().entries().size();
        figures.paste(0, 0, CellBlock.read("70\t"));
        figures.type(0, 0, "70.0");

        assertEquals(before, plan.open.journal().entries().size());
    }

    @Test
    void the_figures_of_a_body_stand_beside_the_systems() {
        figures.type(0, 0, "70");
        assertEquals(List.of(new Whose(NORTH, "North Trust")), figures.others());
        figures.choose(NORTH);
        figures.type(0, 1, "65");

        assertEquals(List.of("", "65", "", "", ""), cells().getFirst());
        assertEquals(
                List.of("The system", "North Trust"),
                shown().choices().stream().map(Whose::name).toList());
        assertEquals(List.of(), figures.others());
        figures.choose(null);
        assertEquals(List.of("70", "", "", "", ""), cells().getFirst());
    }

    @Test
    void another_objective_begins_with_the_system() {
        figures.choose(NORTH);
        figures.show(new ObjectiveId(new UUID(7, 9)));
        figures.show(SEEN);

        assertEquals("The system", shown().chosen().name());
    }
}
