package org.forwardplan.app.rulebook;

import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.forwardplan.app.fields.WindowAbove;

import java.util.Optional;

/// The window in which the impact of another rulebook is looked at before the plan moves to it.
final class ImpactWindow {

    private static final double WIDTH = 1180;
    private static final double HEIGHT = 780;
    private static final KeyCombination MOVE = KeyCombination.valueOf("Shortcut+Enter");

    private ImpactWindow() {}

    static void show(Window owner, ImpactViewModel viewModel) {
        var stage = new Stage();
        var pane = new ImpactPane(viewModel, stage::close);
        WindowAbove.show(
                stage, owner, pane.node(), "Next year's rulebook", WIDTH, HEIGHT, stylesheet());
        stage.getScene().getAccelerators().put(MOVE, pane::move);
        pane.begin();
    }

    static String stylesheet() {
        return Optional.ofNullable(
                        ImpactWindow.class.getResource("/org/forwardplan/app/rulebook.css"))
                .orElseThrow()
                .toExternalForm();
    }
}
