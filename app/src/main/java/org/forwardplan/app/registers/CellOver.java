package org.forwardplan.app.registers;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.grid.ChoicesBelow;
import org.forwardplan.app.grid.GridEditor;
import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// Lies over a table and holds the field in which one of its cells is typed, with what can be
/// chosen and what is wrong below it, or above it where there is no room.
final class CellOver extends Pane {

    private static final double LEAST = 120;
    private static final double LEAST_OF_TEXT = 320;
    private static final double LINES = 96;
    private static final double SIDE = 220;
    private static final double OUT_OF_SIGHT = -10_000;

    private final Supplier<@Nullable Bounds> where;
    private final Label problem = Controls.wrapped("", "cell-problem");
    private final VBox below = new VBox(problem);
    private @Nullable GridEditor editor;

    /// @param where the cell is in the window; null while it is out of sight
    CellOver(Supplier<@Nullable Bounds> where) {
        this.where = where;
        setPickOnBounds(false);
        setFocusTraversable(false);
        below.getStyleClass().add("cell-below");
        problem.setId("cell-problem");
    }

    void open(GridEditor now, @Nullable ChoicesBelow choices) {
        editor = now;
        below.getChildren().setAll(problem);
        if (choices != null) {
            below.getChildren().add(choices.list());
        }
        say("");
        getChildren().setAll(now.field(), below);
        now.field().textProperty().subscribe((_, _) -> say(""));
        requestLayout();
        now.focus();
    }

    void close() {
        editor = null;
        getChildren().clear();
    }

    @Nullable GridEditor editor() {
        return editor;
    }

    /// What is wrong with what was typed; empty where nothing is.
    void say(String wrong) {
        problem.setText(wrong);
        problem.setVisible(!wrong.isEmpty());
        problem.setManaged(!wrong.isEmpty());
        if (editor != null) {
            editor.field().pseudoClassStateChanged(RegisterCell.WRONG, !wrong.isEmpty());
            editor.field().setAccessibleHelp(wrong);
        }
        requestLayout();
    }

    String problem() {
        return problem.getText();
    }

    @Override
    protected void layoutChildren() {
        var now = editor;
        if (now == null) {
            return;
        }
        var at = where.get();
        below.setVisible(at != null && (problem.isVisible() || below.getChildren().size() > 1));
        if (at == null) {
            // Not hidden, for then it would lose the keyboard.
            now.field().relocate(OUT_OF_SIGHT, 0);
            return;
        }
        var cell = sceneToLocal(at);
        var lines = now.field() instanceof TextArea;
        var width = Math.min(getWidth(), Math.max(lines ? LEAST_OF_TEXT : LEAST, cell.getWidth()));
        var height = lines ? LINES : cell.getHeight();
        var left = Math.clamp(cell.getMinX(), 0, Math.max(0, getWidth() - width));
        var top = Math.clamp(cell.getMinY(), 0, Math.max(0, getHeight() - height));
        now.field().resizeRelocate(left, top, width, height);
        place(below, left, top, Math.max(width, SIDE), height);
    }

    private void place(Node node, double left, double top, double width, double height) {
        var high = node.prefHeight(width);
        var fits = top + height + high <= getHeight() || top - high < 0;
        node.resizeRelocate(
                Math.clamp(left, 0, Math.max(0, getWidth() - width)),
                fits ? top + height : top - high,
                width,
                high);
    }
}
