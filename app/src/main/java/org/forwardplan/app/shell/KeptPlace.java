package org.forwardplan.app.shell;

import javafx.stage.Screen;
import javafx.stage.Stage;

import org.forwardplan.app.settings.SettingsStore;
import org.forwardplan.app.settings.WindowPlace;

/// Where the window stood when it was last closed.
record KeptPlace(Stage stage, SettingsStore settings) {

    /// Puts the window there, if there still is a screen.
    void restore() {
        var was = settings.settings().window();
        if (was != null
                && !Screen.getScreensForRectangle(was.x(), was.y(), was.width(), was.height())
                        .isEmpty()) {
            stage.setX(was.x());
            stage.setY(was.y());
            stage.setWidth(was.width());
            stage.setHeight(was.height());
            stage.setMaximized(was.maximised());
        }
    }

    void keep() {
        settings.change(
                settings.settings()
                        .withWindow(
                                new WindowPlace(
                                        (int) stage.getX(),
                                        (int) stage.getY(),
                                        (int) stage.getWidth(),
                                        (int) stage.getHeight(),
                                        stage.isMaximized())));
    }
}
