package org.forwardplan.app.shell;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputDialog;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.forwardplan.app.answers.Answers;
import org.forwardplan.app.carrying.CarryActions;
import org.forwardplan.app.drops.WindowDrop;
import org.forwardplan.app.errors.ErrorReporter;
import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.imports.ImportActions;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.navigation.Command;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.navigation.Visited;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.passwords.AskForPassword;
import org.forwardplan.app.passwords.Protecting;
import org.forwardplan.app.rulebook.RulebookActions;
import org.forwardplan.app.saving.SavingBeside;
import org.forwardplan.app.saving.WaitingForDisk;
import org.forwardplan.app.settings.DismissedFile;
import org.forwardplan.app.settings.Settings;
import org.forwardplan.app.settings.SettingsStore;
import org.forwardplan.app.spelling.Spelling;
import org.forwardplan.app.start.StartPage;
import org.forwardplan.app.start.StartViewModel;
import org.forwardplan.app.templates.PaperLook;
import org.forwardplan.app.twins.TwinBar;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.papers.PaperLooks;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// The one window: the start page, or the plan that is open.
public final class MainWindow {

    private static final String NAME = "Forward Plan Workbench";
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private final Stage stage;
    private final Parts parts;
    private final SettingsStore settings;
    private final FileDialogs dialogs;
    private final ErrorReporter errors;
    private final JobRunner jobs;
    private final Spelling spelling;
    private final StackPane place = new StackPane();
    private final Toast toast = new Toast();
    private final WaitingForDisk waiting = new WaitingForDisk();
    private final WindowDrop drops;
    private final Scene scene;
    private final Safety safety;
    private final StartViewModel start;
    private final KeptPlace keptPlace;
    private @Nullable OpenPlan open;
    private @Nullable Navigator navigator;
    private Runnable keepPlaces = () -> {};
    private Runnable endCopies = () -> {};

    /// @param makeDialogs builds what asks for files, once there is a window to ask in
    public MainWindow(Stage stage, Parts parts, SettingsStore settings, DialogsMaker makeDialogs) {
        this.stage = stage;
        this.parts = parts;
        this.settings = settings;
        keptPlace = new KeptPlace(stage, settings);
        errors = new ErrorReporter(new WindowMessages(stage, toast));
        jobs = new JobRunner(errors::thrown);
        spelling = new Spelling(parts.dictionaries(), jobs, settings);
        dialogs = makeDialogs.over(stage, errors);
        safety =
                new Safety(
                        stage,
                        parts,
                        settings,
                        jobs,
                        dialogs,
                        errors,
                        new AskForPassword(stage, NAME));
        start =
                new StartViewModel(
                        safety.proving(),
                        settings,
                        jobs,
                        dialogs,
                        errors,
                        safety.passwords(),
                        this::show);
        start.whenDamaged((file, why) -> safety.recover(file, why, start));
        drops = new WindowDrop(start::open, toast::show);
        scene = new Scene(drops.over(place, toast.node(), waiting.node()), WIDTH, HEIGHT);
        Look.apply(settings.settings().look(), scene);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        keptPlace.restore();
        stage.setOnCloseRequest(_ -> {
            keptPlace.keep();
            close();
        });
        startPage();
    }

    /// Builds what asks for files over a window.
    public interface DialogsMaker {
        FileDialogs over(Stage stage, ErrorReporter errors);
    }

    public void show() {
        stage.show();
    }

    public void open(Path file) {
        start.open(file);
    }

    boolean isPlanOpen() {
        return navigator != null;
    }

    /// Shows a page of the plan that is open.
    void show(PageKind page) {
        if (navigator != null) {
            navigator.open(page);
        }
    }

    /// What was thrown where nobody caught it. May be called on any thread.
    public void thrown(Throwable thrown) {
        Platform.runLater(() -> errors.thrown(thrown));
    }

    /// Hands over what is typed and lets go of the plan file.
    public void close() {
        if (open != null) {
            keepPlaces.run();
            keepPlaces = () -> {};
            endCopies.run();
            endCopies = () -> {};
            open.close();
            open = null;
            navigator = null;
            drops.into(null);
            stage.titleProperty().unbind();
        }
    }

    private void startPage() {
        close();
        stage.setTitle(NAME);
        place.getChildren().setAll(new StartPage(start, LocalDate.now(parts.clock())).node());
    }

    /// What a plan once was cannot be read any more: it is closed, and recovered where possible.
    private void damaged(OpenPlan plan, StorageException why) {
        if (why.lost() && open == plan && plan.readOnly().isEmpty()) {
            var file = plan.repository().file();
            startPage();
            safety.recover(file, why, start);
        } else {
            errors.failed(why);
        }
    }

