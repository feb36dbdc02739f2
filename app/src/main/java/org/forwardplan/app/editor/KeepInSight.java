package org.forwardplan.app.editor;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

import org.jspecify.annotations.Nullable;

/// Scrolls the page so that the caret stays in sight.
final class KeepInSight {

    private static final double ROOM = 24;

    private KeepInSight() {}

    static void now(ProseArea area) {
        area.applyCss();
        area.layout();
        soon(area);
    }

    /// Once the page has been laid out.
    static void soon(ProseArea area) {
        Platform.runLater(() -> {
            var page = page(area);
            if (page != null && area.isFocused()) {
                area.caretOnScreen().ifPresent(caret -> scroll(page, caret));
            }
        });
    }

    private static void scroll(ScrollPane page, Bounds caret) {
        var content = page.getContent();
        var seen = page.getViewportBounds().getHeight();
        var hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden <= 0) {
            return;
        }
        var at = content.screenToLocal(caret);
        var top = page.getVvalue() * hidden;
        if (at.getMinY() - ROOM < top) {
            page.setVvalue(Math.clamp((at.getMinY() - ROOM) / hidden, 0, 1));
        } else if (at.getMaxY() + ROOM > top + seen) {
            page.setVvalue(Math.clamp((at.getMaxY() + ROOM - seen) / hidden, 0, 1));
        }
    }

    static @Nullable ScrollPane page(Node node) {
        for (var above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof ScrollPane page) {
                return page;
            }
        }
        return null;
    }
}
