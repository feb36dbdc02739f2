package org.forwardplan.app.trajectory;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.forwardplan.app.grid.GridCursor;
import org.forwardplan.app.grid.GridEditor;
import org.forwardplan.app.grid.GridEditor.Then;
import org.forwardplan.app.grid.GridKeys;
import org.forwardplan.model.tables.CellBlock;
import org.forwardplan.model.tables.CellRange;
import org.jspecify.annotations.Nullable;

/// Figures in rows and columns that are typed where they stand, copied and pasted in blocks. What
/// is wrong with a figure is told in words below them.
public final class FigureGrid extends Region {

    static final double NAMES = 58;
    static final double HEIGHT = 28;
    static final double HEAD = 34;
    private static final double NARROWEST = 38;

    private final Edits edits;
    private final GridCursor cursor = new GridCursor();
    private final FigureLabels labels = new FigureLabels();
    private final Label problem = new Label();
    private FigureTable table = FigureTable.NONE;
    private @Nullable GridEditor editor;

    /// What becomes of what is typed. Each answer is what is wrong, in words; empty where nothing
    /// is.
    public interface Edits {

        String type(int row, int column, String text);

        /// Puts a block in, from a figure on.
        String paste(int row, int column, CellBlock block);

        void clear(CellRange range);
    }

    public FigureGrid(Edits edits) {
        this.edits = edits;
        getStyleClass().add("figure-grid");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        problem.getStyleClass().add("figure-problem");
        problem.setWrapText(true);
        getChildren().add(problem);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(event -> pick(event, true));
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open(null);
            }
        });
        new GridKeys(this, new FigureKeys(this));
        say("");
    }

    public void show(FigureTable now) {
        var other = !now.columns().equals(table.columns()) || !now.rows().equals(table.rows());
        table = now;
        cursor.in(now.rows().size(), now.columns().size());
        if (other) {
            close();
            say("");
            lay();
        }
        labels.say(now);
        moved();
    }

    /// Hands over what has been typed and not yet left.
    public void finish() {
        if (editor != null) {
            editor.finish();
        }
    }

    /// What is wrong with what was typed last, in words; empty where nothing is.
    public String problem() {
        return problem.getText();
    }

    private void lay() {
        labels.lay(table);
        getChildren().setAll(problem);
        getChildren().addAll(labels.all());
    }

    GridCursor cursor() {
        return cursor;
    }

    Edits edits() {
        return edits;
    }

    /// The figures that are picked out.
    CellBlock picked() {
        return table.block(cursor.range());
    }

    /// The planner is elsewhere in the grid.
    void moved() {
        if (table.empty()) {
            return;
        }
        labels.mark(cursor);
        var figure = table.cell(cursor.row(), cursor.column());
        setAccessibleText("%s: %s".formatted(name(), figure.isEmpty() ? "no figure" : figure));
    }

    /// Of the cell where the planner is, e.g. `Planned, 2026/27`.
    private String name() {
        return "%s, %s"
                .formatted(table.rows().get(cursor.row()), table.columns().get(cursor.column()));
    }

    /// Says what is wrong; empty where nothing is.
    void say(String wrong) {
        problem.setText(wrong);
        problem.setVisible(!wrong.isEmpty());
        labels.wrong(wrong.isEmpty() || table.empty() ? null : cursor);
        requestLayout();
    }

    /// @param typed what the figure is replaced with from the start; null to go on with what stands
    void open(@Nullable String typed) {
        if (table.empty() || editor != null) {
            return;
        }
        var now = table.cell(cursor.row(), cursor.column());
        var field = GridEditor.line("figure-editor");
        field.getStyleClass().add("figure-editor");
        editor = new GridEditor(field, name(), now, typed == null ? now : typed, this::typed);
        getChildren().add(field);
        requestLayout();
        editor.focus();
    }

    /// @return false where the figure cannot be taken and stays open
    private boolean typed(String text, Then then) {
        var wrong =
                text.equals(table.cell(cursor.row(), cursor.column()))
                        ? ""
                        : edits.type(cursor.row(), cursor.column(), text);
        say(wrong.isEmpty() ? "" : "%s: %s".formatted(name(), wrong));
        if (!wrong.isEmpty() && then != Then.ELSEWHERE) {
            return false;
        }
        close();
        if (then != Then.ELSEWHERE) {
            requestFocus();
        }
        switch (then) {
            case DOWN -> cursor.by(1, 0, false);
            case UP -> cursor.by(-1, 0, false);
            case RIGHT -> cursor.onwards(1);
            case LEFT -> cursor.onwards(-1);
            case STAY, ELSEWHERE -> {}
        }
        moved();
        return true;
    }

    private void close() {
        if (editor != null) {
            var field = editor.field();
            editor = null;
            getChildren().remove(field);
        }
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        pick(event, event.isShiftDown());
        event.consume();
    }

    private void pick(MouseEvent event, boolean picking) {
        if (!table.empty()) {
            cursor.to(
                    (int) Math.floor((event.getY() - HEAD) / HEIGHT),
                    (int) Math.floor((event.getX() - NAMES) / width()),
                    picking);
            moved();
        }
    }

    private static double top(int row) {
        return HEAD + HEIGHT * row;
    }

    private double width() {
        return Math.max(NARROWEST, (getWidth() - NAMES) / Math.max(1, table.columns().size()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computeMinWidth(double height) {
        return NAMES + NARROWEST * table.columns().size();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        var said = problem.isVisible() ? problem.prefHeight(Math.max(NAMES, getWidth())) : 0;
        return top(table.rows().size()) + said;
    }

    @Override
    protected void layoutChildren() {
        var each = width();
        labels.lay(table, each);
        if (editor != null) {
            var wide = Math.max(each, NAMES);
            var left = Math.min(NAMES + cursor.column() * each, getWidth() - wide);
            editor.field().resizeRelocate(left, top(cursor.row()), wide, HEIGHT);
        }
        if (problem.isVisible()) {
            problem.resizeRelocate(
                    0, top(table.rows().size()), getWidth(), problem.prefHeight(getWidth()));
        }
    }
}
