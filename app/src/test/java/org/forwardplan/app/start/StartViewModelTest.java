package org.forwardplan.app.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.app.OnScreen;
import org.forwardplan.app.cli.FakePlanFiles;
import org.forwardplan.app.cli.SmallRulebook;
import org.forwardplan.app.errors.ErrorReporter;
import org.forwardplan.app.files.AnsweredFiles;
import org.forwardplan.app.files.AnyPicture;
import org.forwardplan.app.files.WordsOnly;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.jobs.OnWindowThread;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.app.papers.PlainTemplates;
import org.forwardplan.app.parts.NoCopies;
import org.forwardplan.app.parts.NoReturns;
import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.review.NoReviews;
import org.forwardplan.app.settings.SettingsStore;
import org.forwardplan.model.carrying.PlanText;
import org.forwardplan.model.editing.SamplePlan;
import org.forwardplan.model.editing.StartPlan;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.spreadsheets.Spreadsheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

@OnScreen
final class StartViewModelTest {

    @TempDir Path folder;

    private final FakePlanFiles files = new FakePlanFiles();
    private final AnsweredFiles dialogs = new AnsweredFiles();
    private final List<String> told = new ArrayList<>();
    private final List<PlanRepository> opened = new ArrayList<>();
    private SettingsStore settings;
    private StartViewModel start;

    @BeforeEach
    void begin() {
        settings = new SettingsStore(folder.resolve("settings.properties"));
        settings.change(settings.settings().withPlanner("Head of planning"));
        var errors = new ErrorReporter(new Told());
        start =
                new StartViewModel(
                        new Parts(
                                files,
                                new NoCopies(),
                                new Exported(),
                                new SmallRulebook(),
                                new Sample(),
                                (paper, target, progress) -> {},
                                new PlainTemplates(),
                                (workbook, target, progress) -> {},
                                (file, _) ->
                                        new Spreadsheet(
                                                file.toString(), List.of(), Map.of(), List.of()),
                                new NoReturns(),
                                new AnyPicture(),
                                new WordsOnly(),
                                () -> WordsOnly.EVERY_WORD,
                                (_, _) -> new Imported(List.of(), List.of(), List.of()),
                                (_, _) -> NoReviews.NOTHING,
                                QualityPlan.CLOCK),
                        settings,
                        new JobRunner(errors::thrown),
                        dialogs,
                        errors,
                        (_, _) -> Optional.empty(),
                        loaded -> opened.add(loaded.repository()));
    }

    @Test
    void a_new_plan_is_made_where_the_planner_says_and_opened() throws TimeoutException {
        var file = folder.resolve("Newham.fplan");
        dialogs.answer(file);
        run(() -> start.start(plan("NHS Newham: 5 years?")));
        assertEquals(List.of("Keep the new plan as: NHS Newham  5 years.fplan"), dialogs.asked());
        assertTrue(Files.exists(file));
        var plan = opened.getFirst().plan();
        assertEquals("NHS Newham: 5 years?", plan.profile().title());
        assertEquals(3, plan.items(Requirement.class).count());
        var first = opened.getFirst().journal().entries().getFirst().edit();
        assertEquals("Start the plan", first.what());
        assertEquals("Head of planning", first.by());
        assertEquals(QualityPlan.CLOCK.instant(), first.at());
        assertEquals(List.of(file), start.recent());
    }

    @Test
    void a_title_of_signs_alone_still_suggests_a_file_name() throws TimeoutException {
        run(() -> start.start(plan("???")));
        assertEquals(List.of("Keep the new plan as: Plan.fplan"), dialogs.asked());
        assertEquals(List.of(), opened);
    }

    @Test
    void a_plan_without_a_title_is_refused_before_a_file_is_asked_for() throws TimeoutException {
        run(() -> start.start(plan(" ")));
        assertEquals(
                List.of(
                        "That cannot be done yet: The plan needs a title and the name of its"
                                + " organisation.\nWrite the name as it is to be printed, e.g. NHS"
                                + " North East London."),
                told);
        assertEquals(List.of(), dialogs.asked());
    }

    @Test
    void a_file_that_is_there_already_is_left_alone_and_the_planner_told()
            throws IOException, TimeoutException {
        var file = Files.writeString(folder.resolve("Newham.fplan"), "somebody's");
        dialogs.answer(file);
        run(() -> start.start(plan("Newham")));
        assertEquals(
                List.of("There is a file %s already: Choose another name.".formatted(file)), told);
        assertEquals("somebody's", Files.readString(file));
        assertEquals(List.of(), opened);
        assertEquals(List.of(), settings.settings().recent());
    }

    @Test
    void the_sample_is_made_and_opened() throws TimeoutException {
        dialogs.answer(folder.resolve("Sample.fplan"));
        run(start::sample);
        assertEquals(
                List.of("Keep the sample plan as: North east London sample.fplan"),
                dialogs.asked());
        assertEquals(QualityPlan.plan(), opened.getFirst().plan());
        assertEquals(
                "Start from the sample plan",
                opened.getFirst().journal().entries().getFirst().edit().what());
    }

