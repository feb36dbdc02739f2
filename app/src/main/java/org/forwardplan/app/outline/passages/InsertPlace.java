package org.forwardplan.app.outline.passages;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.forwardplan.app.fields.Controls;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Supplier;

/// The gap above a passage: pointed at, it offers to add one there.
final class InsertPlace extends StackPane {

    private static final double HEIGHT = 14;

    private final Supplier<ContextMenu> kinds;

    /// @param kinds the menu of what can be added here
    InsertPlace(Supplier<ContextMenu> kinds) {
        this.kinds = kinds;
        setMinHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        hoverProperty().subscribe(this::offer);
    }

    private void offer(boolean pointedAt) {
        if (pointedAt && getChildren().isEmpty()) {
            var line = new Region();
            line.getStyleClass().add("insert-line");
            var plus = new Button(null, new FontIcon("fth-plus"));
            Controls.edits(plus);
            plus.getStyleClass().add("insert-button");
            plus.setAccessibleText("Add a passage here");
            plus.setTooltip(new Tooltip("Add a passage here"));
            plus.setFocusTraversable(false);
            plus.setOnAction(_ -> kinds.get().show(plus, Side.BOTTOM, 0, 0));
            getChildren().setAll(line, plus);
        }
        getChildren().forEach(child -> child.setVisible(pointedAt));
    }
}
