package org.forwardplan.app.outline.passages;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// A column that remembers how high it is until something in it changes.
///
/// Without this, a key typed into one passage would measure the text of every other passage of the
/// section.
final class SteadyBox extends VBox {

    private static final double UNKNOWN = -2;

    private double measuredFor = UNKNOWN;
    private double measured;

    SteadyBox(Node... children) {
        super(children);
    }

    @Override
    public void requestLayout() {
        measuredFor = UNKNOWN;
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (measuredFor != width) {
            measured = super.computePrefHeight(width);
            measuredFor = width;
        }
        return measured;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
