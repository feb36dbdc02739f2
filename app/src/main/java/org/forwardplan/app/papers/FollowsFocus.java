package org.forwardplan.app.papers;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;

import org.jspecify.annotations.Nullable;

/// Brings whatever the keyboard goes to within a page that scrolls into view.
final class FollowsFocus {

    private static final double ROOM = 24;

    private final ScrollPane pane;

    private FollowsFocus(ScrollPane pane) {
        this.pane = pane;
        pane.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::show);
    }

    static void in(ScrollPane pane) {
        new FollowsFocus(pane);
    }

    private void show(@Nullable Node owner) {
        var content = pane.getContent();
        if (owner == null || content == null || !within(owner, content)) {
            return;
        }
        var place = content.sceneToLocal(owner.localToScene(owner.getLayoutBounds()));
        var height = content.getLayoutBounds().getHeight();
        var seen = pane.getViewportBounds().getHeight();
        var top = (height - seen) * pane.getVvalue();
        if (height <= seen) {
            return;
        }
        if (place.getMinY() - ROOM < top) {
            pane.setVvalue((place.getMinY() - ROOM) / (height - seen));
        } else if (place.getMaxY() + ROOM > top + seen) {
            pane.setVvalue((place.getMaxY() + ROOM - seen) / (height - seen));
        }
    }

    private static boolean within(Node owner, Node content) {
        for (var node = owner; node != null; node = node.getParent()) {
            if (node == content) {
                return true;
            }
        }
        return false;
    }
}