    private Navigator show(PlanRepository repository) {
        close();
        var file = SavingBeside.where(repository, waiting);
        var plan = new OpenPlan(file, parts.clock(), new KeptRoles(settings), errors);
        open = plan;
        endCopies = safety.watch(plan, why -> damaged(plan, why));
        var places = new Navigator();
        navigator = places;
        var visited = new Visited(places, settings.places(repository.file()));
        keepPlaces = () -> settings.keepPlaces(repository.file(), visited.names());
        var answers = new Answers(plan, new DismissedFile(settings.beside("dismissed.txt")), jobs);
        var imports = new ImportActions(plan, places, jobs, dialogs, parts.documentReader(), stage);
        var looks = new PaperLooks(parts.paperWriter(), parts.houseTemplates());
        drops.into(new WindowDrop.Into(plan, places, imports));
        var look = new PaperLook(plan, looks);
        var rulebook = new RulebookActions(plan, places, jobs, dialogs, parts.rulebooks(), stage);
        var pages =
                new Pages(
                        plan, places, jobs, dialogs, parts, answers, spelling, imports, look,
                        rulebook);
        var commands = new PlanWindow(plan, places);
        commands.importing =
                Stream.concat(imports.commands().stream(), rulebook.commands().stream()).toList();
        commands.carrying =
                new CarryActions(plan, jobs, dialogs, start::known, parts.planText(), stage)
                        .commands();
        var shell =
                new PlanShell(
                        plan,
                        jobs,
                        places,
                        visited,
                        pages,
                        answers,
                        settings.settings().inspector(),
                        commands);
        commands.shell = shell;
        shell.inspectorWanted()
                .subscribe(wanted -> settings.change(settings.settings().withInspector(wanted)));
        place.getChildren().setAll(shell.node());
        stage.titleProperty()
                .bind(
                        plan.stateProperty()
                                .map(state -> ReadOnlyBar.title(plan, state) + " – " + NAME));
        shell.focus();
        return places;
    }

    private final class PlanWindow implements ShellCommands.Window {

        private final OpenPlan plan;
        private final Navigator at;
        private @Nullable PlanShell shell;
        private List<Command> importing = List.of();
        private List<Command> carrying = List.of();

        private PlanWindow(OpenPlan plan, Navigator at) {
            this.plan = plan;
            this.at = at;
        }

        @Override
        public void tryToEdit() {
            reopening().toEdit(plan, at);
        }

        @Override
        public void reload() {
            reopening().toRead(plan, at);
        }

        private Reopening reopening() {
            return new Reopening(jobs, start.known(), () -> open == plan, MainWindow.this::show);
        }

        @Override
        public void earlierCopies() {
            safety.show(plan, start, MainWindow.this::show);
        }

        @Override
        public void backToPlan() {
            Safety.backToPlan(plan, start);
        }

        @Override
        public Node said() {
            return new TwinBar(plan, at)
                    .look(start.known(), PlanShell::beside, Platform::runLater)
                    .node();
        }

        @Override
        public void protect() {
            new Protecting(stage, NAME, jobs, start::know).of(plan);
        }

        @Override
        public List<Command> carrying() {
            return carrying;
        }

        @Override
        public List<Command> importing() {
            return importing;
        }

        @Override
        public void search() {
            if (shell != null) {
                shell.search();
            }
        }

        @Override
        public void find() {
            if (shell != null) {
                shell.find();
            }
        }

        @Override
        public void toggleInspector() {
            if (shell != null) {
                shell.toggleInspector();
            }
        }

        @Override
        public void toggleLook() {
            var look =
                    settings.settings().look() == Settings.Look.DARK
                            ? Settings.Look.LIGHT
                            : Settings.Look.DARK;
            settings.change(settings.settings().withLook(look));
            Look.apply(look, scene);
        }

        @Override
        public void nameThePlanner() {
            var dialog = new TextInputDialog(settings.settings().planner());
            dialog.initOwner(stage);
            dialog.setTitle(NAME);
            dialog.setHeaderText("Who is planning");
            dialog.setContentText("Role, as it stands in the history");
            dialog.showAndWait()
                    .filter(name -> !name.isBlank())
                    .ifPresent(
                            name -> settings.change(settings.settings().withPlanner(name.strip())));
        }

        @Override
        public void startPage() {
            MainWindow.this.startPage();
        }
    }
}
