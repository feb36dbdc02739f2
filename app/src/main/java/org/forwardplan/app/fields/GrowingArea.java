package org.forwardplan.app.fields;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;

/// A text area that is always as high as what stands in it, so that it never scrolls by itself.
public final class GrowingArea extends TextArea {

    private final Text measure = new Text();
    private final double sides;
    private final double ends;

    /// @param sides room its style sheet leaves left and right of the text together
    /// @param ends the same above and below
    public GrowingArea(double sides, double ends) {
        this.sides = sides;
        this.ends = ends;
        setWrapText(true);
        setPrefRowCount(1);
        getStyleClass().add("growing-area");
        TabLeaves.in(this);
        textProperty().subscribe(_ -> requestLayout());
        fontProperty().subscribe(_ -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        var room = width > 0 ? width : getWidth();
        if (lookup(".text") instanceof Text shown) {
            measure.setFont(shown.getFont());
            measure.setLineSpacing(shown.getLineSpacing());
            measure.setBoundsType(shown.getBoundsType());
        }
        measure.setWrappingWidth(Math.max(1, room - sides));
        measure.setText(getText() + "x");
        return Math.ceil(measure.getLayoutBounds().getHeight() + ends);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
