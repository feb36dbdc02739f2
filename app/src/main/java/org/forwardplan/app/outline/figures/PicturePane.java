package org.forwardplan.app.outline.figures;

import javafx.geometry.Orientation;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

/// A picture so wide as the plan says, of the room there is. Its height is known before it is
/// drawn.
final class PicturePane extends Region {

    private static final double EMPTY = 90;

    private final ImageView image = new ImageView();
    private final Region paper = new Region();
    private double share = 1;
    private double ratio;

    PicturePane() {
        getStyleClass().add("picture");
        image.setPreserveRatio(true);
        image.setSmooth(true);
        paper.getStyleClass().add("picture-paper");
        getChildren().setAll(paper, image);
    }

    /// @param width in per cent of the room
    /// @param heightToWidth 0 where there is no picture
    void size(int width, double heightToWidth) {
        share = width / 100.0;
        ratio = heightToWidth;
        requestLayout();
    }

    void show(@Nullable Image shown) {
        image.setImage(shown);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return ratio == 0 ? EMPTY : Math.ceil(Math.max(0, width) * share * ratio);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 300;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        var width = Math.max(1, getWidth() * share);
        paper.resizeRelocate(0, 0, width, getHeight());
        image.setFitWidth(width);
        image.relocate(0, 0);
    }
}
