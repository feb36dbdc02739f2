package org.forwardplan.app.trajectory;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.forwardplan.model.tables.CellBlock;
import org.forwardplan.model.tables.CellRange;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Figures in rows and columns that are typed where they stand, copied and pasted in blocks. What
/// is wrong with a figure is told in words below them.
public final class FigureGrid extends Region {

    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double NAMES = 58;
    private static final double NARROWEST = 38;
    private static final double HEIGHT = 28;
    private static final double HEAD = 34;

    /// Below that the name of a year stands on two lines.
    private static final double WIDE = 52;

    private final Edits edits;
    private final FigureCursor cursor = new FigureCursor();
    private final List<Label> columns = new ArrayList<>();
    private final List<Label> rows = new ArrayList<>();
    private final List<List<Label>> cells = new ArrayList<>();
    private final Label problem = new Label();
    private FigureTable table = FigureTable.NONE;
    private @Nullable FigureEditor editor;

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
        new FigureKeys(this);
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
        for (var row = 0; row < now.rows().size(); row++) {
            for (var column = 0; column < now.columns().size(); column++) {
                cells.get(row).get(column).setText(now.cell(row, column));
            }
        }
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
        getChildren().setAll(problem);
        columns.clear();
        rows.clear();
        cells.clear();
        table.columns().forEach(name -> columns.add(label(name, "figure-year")));
        for (var name : table.rows()) {
            rows.add(label(name, "figure-name"));
            cells.add(table.columns().stream().map(_ -> label("", "figure-cell")).toList());
        }
    }

    private Label label(String words, String look) {
        var label = new Label(words);
        label.getStyleClass().add(look);
        label.setMouseTransparent(true);
        getChildren().add(label);
        return label;
    }

    FigureCursor cursor() {
        return cursor;
    }

    Edits edits() {
        return edits;
    }

    /// The figures that are picked out.
    CellBlock picked() {
        var range = cursor.range();
        return new CellBlock(
                table.cells().subList(range.top(), range.bottom() + 1).stream()
                        .map(row -> row.subList(range.left(), range.right() + 1))
                        .toList());
    }

    /// The planner is elsewhere in the grid.
    void moved() {
        if (table.empty()) {
            return;
        }
        var range = cursor.range();
        for (var row = 0; row < cells.size(); row++) {
            for (var column = 0; column < cells.get(row).size(); column++) {
                var cell = cells.get(row).get(column);
                cell.pseudoClassStateChanged(PICKED, range.holds(row, column));
                cell.pseudoClassStateChanged(AT, row == cursor.row() && column == cursor.column());
            }
        }
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
        cells.forEach(row -> row.forEach(cell -> cell.pseudoClassStateChanged(WRONG, false)));
        if (!wrong.isEmpty() && !table.empty()) {
            cells.get(cursor.row()).get(cursor.column()).pseudoClassStateChanged(WRONG, true);
        }
        requestLayout();
    }

    /// @param typed what the figure is replaced with from the start; null to go on with what stands
    void open(@Nullable String typed) {
        if (table.empty() || editor != null) {
            return;
        }
        var now = table.cell(cursor.row(), cursor.column());
        editor = new FigureEditor(name(), now, typed == null ? now : typed, this::typed);
        getChildren().add(editor.node());
        requestLayout();
        editor.focus();
    }

    /// @return false where the figure cannot be taken and stays open
    private boolean typed(String text, FigureEditor.Then then) {
        var wrong =
                text.equals(table.cell(cursor.row(), cursor.column()))
                        ? ""
                        : edits.type(cursor.row(), cursor.column(), text);
        say(wrong.isEmpty() ? "" : "%s: %s".formatted(name(), wrong));
        if (!wrong.isEmpty() && then != FigureEditor.Then.ELSEWHERE) {
            return false;
        }
        close();
        if (then != FigureEditor.Then.ELSEWHERE) {
            requestFocus();
        }
        switch (then) {
            case DOWN -> cursor.by(1, 0, false);
            case RIGHT -> cursor.onwards(1);
            case LEFT -> cursor.onwards(-1);
            case STAY, ELSEWHERE -> {}
        }
        moved();
        return true;
    }

    private void close() {
        if (editor != null) {
            var field = editor.node();
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
        for (var column = 0; column < columns.size(); column++) {
            var year = columns.get(column);
            var name = table.columns().get(column);
            year.setText(each < WIDE ? name.replace("/", "\n/") : name);
            layoutInArea(year, NAMES + column * each, 0, each, HEAD, 0, HPos.LEFT, VPos.TOP);
        }
        for (var row = 0; row < rows.size(); row++) {
            place(rows.get(row), 0, top(row), NAMES);
            for (var column = 0; column < columns.size(); column++) {
                place(cells.get(row).get(column), NAMES + column * each, top(row), each);
            }
        }
        if (editor != null) {
            var wide = Math.max(each, NAMES);
            var left = Math.min(NAMES + cursor.column() * each, getWidth() - wide);
            place(editor.node(), left, top(cursor.row()), wide);
        }
        if (problem.isVisible()) {
            problem.resizeRelocate(0, top(rows.size()), getWidth(), problem.prefHeight(getWidth()));
        }
    }

    private void place(Node node, double left, double top, double wide) {
        layoutInArea(node, left, top, wide, HEIGHT, 0, HPos.LEFT, VPos.TOP);
    }
}
