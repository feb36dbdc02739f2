package org.forwardplan.app.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.app.openplan.HeardNotices;
import org.forwardplan.app.openplan.MemoryRepository;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.app.openplan.RolesForNow;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanChange.Together;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.proof.Proof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

/// The history says that the section was called “Care” when it was last touched; the plan shows
/// “Quality of care”.
class ProofViewModelTest {

    private final MemoryRepository file = new MemoryRepository(Plan.EMPTY);
    private final HeardNotices notices = new HeardNotices();
    private OpenPlan plan = new QualityPlan().open;
    private ProofViewModel viewModel = new ProofViewModel(plan);

    @BeforeEach
    void a_plan_and_its_history() {
        file.record(
                edit(
                        new Together(
                                QualityPlan.plan().items().<PlanChange>map(Added::new).toList())));
        open();
    }

    private void open() {
        plan = new OpenPlan(file, QualityPlan.CLOCK, new RolesForNow(), notices);
        viewModel = new ProofViewModel(plan);
        viewModel.look(Runnable::run, Runnable::run);
    }

    private static Edit edit(PlanChange change) {
        return new Edit(
                QualityPlan.CLOCK.instant(), "Planning lead", Edit.Act.DONE, "Edit", change);
    }

    private void damage() {
        var care = care();
        file.explain(edit(new Revised(care, care.withTitle("Care"))));
        open();
    }

    private Section care() {
        return plan.plan().find(Section.class, QualityPlan.CARE).orElseThrow();
    }

    private Proof proof() {
        return Proof.of(plan.plan(), plan.journal());
    }

    @Test
    void nothing_is_said_of_a_plan_that_is_what_its_history_says() {
        assertTrue(viewModel.foundProperty().get().holds());
        assertFalse(viewModel.canDecide());
    }

    @Test
    void it_says_what_differs_and_changes_nothing_by_itself() {
        damage();

        assertEquals(
                "This plan shows one thing otherwise than its history says. Nobody changed that:"
                        + " the words have changed on the disk.",
                viewModel.sentence());
        var found = viewModel.foundProperty().get().mismatches().getFirst();
        assertEquals("Section “Quality of care”", viewModel.heading(found));
        assertEquals(
                List.of(
                        "Title: the plan says “Quality of care”, its history says “Care” (change 2"
                                + " on 20 Mar 2023 10:00: Edit)"),
                viewModel.lines(found));
        assertEquals("Quality of care", care().title());
        assertEquals(2, file.last());
    }

    @Test
    void what_the_history_says_is_taken_in_one_step_that_undo_takes_back() {
        damage();

        viewModel.takeRecorded();

        assertEquals("Care", care().title());
        assertTrue(viewModel.foundProperty().get().holds());
        assertEquals(new Proof(List.of(), 0), proof());
        assertEquals("Take what the history says", plan.undoableProperty().get());
        plan.undo();
        assertEquals("Quality of care", care().title());
        assertEquals(new Proof(List.of(), 0), proof());
    }

    @Test
    void what_is_shown_is_kept_and_not_asked_for_again() {
        damage();

        viewModel.keepShown();

        assertEquals("Quality of care", care().title());
        assertEquals(new Proof(List.of(), 0), proof());
        assertEquals(
                "Care",
                plan.journal().planAt(2, plan.plan()).find(QualityPlan.CARE).orElseThrow().name());
        open();
        assertTrue(viewModel.foundProperty().get().holds());
    }

    @Test
    void what_has_been_edited_meanwhile_stays_as_it_was_edited() {
        damage();
        plan.perform(new ReviseItem("Rename", care().withTitle("Better care")));

        viewModel.takeRecorded();

        assertEquals("Better care", care().title());
        assertEquals(List.of(), proof().ofPlan());
    }

    @Test
    void where_the_disk_fails_nothing_has_moved() {
        damage();
        file.fill();

        viewModel.takeRecorded();

        assertEquals("Quality of care", care().title());
        assertFalse(viewModel.foundProperty().get().holds());
    }
}
