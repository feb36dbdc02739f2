package org.forwardplan.app.returns;

import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;

/// A line of a list whose words break over as many lines as they need.
abstract class WrappedCell<T> extends ListCell<T> {

    /// Room for the scroll bar and the space around the words.
    private static final double MARGIN = 44;

    WrappedCell() {
        setPrefWidth(0);
    }

    /// As wide as the list, and no wider.
    final void show(ListView<T> list, Region content) {
        content.prefWidthProperty().bind(list.widthProperty().subtract(MARGIN));
        setText(null);
        setGraphic(content);
    }

    final void clear() {
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
    }

    /// A list asks how high a line is without saying how wide it will be.
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region content
                ? snappedTopInset()
                        + content.prefHeight(content.prefWidth(-1))
                        + snappedBottomInset()
                : super.computePrefHeight(width);
    }
}
