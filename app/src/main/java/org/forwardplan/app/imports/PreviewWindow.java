package org.forwardplan.app.imports;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;

import java.util.Optional;

/// The window in which a document is looked through before it comes in.
final class PreviewWindow {

    private static final double WIDTH = 1120;
    private static final double HEIGHT = 760;
    private static final double MARGIN = 40;
    private static final KeyCombination BRING = KeyCombination.valueOf("Shortcut+Enter");

    private PreviewWindow() {}

    static void show(Window owner, PreviewViewModel viewModel) {
        var stage = new Stage();
        var pane = new PreviewPane(viewModel, stage::close);
        var scene =
                new Scene(
                        pane.node(),
                        Math.min(WIDTH, owner.getWidth() - MARGIN),
                        Math.min(HEIGHT, owner.getHeight() - MARGIN));
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.getStylesheets().add(stylesheet());
        follow(owner.getScene().getRoot(), scene.getRoot(), stage);
        scene.getAccelerators().put(BRING, pane::bring);
        stage.initOwner(owner);
        stage.initModality(Modality.WINDOW_MODAL);
        stage.setTitle("Import – Forward Plan Workbench");
        stage.setScene(scene);
        stage.setX(owner.getX() + (owner.getWidth() - scene.getWidth()) / 2);
        stage.setY(owner.getY() + (owner.getHeight() - scene.getHeight()) / 2);
        stage.show();
        pane.focus();
    }

    /// Light or dark as the other window is, also where that changes.
    private static void follow(Node theirs, Node ours, Stage stage) {
        ours.getStyleClass().addAll(theirs.getStyleClass());
        ListChangeListener<String> turn =
                change -> {
                    while (change.next()) {
                        ours.getStyleClass().removeAll(change.getRemoved());
                        ours.getStyleClass().addAll(change.getAddedSubList());
                    }
                };
        theirs.getStyleClass().addListener(turn);
        stage.setOnHidden(_ -> theirs.getStyleClass().removeListener(turn));
    }

    static String stylesheet() {
        return Optional.ofNullable(
                        PreviewWindow.class.getResource("/org/forwardplan/app/imports.css"))
                .orElseThrow()
                .toExternalForm();
    }
}
