package org.forwardplan.window;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.stage.Stage;

import org.forwardplan.app.settings.Settings.Look;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/// The pictures of one window in one look and size.
///
/// They go to the folder named by `manual.pictures`; the profile `manual` names that of the manual
/// itself, and keeps only those that a page of it shows.
///
/// @param ending what the names of its pictures end with
record Album(Stage stage, String ending) {

    static final boolean SHOWN_ONLY = Boolean.getBoolean("manual.pictures.shown-only");

    private static final Path FOLDER = Path.of(System.getProperty("manual.pictures"));
    private static final int DRAWN = 40;

    static Album of(Stage stage, Look look, int width) {
        return new Album(
                stage, "-%s-%d.png".formatted(look.name().toLowerCase(Locale.ROOT), width));
    }

    void keep(String name) throws IOException {
        keep(name, Picture.of(stage.getScene()));
    }

    /// With whatever is open in front of the window.
    void keepScreen(String name) throws IOException {
        keep(name, Picture.ofScreen(stage));
    }

    private void keep(String name, Picture picture) throws IOException {
        var file = name + ending;
        assertTrue(picture.colours() > DRAWN, file + " shows next to nothing");
        if (!SHOWN_ONLY || ManualPages.ofThisBuild().shown().contains(file)) {
            picture.writeTo(FOLDER.resolve(file));
        }
    }
}
