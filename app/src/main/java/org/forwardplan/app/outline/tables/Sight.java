package org.forwardplan.app.outline.tables;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

import java.util.function.Supplier;

/// Keeps what the planner works on in sight of the pane that scrolls it.
public final class Sight {

    private static final double ROOM = 12;

    private Sight() {}

    /// @param place in the window, once everything has its size
    public static void bring(Node within, Supplier<Bounds> place) {
        for (Node at = within.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane) {
                pane.applyCss();
                pane.layout();
                scroll(pane, place.get());
                return;
            }
        }
    }

    private static void scroll(ScrollPane pane, Bounds place) {
        var seen = pane.localToScene(pane.getBoundsInLocal());
        var hidden = pane.getContent().getBoundsInLocal().getHeight() - seen.getHeight();
        var above = seen.getMinY() + ROOM - place.getMinY();
        var below = place.getMaxY() + ROOM - seen.getMaxY();
        var by = above > 0 ? -above : Math.max(0, below);
        if (by != 0 && hidden > 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + by / hidden, 0, 1));
        }
    }
}