    @Test
    void the_plan_opened_last_stands_first_and_one_forgotten_is_gone() throws TimeoutException {
        var first = made("First.fplan");
        var second = made("Second.fplan");
        assertEquals(List.of(second, first), start.recent());
        dialogs.answer(first);
        run(start::open);
        assertEquals("Open a plan (.fplan)", dialogs.asked().getLast());
        assertEquals(List.of(first, second), start.recent());
        start.forget(first);
        assertEquals(List.of(second), start.recent());
        assertTrue(Files.exists(first));
    }

    @Test
    void a_file_that_is_no_plan_is_told_and_not_remembered() throws IOException, TimeoutException {
        var letter = Files.writeString(folder.resolve("Letter.fplan"), "Dear all");
        run(() -> start.open(letter));
        assertEquals(
                List.of(
                        "%s is not a plan file: Choose a file that ends in .fplan"
                                .formatted(letter)),
                told);
        assertEquals(List.of(), start.recent());
    }

    @Test
    void the_page_is_busy_until_the_plan_is_open() throws TimeoutException {
        var busy = new ArrayList<Boolean>();
        start.busyProperty().subscribe(now -> busy.add(now));
        made("Newham.fplan");
        assertEquals(List.of(false, true, false), busy);
    }

    private Path made(String name) throws TimeoutException {
        var file = folder.resolve(name);
        dialogs.answer(file);
        run(() -> start.start(plan(name)));
        return file;
    }

    private void run(Runnable command) throws TimeoutException {
        OnWindowThread.run(command);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, start.busyProperty().not());
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(start.busyProperty().get());
    }

    @Test
    void a_plan_that_somebody_else_has_open_is_offered_to_be_read() throws TimeoutException {
        var file = folder.resolve("Newham.fplan");
        var start = new PlanChange.Together(List.of());
        files.create(file, new Edit(Instant.EPOCH, "Lead", Edit.Act.DONE, "Start", start)).close();
        files.hold(file);

        run(() -> this.start.open(file));

        assertEquals(
                List.of("Newham.fplan has been open since 9: Close it there. [Open to read]"),
                told);
        assertEquals(
                "Newham.fplan has been open since 9",
                opened.getFirst().readOnly().orElseThrow().sentence());
        assertEquals(List.of(file.toAbsolutePath()), settings.recent());
    }

    @Test
    void an_export_becomes_a_plan_named_after_it_and_is_opened() throws TimeoutException {
        var file = folder.resolve("Newham.fplan");
        dialogs.answer(folder.resolve("Newham as text.zip"), file);

        run(start.exports()::choose);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !opened.isEmpty());

        assertEquals(
                List.of("Open an export (.zip)", "Keep the plan as: Newham.fplan"),
                dialogs.asked());
        assertEquals(QualityPlan.plan(), opened.getFirst().plan());
        assertEquals(List.of(file.toAbsolutePath()), settings.recent());
    }

    @Test
    void what_is_no_export_is_told_and_nothing_is_made() throws TimeoutException {
        dialogs.answer(folder.resolve("Letter.zip"), folder.resolve("Letter.fplan"));

        run(start.exports()::choose);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> !told.isEmpty());

        assertEquals(
                List.of("“Letter.zip” is not an export of a plan.: Choose another file."), told);
        assertFalse(Files.exists(folder.resolve("Letter.fplan")));
        assertEquals(List.of(), opened);
    }

    private static StartPlan plan(String title) {
        return new StartPlan(
                SmallRulebook.BOOK, title, "NHS Newham", new FinancialYear(2023), true);
    }

    private final class Told implements ErrorReporter.Messages {

        @Override
        public void note(String sentence) {
            told.add(sentence);
        }

        @Override
        public void dialog(String heading, String text, String details) {
            told.add(heading + ": " + text);
        }

        @Override
        public void offer(String heading, String text, String action, Runnable does) {
            told.add(heading + ": " + text + " [" + action + "]");
            does.run();
        }
    }

    private record Sample() implements SamplePlan {

        @Override
        public String title() {
            return "Sample";
        }

        @Override
        public PlanChange content() {
            return new PlanChange.Together(
                    QualityPlan.plan().items().<PlanChange>map(PlanChange.Added::new).toList());
        }
    }

    /// Takes anything for an export of the plan of quality, but letters.
    private record Exported() implements PlanText {

        @Override
        public void write(ReadPlan content, Path target, Progress progress) {
            throw new AssertionError(target);
        }

        @Override
        public ReadPlan read(Path zip, Progress progress) {
            if (zip.endsWith("Letter.zip")) {
                throw new StorageException(
                        "“Letter.zip” is not an export of a plan.", "Choose another file.");
            }
            var started =
                    new Edit(
                            QualityPlan.CLOCK.instant(),
                            "Planning lead",
                            Edit.Act.DONE,
                            "Start",
                            new Sample().content());
            return new ReadPlan(
                    QualityPlan.plan(), new Journal(List.of(new JournalEntry(1, started))));
        }
    }
}
