package org.forwardplan.app.registers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import org.kordamp.ikonli.javafx.FontIcon;

/// The heading of a column, with how to fill it in in its tooltip.
final class ColumnHead {

    private ColumnHead() {}

    static Node of(SheetColumn column) {
        var label = new Label(column.heading());
        label.getStyleClass().add("column-words");
        label.setMaxWidth(Double.MAX_VALUE);
        label.setAlignment(column.figures() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        if (column.locked()) {
            label.setGraphic(new FontIcon("fth-lock"));
            label.getStyleClass().add("column-locked");
        }
        var hint = column.locked() ? "It is only there to be read." : column.hint();
        if (!hint.isEmpty()) {
            label.setTooltip(new Tooltip(hint));
        }
        return label;
    }
}
