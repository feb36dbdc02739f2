package org.forwardplan.app.carrying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.cli.FakePlanFiles;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.HeardNotices;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.app.openplan.RolesForNow;
import org.forwardplan.model.carrying.CopyToSend.Part;
import org.forwardplan.model.editing.AddItem;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.plan.ItemId.NoteId;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@OnScreen
class SendingViewModelTest {

    @TempDir private Path folder;
    private final FakePlanFiles files = new FakePlanFiles();
    private final List<Throwable> bugs = new ArrayList<>();
    private SendingViewModel sending;

    @BeforeEach
    void a_plan_with_a_note() {
        var started =
                new Edit(
                        QualityPlan.CLOCK.instant(),
                        "Planning lead",
                        Edit.Act.DONE,
                        "Start",
                        new PlanChange.Together(
                                QualityPlan.plan()
                                        .items()
                                        .<PlanChange>map(PlanChange.Added::new)
                                        .toList()));
        var plan =
                new OpenPlan(
                        files.create(folder.resolve("Vale.fplan"), started),
                        QualityPlan.CLOCK,
                        new RolesForNow(),
                        new HeardNotices());
        plan.perform(new AddItem("Add a note", note()));
        sending = new SendingViewModel(plan, files, new JobRunner(bugs::add));
    }

    private static PlanItem note() {
        return new Note(
                new NoteId(new UUID(5, 5)),
                QualityPlan.CARE,
                0,
                Note.Kind.NOTE,
                "Ask the medical director",
                false,
                null);
    }

    @Test
    void what_stays_here_is_said_before_anything_is_written() {
        assertEquals(
                "The history, 2 changes: who did what and when, and what the plan said before.",
                sending.staysProperty().get());

        sending.alongProperty(Part.NOTES).set(false);
        assertTrue(
                sending.staysProperty()
                        .get()
                        .endsWith("\nNotes and things to do: 1 note or thing to do."),
                sending.staysProperty().get());

        sending.historyProperty().set(true);
        assertEquals("Nothing: all of the plan goes along.", sending.staysProperty().get());
    }

    @Test
    void a_password_that_was_mistyped_keeps_the_copy_from_being_written() {
        assertEquals(
                "Left empty, whoever has the copy can read it.",
                sending.passwordStandingProperty().get());
        assertTrue(sending.readyProperty().get());

        sending.passwordProperty().set("seven green kettles");
        assertFalse(sending.readyProperty().get());
        sending.againProperty().set("seven green kettle");
        assertEquals("The two are not the same yet.", sending.passwordStandingProperty().get());
        assertFalse(sending.readyProperty().get());

        sending.againProperty().set("seven green kettles");
        assertTrue(sending.readyProperty().get());
    }

    @Test
    void the_copy_holds_what_was_chosen_and_nothing_of_the_rest() throws TimeoutException {
        sending.alongProperty(Part.NOTES).set(false);
        var target = folder.resolve("Vale to send.fplan");
        assertEquals("Vale to send.fplan", sending.suggestedName());

        send(target);

        var copy = files.read(target);
        assertEquals(0, copy.plan().items(Note.class).count());
        assertEquals(
                "We aim high.",
                copy.plan().find(Passage.class, QualityPlan.AIMS).orElseThrow().body().plainText());
        assertEquals(1, copy.journal().entries().size());
        assertTrue(
                sending.outcomeProperty()
                        .get()
                        .startsWith("Written and read again: “Vale to send.fplan”"),
                sending.outcomeProperty().get());
        assertEquals(1, files.read(folder.resolve("Vale.fplan")).plan().items(Note.class).count());
    }

    @Test
    void a_file_that_is_there_already_is_left_alone_and_the_planner_told() throws Exception {
        var target = Files.writeString(folder.resolve("Letter.fplan"), "Dear all");

        send(target);

        assertEquals("Dear all", Files.readString(target));
        assertEquals(
                "There is a file %s already Choose another name.".formatted(target),
                sending.outcomeProperty().get());
        assertFalse(sending.workingProperty().get());
    }

    private void send(Path target) throws TimeoutException {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> sending.send(target));
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, sending.workingProperty().not());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), bugs);
    }
}
