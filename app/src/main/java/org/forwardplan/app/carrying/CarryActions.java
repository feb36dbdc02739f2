package org.forwardplan.app.carrying;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.forwardplan.app.fields.WindowAbove;
import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.navigation.Command;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.carrying.PlanText;
import org.forwardplan.model.journal.PlanFiles;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The ways in which the open plan is handed on.
///
/// @param files as whoever opened the plan sees them
public record CarryActions(
        OpenPlan plan,
        JobRunner jobs,
        FileDialogs dialogs,
        Supplier<PlanFiles> files,
        PlanText texts,
        Window over) {

    private static final Type PLAN = new Type("Forward plan", PlanFiles.EXTENSION);
    private static final Type TEXT = new Type("Plan as text", PlanText.EXTENSION);
    private static final double WIDTH = 640;
    private static final double HEIGHT = 640;

    public List<Command> commands() {
        return List.of(
                Command.of("Save a copy…", this::save),
                Command.of("Send a copy…", this::send),
                Command.of("Export everything as text…", this::export));
    }

    /// All of the plan, with its history; encrypted where the plan is.
    private void save() {
        var to = files.get();
        var suggested = Carried.now(plan).stem() + " copy" + PLAN.extension();
        dialogs.save("Save a copy as", suggested, PLAN)
                .ifPresent(target -> {
                    var carried = Carried.now(plan);
                    jobs.start(
                            "Saving a copy",
                            progress -> {
                                progress.report(0, -1, "");
                                var all = carried.read();
                                to.write(target, all, Carried.telling(progress, all));
                                return CarriedWords.of(target);
                            },
                            written -> plan.tell("Saved a copy: " + written));
                });
    }

    private void send() {
        var viewModel = new SendingViewModel(plan, files.get(), jobs);
        var stage = new Stage();
        Runnable ask =
                () ->
                        dialogs.save("Save the copy as", viewModel.suggestedName(), PLAN)
                                .ifPresent(viewModel::send);
        var pane = new SendingPane(viewModel, ask, stage::close);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> viewModel.cancel());
        WindowAbove.show(stage, over, pane.node(), "Send a copy", WIDTH, HEIGHT, stylesheet());
        pane.focus();
    }

    private void export() {
        if (plan.repository().isEncrypted() && !wantsItPlain()) {
            return;
        }
        var suggested = Carried.now(plan).stem() + " as text" + TEXT.extension();
        dialogs.save("Export everything as text", suggested, TEXT)
                .ifPresent(target -> {
                    var carried = Carried.now(plan);
                    jobs.start(
                            "Exporting everything as text",
                            progress -> {
                                progress.report(0, -1, "");
                                texts.write(carried.read(), target, progress);
                                return CarriedWords.of(target);
                            },
                            written -> plan.tell("Exported everything: " + written));
                });
    }

    private boolean wantsItPlain() {
        var export = new ButtonType("Export it unencrypted", ButtonData.OK_DONE);
        var asked =
                new Alert(
                        Alert.AlertType.WARNING,
                        "The plan has a password; its text has none. Whoever has the exported file"
                                + " can read all of it.",
                        export,
                        ButtonType.CANCEL);
        asked.initOwner(over);
        asked.setTitle("Export everything as text");
        asked.setHeaderText("The text is not encrypted");
        return asked.showAndWait().filter(export::equals).isPresent();
    }

    private static String stylesheet() {
        return Optional.ofNullable(
                        CarryActions.class.getResource("/org/forwardplan/app/carrying.css"))
                .orElseThrow()
                .toExternalForm();
    }
}
