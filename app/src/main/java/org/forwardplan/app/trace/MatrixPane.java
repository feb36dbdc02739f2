package org.forwardplan.app.trace;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;

import java.util.ArrayList;
import java.util.List;

/// A part of the matrix: its cells, or the headings of its rows or columns. Keeps its labels, to
/// show something else in them once the planner has scrolled on.
final class MatrixPane extends Pane {

    private final String look;
    private final List<Label> pool = new ArrayList<>();

    MatrixPane(String look) {
        this.look = look;
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
    }

    /// The label at `index` of those in sight; there are never more than one further than before.
    Label label(int index) {
        if (index == pool.size()) {
            var label = new Label();
            label.getStyleClass().add(look);
            label.setMouseTransparent(look.equals("matrix-cell"));
            label.setManaged(false);
            pool.add(label);
            getChildren().add(label);
        }
        var label = pool.get(index);
        label.setVisible(true);
        return label;
    }

    void hideFrom(int index) {
        pool.subList(Math.min(index, pool.size()), pool.size())
                .forEach(label -> label.setVisible(false));
    }
}
