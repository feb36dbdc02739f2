package org.forwardplan.app.shell;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

import org.forwardplan.app.drops.WindowDrop;
import org.forwardplan.app.errors.ErrorReporter;
import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.LoadedPlan;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.passwords.AskForPassword;
import org.forwardplan.app.saving.SavingBeside;
import org.forwardplan.app.saving.WaitingForDisk;
import org.forwardplan.app.settings.SettingsStore;
import org.forwardplan.app.spelling.Spelling;
import org.forwardplan.app.start.StartPage;
import org.forwardplan.app.start.StartViewModel;
import org.forwardplan.model.journal.StorageException;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.LocalDate;

/// The one window: the start page, or the plan that is open.
public final class MainWindow {

    static final String NAME = "Forward Plan Workbench";
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;

    private final Stage stage;
    private final SettingsStore settings;
    private final ErrorReporter errors;
    private final StackPane place = new StackPane();
    private final Label opening = new Label();
    private final Toast toast = new Toast();
    private final WaitingForDisk waiting = new WaitingForDisk();
    private final WindowDrop drops;
    private final Shared shared;
    private final KeptPlace keptPlace;
    private @Nullable PlanRoom room;
    private Runnable endCopies = () -> {};

    /// @param makeDialogs builds what asks for files, once there is a window to ask in
    public MainWindow(Stage stage, Parts parts, SettingsStore settings, DialogsMaker makeDialogs) {
        this.stage = stage;
        this.settings = settings;
        keptPlace = new KeptPlace(stage, settings);
        errors = new ErrorReporter(new WindowMessages(stage, toast));
        var jobs = new JobRunner(errors::thrown);
        var dialogs = makeDialogs.over(stage, errors);
        var asking = new AskForPassword(stage, NAME);
        var safety = new Safety(stage, parts, settings, jobs, dialogs, errors, asking);
        var start =
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
        var scene = new Scene(drops.over(place, toast.node(), waiting.node()), WIDTH, HEIGHT);
        Look.apply(settings.settings().look(), scene);
        shared =
                new Shared(
                        stage,
                        parts,
                        settings,
                        jobs,
                        dialogs,
                        new Spelling(parts.dictionaries(), jobs, settings),
                        safety,
                        start,
                        new Habits(stage, scene, settings));
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        keptPlace.restore();
        stage.setOnCloseRequest(_ -> {
            keptPlace.keep();
            close();
        });
        stage.setTitle(NAME);
        opening.setId("opening");
        start.busyProperty()
                .subscribe((_, busy) -> {
                    if (!busy) {
                        // Once what came of it has been shown.
                        Platform.runLater(this::notOpened);
                    }
                });
    }

    /// Builds what asks for files over a window.
    public interface DialogsMaker {
        FileDialogs over(Stage stage, ErrorReporter errors);
    }

    /// Shows the window: with the start page, where no plan is being opened.
    public void show() {
        if (place.getChildren().isEmpty()) {
            startPage();
        }
        stage.show();
    }

    public void open(Path file) {
        if (place.getChildren().isEmpty()) {
            opening.setText("Opening " + file.getFileName() + "…");
            place.getChildren().setAll(opening);
        }
        shared.start().open(file);
    }

    /// A plan that was to be opened first was not opened.
    private void notOpened() {
        if (place.getChildren().contains(opening)) {
            startPage();
        }
    }

    boolean isPlanOpen() {
        return room != null;
    }

    /// Shows a page of the plan that is open.
    void show(PageKind page) {
        if (room != null) {
            room.navigator().open(page);
        }
    }

    /// What was thrown where nobody caught it. May be called on any thread.
    public void thrown(Throwable thrown) {
        Platform.runLater(() -> errors.thrown(thrown));
    }

    /// Hands over what is typed and lets go of the plan file.
    public void close() {
        var left = room;
        if (left != null) {
            left.keepPlaces();
            endCopies.run();
            endCopies = () -> {};
            left.plan().close();
            room = null;
            drops.into(null);
            stage.titleProperty().unbind();
        }
    }

    private void startPage() {
        close();
        stage.setTitle(NAME);
        place.getChildren()
                .setAll(
                        new StartPage(shared.start(), LocalDate.now(shared.parts().clock()))
                                .node());
    }

    /// What a plan once was cannot be read any more: it is closed, and recovered where possible.
    private void damaged(OpenPlan plan, StorageException why) {
        if (why.lost() && isOpen(plan) && plan.readOnly().isEmpty()) {
            var file = plan.repository().file();
            startPage();
            shared.safety().recover(file, why, shared.start());
        } else {
            errors.failed(why);
        }
    }

    private Navigator show(LoadedPlan loaded) {
        close();
        var kept = loaded.storedBy(file -> SavingBeside.where(file, waiting));
        var plan = new OpenPlan(kept, shared.parts().clock(), new KeptRoles(settings), errors);
        var opened = new PlanRoom(shared, plan, this::isOpen, this::show, this::startPage);
        room = opened;
        endCopies = shared.safety().watch(plan, why -> damaged(plan, why));
        drops.into(opened.drop());
        place.getChildren().setAll(opened.shell().node());
        stage.titleProperty()
                .bind(
                        plan.stateProperty()
                                .map(state -> ReadOnlyBar.title(plan, state) + " – " + NAME));
        opened.shell().focus();
        return opened.navigator();
    }

    private boolean isOpen(OpenPlan plan) {
        return room != null && room.plan() == plan;
    }
}
