package org.forwardplan.app.outline.figures;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.imports.PictureReader;
import org.forwardplan.model.imports.PictureReader.Fitted;
import org.forwardplan.model.plan.Picture;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Brings in pictures: from a file, dropped on a section, or from the clipboard.
public final class PictureSource {

    private static final Type PICTURES =
            new Type("Pictures", ".png", List.of(".jpg", ".jpeg", ".gif"));

    private final OpenPlan plan;
    private final JobRunner jobs;
    private final FileDialogs dialogs;
    private final PictureReader reader;

    public PictureSource(OpenPlan plan, JobRunner jobs, FileDialogs dialogs, PictureReader reader) {
        this.plan = plan;
        this.jobs = jobs;
        this.dialogs = dialogs;
        this.reader = reader;
    }

    /// Asks for a file.
    ///
    /// @param then takes the picture once it is fit for the plan
    public void choose(Consumer<Picture> then) {
        dialogs.open("Choose a picture", PICTURES).ifPresent(file -> file(file, then));
    }

    public void file(Path file, Consumer<Picture> then) {
        jobs.start(
                "Add picture " + file.getFileName(),
                progress -> reader.read(file, progress),
                fitted -> take(fitted, then));
    }

    public void image(Image image, Consumer<Picture> then) {
        var width = (int) image.getWidth();
        var height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        jobs.start(
                "Add the picture from the clipboard",
                progress -> reader.ofPixels(width, height, pixels, progress),
                fitted -> take(fitted, then));
    }

    /// True where a file may be a picture, by its name. One that is not is refused with the reason
    /// when it is read.
    public static boolean mayBePicture(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return List.of(
                        ".png", ".jpg", ".jpeg", ".gif", ".bmp", ".wmf", ".emf", ".svg", ".tif",
                        ".tiff", ".webp")
                .stream()
                .anyMatch(name::endsWith);
    }

    private void take(Fitted fitted, Consumer<Picture> then) {
        then.accept(fitted.picture());
        plan.tell("Picture added: " + fitted.said());
    }
}
