package org.forwardplan.app.outline.passages;

import javafx.scene.input.DragEvent;

import org.forwardplan.app.outline.figures.PictureSource;

import java.io.File;

/// Picture files that are dropped on a section become figures of it.
public final class DroppedPictures {

    private DroppedPictures() {}

    public static boolean in(DragEvent event) {
        return event.getDragboard().hasFiles()
                && event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .anyMatch(PictureSource::mayBePicture);
    }

    /// @param gap between the passages of the section, from 0
    public static void take(DragEvent event, PassageSetting setting, int gap) {
        var files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        // The last first: each stands above the one before it.
        for (var file : files.reversed()) {
            setting.pictures().file(file, picture -> setting.passages().addFigure(gap, picture));
        }
    }
}
