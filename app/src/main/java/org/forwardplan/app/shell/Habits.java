package org.forwardplan.app.shell;

import javafx.scene.Scene;
import javafx.scene.control.TextInputDialog;
import javafx.stage.Stage;

import org.forwardplan.app.settings.Settings;
import org.forwardplan.app.settings.SettingsStore;

/// What a planner sets once and keeps: light or dark, and the role they work in.
record Habits(Stage stage, Scene scene, SettingsStore settings) {

    void toggleLook() {
        var look =
                settings.settings().look() == Settings.Look.DARK
                        ? Settings.Look.LIGHT
                        : Settings.Look.DARK;
        settings.change(settings.settings().withLook(look));
        Look.apply(look, scene);
    }

    void nameThePlanner() {
        var dialog = new TextInputDialog(settings.settings().planner());
        dialog.initOwner(stage);
        dialog.setTitle(MainWindow.NAME);
        dialog.setHeaderText("Who is planning");
        dialog.setContentText("Role, as it stands in the history");
        dialog.showAndWait()
                .filter(name -> !name.isBlank())
                .ifPresent(name -> settings.change(settings.settings().withPlanner(name.strip())));
    }
}
