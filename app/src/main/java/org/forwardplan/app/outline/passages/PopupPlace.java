package org.forwardplan.app.outline.passages;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Popup;

import org.forwardplan.app.outline.tree.OutlineStyle;

/// Where a box opens that belongs to something on the page: below it, or above it where there is no
/// room.
final class PopupPlace {

    private static final double GAP = 4;
    private static final double EDGE = 8;

    private PopupPlace() {}

    static void show(Popup popup, Node by, double width, double height) {
        var scene = by.getScene();
        popup.getScene().getRoot().getStyleClass().addAll(scene.getRoot().getStyleClass());
        popup.getScene().getStylesheets().setAll(scene.getStylesheets());
        popup.getScene().getStylesheets().add(OutlineStyle.sheet());
        Bounds at = by.localToScreen(by.getBoundsInLocal());
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
