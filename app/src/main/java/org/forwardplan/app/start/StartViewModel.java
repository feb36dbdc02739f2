package org.forwardplan.app.start;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.forwardplan.app.errors.ErrorReporter;
import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.settings.SettingsStore;
import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.editing.StartPlan;
import org.forwardplan.model.jobs.Job;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What can be begun: a new plan from a rulebook, a plan that is there already, or the sample.
public final class StartViewModel {

    private static final Type PLAN = new Type("Forward plan", PlanFiles.EXTENSION);

    private final Parts parts;
    private final SettingsStore settings;
    private final JobRunner jobs;
    private final FileDialogs dialogs;
    private final ErrorReporter errors;
    private final Consumer<PlanRepository> opened;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    /// @param opened given the plan once it is open
    public StartViewModel(
            Parts parts,
            SettingsStore settings,
            JobRunner jobs,
            FileDialogs dialogs,
            ErrorReporter errors,
            Consumer<PlanRepository> opened) {
        this.parts = parts;
        this.settings = settings;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.errors = errors;
        this.opened = opened;
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

    // Commands

    public void open() {
        dialogs.open("Open a plan", PLAN).ifPresent(this::open);
    }

    /// Opens a plan; one that can only be read is offered so.
    public void open(Path file) {
        run(
                "Opening " + file.getFileName(),
                () -> parts.planFiles().open(file),
                held -> errors.offer(held, "Open to read", () -> openToRead(file)));
    }

    public void openToRead(Path file) {
        run(
                "Reading " + file.getFileName(),
                () -> parts.planFiles().openToRead(file),
                errors::failed);
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
                                        now(),
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
                                                    now(),
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
                () -> parts.planFiles().create(file, first),
                errors::failed);
    }

    /// What came of trying to open a plan: either one is there.
    private record Tried(@Nullable PlanRepository repository, @Nullable StorageException held) {

        static Tried of(Supplier<PlanRepository> work) {
            try {
                return new Tried(work.get(), null);
            } catch (StorageException held) {
                if (held.readable()) {
                    return new Tried(null, held);
                }
                throw held;
            }
        }
    }

    /// @param otherwise told where the plan can only be read
    private void run(
            String title, Supplier<PlanRepository> work, Consumer<StorageException> otherwise) {
        busy.set(true);
        Job<Tried> job =
                progress -> {
                    progress.report(0, -1, "");
                    return Tried.of(work);
                };
        jobs.start(title, job, tried -> show(tried, otherwise)).whenEnded(() -> busy.set(false));
    }

    private void show(Tried tried, Consumer<StorageException> otherwise) {
        if (tried.held() != null) {
            otherwise.accept(tried.held());
        }
        if (tried.repository() != null) {
            settings.change(settings.settings().opened(tried.repository().file().toAbsolutePath()));
            opened.accept(tried.repository());
        }
    }

    private Instant now() {
        return parts.clock().instant();
    }

    private String planner() {
        return settings.settings().planner();
    }
}
