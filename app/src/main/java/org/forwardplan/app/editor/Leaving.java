package org.forwardplan.app.editor;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;

import org.jspecify.annotations.Nullable;

/// Notices when the planner leaves an editor. Going to another window and coming back is not
/// leaving, but what has been written is kept then; nor is going to what works on the open text.
final class Leaving {

    private final Node whole;

    /// @param whole the editor with all its buttons
    Leaving(Node area, Node whole, Runnable keep, Runnable leave) {
        this.whole = whole;
        ObservableValue<Node> owner = area.sceneProperty().flatMap(Scene::focusOwnerProperty);
        owner.subscribe((was, now) -> {
            if (within(was) && !within(now)) {
                leave.run();
            }
        });
        area.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        keep.run();
                    }
                });
    }

    private boolean within(@Nullable Node owner) {
        for (var node = owner; node != null; node = node.getParent()) {
            if (node == whole || node.getStyleClass().contains(RichTextEditor.STAYS_OPEN)) {
                return true;
            }
        }
        return false;
    }
}
