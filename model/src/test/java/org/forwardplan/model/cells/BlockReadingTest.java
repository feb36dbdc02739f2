package org.forwardplan.model.cells;

import static org.forwardplan.model.plan.Items.objective;
import static org.forwardplan.model.plan.Items.plan;
import static org.forwardplan.model.plan.Items.profile;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.cells.Pasting.Left;
import org.forwardplan.model.cells.Pasting.Place;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.plan.DateSpan;
import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.registers.Register;
import org.forwardplan.model.registers.Registers;
import org.forwardplan.model.tables.CellBlock;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;

class BlockReadingTest {

    private static final Organisation BARTS =
            new Organisation(
                    new OrganisationId(new UUID(1, 1)),
                    0,
                    "Barts Health",
                    Organisation.Kind.TRUST,
                    List.of());
    private static final Plan PLAN =
            plan(
                    profile(),
                    BARTS,
                    objective(1, "No long waits"),
                    milestone(0, "Draft to boards"),
                    milestone(1, "Publish"));

    private static Milestone milestone(int number, String title) {
        var day = LocalDate.of(2023, 3, 10 + number);
        return new Milestone(
                new MilestoneId(new UUID(2, number)),
                number,
                "Making the plan",
                title,
                new DateSpan(day, day),
                Milestone.Status.PLANNED,
                null);
    }

    /// Of milestones: stream, title, starts, ends, status, owner.
    private static Pasting milestones(String block, int row, int column) {
        return read(Registers.milestones(), block, row, column);
    }

    private static <R> Pasting read(Register<R> register, String block, int row, int column) {
        var rows = register.all(PLAN);
        return new BlockReading<>(PLAN, register, register.columns(), UUID::randomUUID)
                .read(
                        CellBlock.copied(block),
                        rows.subList(row, rows.size()),
                        column,
                        Progress.SILENT);
    }

    private static List<String> titles(Pasting pasting) {
        return pasting.present().stream().map(it -> it.name()).toList();
    }

    @Test
    void a_block_is_written_to_the_right_and_downwards_from_the_chosen_cell() {
        var pasting = milestones("Draft to all boards\t1/4/2023\nPublish\t2/4/2023\n", 0, 1);

        assertEquals(
                "1 cell changes, 1 cell says the same, 2 cells cannot be taken", pasting.words());
        assertEquals("It ends 10/3/2023 before it starts 1/4/2023", pasting.left().get(0).why());
        assertEquals(List.of("Draft to all boards", "Publish"), titles(pasting));
    }

    @Test
    void a_cell_that_cannot_be_taken_is_named_with_its_place_and_why_and_the_others_are_written() {
        var pasting = milestones("Under way\tBarts health\nFinished\tBarts Health\n", 0, 4);

        assertEquals(3, pasting.changed());
        assertEquals(
                List.of(
                        new Left(
                                new Place(2, "Publish", "Status"),
                                "Finished",
                                "The plan has no choice “Finished”: choose one from the list")),
                pasting.left());
        assertEquals(BARTS.id(), ((Milestone) pasting.present().getLast()).owner());
    }

    @Test
    void rows_below_the_last_become_new_rows() {
        var pasting =
                milestones("Publish\t11/3/2023\nTell everybody\t1/6/2023\n\t\nNo day\t\n", 1, 1);

        assertEquals(1, pasting.fresh().size());
        assertEquals(List.of("Tell everybody"), titles(pasting));
        assertEquals(2, pasting.present().getFirst().position());
        assertEquals(
                List.of(
                        new Left(
                                new Place(4, "No day", "Milestone"),
                                "No day",
                                "A milestone needs a day: write it under “Starts”")),
                pasting.left());
    }

    @Test
    void a_row_of_names_puts_each_column_where_it_belongs() {
        var pasting =
                milestones("Owner:\tmilestone *\tRemark\nBarts Health\tPublish it\thm\n", 1, 0);

        assertEquals("2 cells change, 1 cell cannot be taken", pasting.words());
        assertEquals(List.of("Publish it"), titles(pasting));
        assertEquals("No column here is called “Remark”", pasting.left().getFirst().why());
    }

    @Test
    void a_word_that_is_also_a_heading_is_just_a_word_where_nothing_stands_below() {
        assertEquals(List.of("Owner"), titles(milestones("Owner\n", 0, 1)));
    }

    @Test
    void what_reaches_beyond_the_last_column_is_reported() {
        var pasting = milestones("Barts Health\tmore\t\n", 0, 5);

        assertEquals(1, pasting.changed());
        assertEquals(
                "There is no column here: the last one is “Owner”",
                pasting.left().getFirst().why());
    }

    @Test
    void figures_for_another_objective_are_not_written_into_the_row() {
        var pasting =
                read(
                        Registers.trajectories(PLAN),
                        "No long waits\t\t\t70\nAnother\t\t\t71\n",
                        0,
                        0);

        assertEquals(1, pasting.changed());
        assertEquals(2, pasting.left().size());
        assertEquals(
                "No rows can be added here: they follow from the rest of the plan",
                pasting.left().getFirst().why());
        var other = read(Registers.trajectories(PLAN), "Another\t\t\t71\n", 0, 0);
        assertTrue(other.changesNothing());
        assertEquals(2, other.left().size());
    }

    @Test
    void every_cell_of_a_block_is_written_the_same_or_reported() {
        var pasting = milestones("A\tB\tC\nD\tE\tF\nG\tH\tI\n", 0, 3);

        assertEquals(9, pasting.written().size() + pasting.left().size() + pasting.same());
    }

    @Test
    void reading_stops_when_nobody_wants_it_any_more() {
        var cancelled =
                new Progress() {
                    @Override
                    public void report(long done, long total, String what) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        var register = Registers.milestones();

        assertThrows(
                CancellationException.class,
                () ->
                        new BlockReading<>(PLAN, register, register.columns(), UUID::randomUUID)
                                .read(
                                        new CellBlock(List.of(List.of("x"))),
                                        List.of(),
                                        0,
                                        cancelled));
    }
}
