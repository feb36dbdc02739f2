package org.forwardplan.app.papers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.files.AnsweredFiles;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.jobs.OnWindowThread;
import org.forwardplan.app.jobs.RunningJob;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.app.papers.PapersViewModel.Making;
import org.forwardplan.app.templates.PaperLook;
import org.forwardplan.model.editing.AddHouseTemplate;
import org.forwardplan.model.editing.RemoveHouseTemplate;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.ReviseHouseTemplate;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.papers.PaperLooks;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.StyleRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

@OnScreen
final class PapersViewModelTest {

    @TempDir Path folder;

    private final QualityPlan plan = new QualityPlan();
    private final AnsweredFiles dialogs = new AnsweredFiles();
    private final List<String> failures = new ArrayList<>();
    private final CountDownLatch underWay = new CountDownLatch(1);
    private final CountDownLatch goOn = new CountDownLatch(1);
    private Writing writing = Writing.AT_ONCE;
    private final PaperLook look =
            new PaperLook(
                    plan.open,
                    new PaperLooks(
                            (paper, target, progress) ->
                                    write(
                                            target,
                                            "Word: " + paper.title() + paper.dated(),
                                            progress),
                            new PlainTemplates()));
    private final PapersViewModel papers =
            new PapersViewModel(
                    plan.open,
                    new JobRunner(thrown -> failures.add(thrown.getMessage())),
                    dialogs,
                    look,
                    (book, target, progress) ->
                            write(target, "Excel: " + book.title() + book.dated(), progress),
                    QualityPlan.CLOCK);

    private enum Writing {
        AT_ONCE,
        STOPS_WHEN_CANCELLED,
        PAST_STOPPING,
        FAILS
    }

    @Test
    void each_paper_and_the_workbook_can_be_made() {
        assertEquals(
                List.of(
                        "Joint Forward Plan: joint-forward-plan.docx",
                        "Reference volume: reference-volume.docx",
                        "Public summary: public-summary.docx",
                        "Duties checklist: duties-checklist.docx",
                        "Duties checklist for Excel: duties-checklist.xlsx",
                        "A section for review: 1-ambition-for-review.docx"),
                papers.makings().stream()
                        .map(it -> it.title() + ": " + it.fileName().get() + it.type().extension())
                        .toList());
    }

    @Test
    void what_goes_in_follows_the_plan() {
        assertEquals(
                List.of(
                        "Title page and contents",
                        "2 sections, 2 of them with text",
                        "0 tables drawn from the plan",
                        "Appendix: 4 duties, 3 of them not fully met"),
                contents(0));
        assertEquals(List.of("Checklist: 5 rows", "Tests: 6 rows", "Evidence: 1 row"), contents(4));
    }

    @Test
    void a_paper_is_made_by_its_writer_from_the_plan_of_today() throws IOException {
        make(0, "plan.docx");
        assertEquals("Word: North East London Joint Forward Plan2023-03-20", read("plan.docx"));
        assertEquals("Made plan.docx in " + folder, papers.making().outcomeProperty().get());
        assertEquals(
                List.of("Save “Joint Forward Plan”: joint-forward-plan.docx"), dialogs.asked());
        assertNull(papers.making().runningProperty().get());
        papers.making().openMade();
        assertEquals(List.of(folder.resolve("plan.docx")), dialogs.shown());
        Files.delete(folder.resolve("plan.docx"));
        papers.making().openMade();
        assertEquals(1, dialogs.shown().size());
    }

    @Test
    void the_workbook_is_made_by_its_own_writer() throws IOException {
        make(4, "duties.xlsx");
        assertEquals(
                "Excel: Duties checklist: North East London Joint Forward Plan2023-03-20",
                read("duties.xlsx"));
    }

    @Test
    void a_section_for_review_is_the_one_that_is_chosen() throws IOException {
        var asks = papers.makings().get(5).asks();
        assertNotNull(asks);
        assertEquals(QualityPlan.AMBITION, asks.section().orElseThrow().section().id());
        asks.choose(QualityPlan.CARE);
        assertEquals(
                List.of(
                        "A few lines that tell the reviewer what to do",
                        "1 section",
                        "1 passage",
                        "No comments: there are none"),
                contents(5));

        make(5, "care.docx");

        assertEquals("Word: 2 Quality of care2023-03-20", read("care.docx"));
        assertEquals(
                List.of("Save “2 Quality of care, for review”: 2-quality-of-care-for-review.docx"),
                dialogs.asked());
    }

    @Test
    void without_sections_there_is_none_to_send() {
        plan.open
                .plan()
                .all(Section.class)
                .forEach(it -> plan.open.perform(new RemoveItem("Remove", it.id())));
        dialogs.answer(folder.resolve("a.docx"));

        OnWindowThread.run(() -> papers.make(papers.makings().get(5)));

        assertEquals(List.of(), dialogs.asked());
        assertEquals(
                List.of("This plan has no section yet: add one on the page Outline"), contents(5));
    }

