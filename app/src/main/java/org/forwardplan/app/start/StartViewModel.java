package org.forwardplan.app.start;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.forwardplan.app.errors.ErrorReporter;
import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.LoadedPlan;
import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.passwords.PasswordPrompt;
import org.forwardplan.app.settings.SettingsStore;
import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.editing.StartPlan;
import org.forwardplan.model.jobs.Job;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.rulebook.Rulebook;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/// What can be begun: a new plan from a rulebook, a plan that is there already, or the sample.
public final class StartViewModel {

    static final Type PLAN = new Type("Forward plan", PlanFiles.EXTENSION);

    private final Parts parts;
    private final SettingsStore settings;
    private final JobRunner jobs;
    private final FileDialogs dialogs;
    private final ErrorReporter errors;
    private final PasswordPrompt passwords;
    private final Consumer<LoadedPlan> opened;
    private final ExportOpening exports;
    private PlanFiles known;
    private BiConsumer<Path, StorageException> damaged;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param opened given the plan once it is open
    public StartViewModel(
            Parts parts,
            SettingsStore settings,
            JobRunner jobs,
            FileDialogs dialogs,
            ErrorReporter errors,
            PasswordPrompt passwords,
            Consumer<LoadedPlan> opened) {
        this.parts = parts;
        this.settings = settings;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.errors = errors;
        this.passwords = passwords;
        this.opened = opened;
        this.known = parts.planFiles();
        this.damaged = (_, why) -> errors.failed(why);
        this.exports = new ExportOpening(parts, jobs, dialogs, this::open);
        exports.workingProperty().subscribe(now -> busy.set(now));
    }

    // Properties

    public List<Path> recent() {
        return settings.recent();
    }

    public List<Rulebook> rulebooks() {
        return parts.rulebooks().shipped();
    }

    /// The newest that had been issued by today.
    public Rulebook usualRulebook() {
        var today = LocalDate.now(parts.clock());
        return rulebooks().stream()
                .filter(book -> !book.issued().isAfter(today))
                .findFirst()
                .orElseGet(() -> rulebooks().getLast());
    }

    /// True while a plan is being made or opened.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What makes plans of exports.
    public ExportOpening exports() {
        return exports;
    }

    // Commands

    public void open() {
        dialogs.open("Open a plan", PLAN).ifPresent(this::open);
    }

    /// Opens a plan; one that can only be read is offered so, one that is encrypted asks for its
    /// password.
    public void open(Path file) {
        open(file, parts.planFiles());
    }

    /// Opens a plan with what is known of passwords by now.
    public void openKnown(Path file) {
        open(file, known);
    }

    private void open(Path file, PlanFiles files) {
        run(
                "Opening " + file.getFileName(),
                files,
                it -> it.open(file),
                held -> asking(held, file, now -> open(file, now), () -> offer(held, file, files)));
    }

    private void offer(StorageException held, Path file, PlanFiles files) {
        if (held.lost()) {
            damaged.accept(file, held);
        } else {
            errors.offer(held, "Open to read", () -> read(file, files));
        }
    }

    /// From now on a plan that is damaged is left to this.
    public void whenDamaged(BiConsumer<Path, StorageException> told) {
        damaged = told;
    }

    private void read(Path file, PlanFiles files) {
        run(
                "Reading " + file.getFileName(),
                files,
                it -> it.openToRead(file),
                held -> asking(held, file, now -> read(file, now), () -> errors.failed(held)));
    }

    private void asking(
            StorageException held, Path file, Consumer<PlanFiles> again, Runnable otherwise) {
        if (held.asksPassword()) {
            passwords
                    .ask(file, held.getMessage())
                    .ifPresent(password -> again.accept(parts.planFiles().with(password)));
        } else {
            otherwise.run();
        }
    }

    /// The plan files as whoever opened the plan that was opened last sees them.
    public PlanFiles known() {
        return known;
    }

    /// From now on the plan that is open opens with this.
    public void know(Password password) {
        known = parts.planFiles().with(password);
    }

    public void forget(Path file) {
        settings.change(settings.settings().without(file));
    }

    /// Asks where to keep the sample plan, then makes and opens it.
    public void sample() {
        dialogs.save("Keep the sample plan as", "North east London sample" + PLAN.extension(), PLAN)
                .ifPresent(file ->
                        make(
                                file,
                                new Edit(
                                        parts.clock().instant(),
                                        planner(),
                                        Edit.Act.DONE,
                                        "Start from the sample plan",
                                        parts.sample().content())));
    }

    /// Starts a new plan where the planner says; tells them what is missing where something is.
    public void start(StartPlan plan) {
        switch (plan.decide(Plan.EMPTY)) {
            case Decision.Refused(var findings) -> errors.refused(findings);
            case Decision.Accepted(var change) ->
                    dialogs.save("Keep the new plan as", fileName(plan), PLAN)
                            .ifPresent(file ->
                                    make(
                                            file,
                                            new Edit(
                                                    parts.clock().instant(),
                                                    planner(),
                                                    Edit.Act.DONE,
                                                    plan.label(),
                                                    change)));
        }
    }

    private static String fileName(StartPlan plan) {
        var name = plan.title().replaceAll("[^\\p{L}\\p{N} .-]", " ").strip();
        return (name.isEmpty() ? "Plan" : name) + PLAN.extension();
    }

    private void make(Path file, Edit first) {
        run(
                "Making " + file.getFileName(),
                parts.planFiles(),
                it -> it.create(file, first),
                errors::failed);
    }

    /// @param otherwise told where the plan can only be read, or asks for its password
    private void run(
            String title,
            PlanFiles files,
            Function<PlanFiles, PlanRepository> work,
            Consumer<StorageException> otherwise) {
        busy.set(true);
        Job<Tried> job =
                progress -> {
                    progress.report(0, -1, "");
                    return Tried.of(files, work, parts.clock());
                };
        jobs.start(title, job, tried -> show(tried, files, otherwise))
                .whenEnded(() -> busy.set(false));
    }

    private void show(Tried tried, PlanFiles files, Consumer<StorageException> otherwise) {
        if (tried.held() != null) {
            otherwise.accept(tried.held());
        }
        var plan = tried.plan();
        if (plan != null) {
            known = files;
            opened.accept(plan);
            settings.change(settings.settings().opened(plan.repository().file().toAbsolutePath()));
        }
    }

    private String planner() {
        return settings.settings().planner();
    }
}
