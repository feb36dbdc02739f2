package org.forwardplan.app.outline.passages;

import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A click with Ctrl picks a passage out, one with Shift everything up to it.
record PassagePick(PassageActions actions, Node frame) {

    /// @param typing true while words in the passage are being typed: then a click is about those
    void hear(MouseEvent event, boolean typing) {
        var asked = event.isShortcutDown() || event.isShiftDown();
        if (!asked || typing || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
            if (event.isShiftDown()) {
                actions.selection().extendTo(actions.id());
            } else {
                actions.selection().toggle(actions.id());
            }
            frame.requestFocus();
            event.consume();
        } else if (event.getEventType() == MouseEvent.MOUSE_CLICKED) {
            event.consume();
        }
    }
}