    @Test
    void what_is_still_being_typed_goes_into_the_paper() {
        plan.open.whenEditsMustFinish(() -> {
            var section = plan.open.plan().all(Section.class).getFirst();
            plan.open.perform(new ReviseItem("Typed", section.withTitle("Our vision")));
        });
        OnWindowThread.run(() -> papers.make(papers.makings().getFirst()));
        assertEquals("Typed", plan.open.undoableProperty().get());
    }

    @Test
    void nothing_is_made_where_the_planner_changes_their_mind() {
        OnWindowThread.run(() -> papers.make(papers.makings().getFirst()));
        assertNull(papers.making().runningProperty().get());
        assertEquals("", papers.making().outcomeProperty().get());
    }

    @Test
    void a_cancelled_paper_leaves_no_file_and_says_so() throws IOException {
        writing = Writing.STOPS_WHEN_CANCELLED;
        cancelled("plan.docx");
        assertFalse(Files.exists(folder.resolve("plan.docx")));
        assertEquals("Cancelled. No file was changed.", papers.making().outcomeProperty().get());
        assertNull(papers.making().madeProperty().get());
        assertEquals(List.of(), failures);
    }

    @Test
    void a_paper_that_was_past_stopping_is_there_and_never_said_to_be_cancelled()
            throws IOException {
        writing = Writing.PAST_STOPPING;
        cancelled("plan.docx");
        assertEquals("Word: North East London Joint Forward Plan2023-03-20", read("plan.docx"));
        assertEquals("Made plan.docx in " + folder, papers.making().outcomeProperty().get());
    }

    @Test
    void a_failure_is_told_and_the_next_attempt_starts_clean() throws IOException {
        writing = Writing.FAILS;
        make(0, "plan.docx");
        assertEquals(List.of("The disk is full"), failures);
        assertEquals("", papers.making().outcomeProperty().get());
        assertNull(papers.making().madeProperty().get());
        writing = Writing.AT_ONCE;
        make(0, "plan.docx");
        assertEquals("Made plan.docx in " + folder, papers.making().outcomeProperty().get());
    }

    @Test
    void a_paper_is_made_in_the_look_of_the_template_in_use_and_again_with_the_styles_of_then()
            throws IOException {
        var meadow = new PlainTemplates().read(Path.of("Meadow.dotx"));
        OnWindowThread.run(() -> plan.open.perform(new AddHouseTemplate(meadow)));
        make(0, "plan.docx");
        var like = "Word in Copy like Meadow.dotx: North East London Joint Forward Plan 2023-03-20";
        assertEquals(like, read("plan.docx"));
        var made = papers.made().getFirst();
        assertEquals(meadow.id().sha256(), made.recipe().template());

        OnWindowThread.run(() -> {
            plan.open.perform(new ReviseHouseTemplate(meadow.id(), StyleRole.BODY, "Cover"));
            plan.open.perform(new RemoveHouseTemplate(meadow.id(), meadow.name()));
        });
        dialogs.answer(folder.resolve("again.docx"));
        OnWindowThread.untilEnded(() -> {
            papers.makeAgain(made);
            return papers.making().runningProperty().get();
        });

        assertEquals(like, read("again.docx"));
        assertEquals(
                "Made again.docx in %s: the very same, byte for byte".formatted(folder),
                papers.making().outcomeProperty().get());
    }

    @Test
    void our_own_look_can_be_asked_for_and_a_section_for_review_always_has_it() throws IOException {
        var meadow = new PlainTemplates().read(Path.of("Meadow.dotx"));
        OnWindowThread.run(() -> plan.open.perform(new AddHouseTemplate(meadow)));
        make(5, "section.docx");
        assertEquals("Word: 1 Ambition2023-03-20", read("section.docx"));

        OnWindowThread.run(() -> look.takeOwn(true));
        make(0, "plan.docx");

        assertEquals("Word: North East London Joint Forward Plan2023-03-20", read("plan.docx"));
        assertEquals("", papers.made().getFirst().recipe().template());
    }

    private List<String> contents(int making) {
        return papers.makings().get(making).contents().apply(papers.plan());
    }

    private void make(int making, String name) {
        dialogs.answer(folder.resolve(name));
        OnWindowThread.untilEnded(() -> started(papers.makings().get(making)));
    }

    private void cancelled(String name) {
        dialogs.answer(folder.resolve(name));
        OnWindowThread.untilEnded(() -> {
            var job = started(papers.makings().getFirst());
            pass(underWay);
            papers.making().cancel();
            goOn.countDown();
            return job;
        });
    }

    private RunningJob started(Making making) {
        papers.make(making);
        var job = papers.making().runningProperty().get();
        assertNotNull(job);
        return job;
    }

    private String read(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    private void write(Path target, String text, Progress progress) {
        if (writing == Writing.FAILS) {
            throw new StorageException("The disk is full", "Free some space");
        }
        if (writing != Writing.AT_ONCE) {
            underWay.countDown();
            pass(goOn);
        }
        if (writing == Writing.STOPS_WHEN_CANCELLED) {
            progress.stopIfCancelled();
        }
        try {
            Files.writeString(target, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void pass(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException interrupted) {
            throw new AssertionError("A job is never interrupted", interrupted);
        }
    }
}
