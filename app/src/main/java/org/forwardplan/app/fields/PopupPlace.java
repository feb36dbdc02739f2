package org.forwardplan.app.fields;

import javafx.scene.Node;
import javafx.stage.Popup;

/// Where a box opens that belongs to something on the page: below it, or above it where there is no
/// room.
public final class PopupPlace {

    private static final double GAP = 4;
    private static final double EDGE = 8;

    private PopupPlace() {}

    /// A popup takes over the style sheets of its window; those of a page alone must stand in its
    /// content.
    public static void show(Popup popup, Node by, double width, double height) {
        var scene = by.getScene();
        popup.getScene().getRoot().getStyleClass().addAll(scene.getRoot().getStyleClass());
        var at = by.localToScreen(by.getBoundsInLocal());
        var window = scene.getWindow();
        var end = window.getY() + window.getHeight();
        var below = Math.min(at.getMaxY(), end) + GAP;
        var fits = below + height < end;
        var x = Math.min(at.getMinX(), window.getX() + window.getWidth() - width - 3 * EDGE);
        var y = fits ? below : at.getMinY() - height - GAP;
        popup.show(
                by,
                Math.max(window.getX() + EDGE, x),
                Math.max(window.getY() + EDGE, Math.min(y, end - height - EDGE)));
    }
}
