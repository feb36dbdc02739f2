package org.forwardplan.app.outline.figures;

import javafx.application.Platform;
import javafx.scene.image.Image;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.plan.ItemId.PictureId;
import org.forwardplan.model.plan.Picture;

import java.io.ByteArrayInputStream;
import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// The pictures of the plan, ready to be drawn. Each is made ready once, away from the window's
/// thread.
public final class PictureShelf {

    /// No page of the window shows a picture wider than this, in pixels.
    private static final double WIDEST = 1400;

    private final OpenPlan plan;
    private final Map<PictureId, SoftReference<Image>> ready = new HashMap<>();

    public PictureShelf(OpenPlan plan) {
        this.plan = plan;
    }

    /// Its size and weight; empty where the plan has no such picture.
    Optional<Picture> picture(PictureId id) {
        return plan.plan().find(Picture.class, id);
    }

    /// @param shown takes the image, at once where it is ready and on the window's thread otherwise
    void show(PictureId id, Consumer<Image> shown) {
        var kept = ready.get(id);
        var image = kept == null ? null : kept.get();
        if (image != null) {
            shown.accept(image);
            return;
        }
        picture(id)
                .ifPresent(picture ->
                        Thread.ofVirtual()
                                .name("Draw a picture")
                                .start(() -> {
                                    var drawn = draw(picture);
                                    Platform.runLater(() -> {
                                        ready.put(id, new SoftReference<>(drawn));
                                        shown.accept(drawn);
                                    });
                                }));
    }

    private static Image draw(Picture picture) {
        var width = Math.min(WIDEST, picture.width());
        return new Image(new ByteArrayInputStream(picture.bytes().toArray()), width, 0, true, true);
    }
}
