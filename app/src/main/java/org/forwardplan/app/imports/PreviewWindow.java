package org.forwardplan.app.imports;

import javafx.application.Platform;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

import org.forwardplan.app.fields.WindowAbove;

import java.util.Optional;

/// The window in which a document is looked through before it comes in.
final class PreviewWindow {

    private static final double WIDTH = 1120;
    private static final double HEIGHT = 760;
    private static final KeyCombination BRING = KeyCombination.valueOf("Shortcut+Enter");

    private PreviewWindow() {}

    /// @param closed told when the planner is done with it
    static void show(Window owner, PreviewViewModel viewModel, Runnable closed) {
        var stage = new Stage();
        var pane = new PreviewPane(viewModel, stage::close);
        WindowAbove.show(stage, owner, pane.node(), "Import", WIDTH, HEIGHT, stylesheet());
        stage.getScene().getAccelerators().put(BRING, pane::bring);
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> Platform.runLater(closed));
        pane.focus();
    }

    static String stylesheet() {
        return Optional.ofNullable(
                        PreviewWindow.class.getResource("/org/forwardplan/app/imports.css"))
                .orElseThrow()
                .toExternalForm();
    }
}
