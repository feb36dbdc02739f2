package org.forwardplan.app.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;

import javafx.application.Application;
import javafx.scene.Scene;

import org.forwardplan.app.settings.Settings;

/// Puts the light or dark look on the window.
public final class Look {

    private static final String DARK = "dark";

    private Look() {}

    public static void apply(Settings.Look look, Scene scene) {
        Application.setUserAgentStylesheet(
                look == Settings.Look.DARK
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
        var own = Look.class.getResource("/org/forwardplan/app/workbench.css").toExternalForm();
        if (!scene.getStylesheets().contains(own)) {
            scene.getStylesheets().add(own);
        }
        scene.getRoot().getStyleClass().remove(DARK);
        if (look == Settings.Look.DARK) {
            scene.getRoot().getStyleClass().add(DARK);
        }
    }
}
