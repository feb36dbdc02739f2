package org.forwardplan.app.trace;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.trace.Matrix;
import org.forwardplan.model.trace.Matrix.Line;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// A matrix to read and walk through: headings stay in sight, arrow keys go from cell to cell,
/// Enter opens what stands behind one. Only what is in sight is drawn, however large the matrix.
final class MatrixGrid extends Region {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");
    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");
    private static final double ROW = 27;
    private static final double BAR = 12;

    private final MatrixPane cells = new MatrixPane("matrix-cell");
    private final MatrixPane rowHeads = new MatrixPane("matrix-row");
    private final MatrixPane columnHeads = new MatrixPane("matrix-column");
    private final Label corner = new Label();
    private final ScrollBar down = new ScrollBar();
    private final ScrollBar across = new ScrollBar();
    private final ReadOnlyObjectWrapper<@Nullable Place> here = new ReadOnlyObjectWrapper<>();
    private final Consumer<ItemId> open;
    private final Runnable enter;
    private @Nullable Matrix matrix;
    private GridShape shape = GridShape.NUMBERS;
    private int row;
    private int column;

    /// The cell the planner is at.
    record Place(Line row, Line column) {}

    /// @param open told of a heading that was double-clicked
    /// @param enter goes from a cell to what stands behind it
    MatrixGrid(Consumer<ItemId> open, Runnable enter) {
        this.open = open;
        this.enter = enter;
        setId("matrix");
        getStyleClass().add("matrix");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TABLE_VIEW);
        across.setOrientation(Orientation.HORIZONTAL);
        down.setOrientation(Orientation.VERTICAL);
        corner.getStyleClass().addAll("matrix-corner", "quiet");
        getChildren().setAll(cells, rowHeads, columnHeads, corner, down, across);
        down.valueProperty().subscribe(_ -> requestLayout());
        across.valueProperty().subscribe(_ -> requestLayout());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        cells.setOnMousePressed(this::pressed);
        setOnScroll(event -> {
            scroll(down, -event.getDeltaY());
            scroll(across, -event.getDeltaX());
            event.consume();
        });
    }

    ReadOnlyObjectProperty<@Nullable Place> hereProperty() {
        return here.getReadOnlyProperty();
    }

    /// @param with how wide its parts are
    void show(Matrix now, GridShape with, String name) {
        matrix = now;
        shape = with;
        corner.setText(name);
        go(row, column);
        requestLayout();
    }

    private static void scroll(ScrollBar bar, double by) {
        bar.setValue(Math.clamp(bar.getValue() + by, 0, Math.max(0, bar.getMax())));
    }

    private void go(int toRow, int toColumn) {
        var now = matrix;
        if (now == null || now.rows().isEmpty() || now.columns().isEmpty()) {
            here.set(null);
            setAccessibleText("Nothing to show");
            return;
        }
        row = Math.clamp(toRow, 0, now.rows().size() - 1);
        column = Math.clamp(toColumn, 0, now.columns().size() - 1);
        var place = new Place(now.rows().get(row), now.columns().get(column));
        here.set(place);
        setAccessibleText(
                "%s, %s: %d"
                        .formatted(
                                place.row().heading(),
                                place.column().heading(),
                                now.count(place.row().id(), place.column().id())));
        requestLayout();
    }

    private void bringIntoView() {
        into(down, row * ROW, ROW, cells.getHeight());
        into(across, column * shape.column(), shape.column(), cells.getWidth());
    }

    private static void into(ScrollBar bar, double at, double size, double seen) {
        if (at < bar.getValue()) {
            bar.setValue(at);
        } else if (at + size > bar.getValue() + seen) {
            bar.setValue(Math.min(bar.getMax(), at + size - seen));
        }
    }

    private void key(KeyEvent event) {
        var page = Math.max(1, (int) (cells.getHeight() / ROW) - 1);
        switch (event.getCode()) {
            case UP -> go(row - 1, column);
            case DOWN -> go(row + 1, column);
            case LEFT -> go(row, column - 1);
            case RIGHT -> go(row, column + 1);
            case HOME -> go(event.isShortcutDown() ? 0 : row, 0);
            case END -> go(event.isShortcutDown() ? Integer.MAX_VALUE : row, Integer.MAX_VALUE);
            case PAGE_UP -> go(row - page, column);
            case PAGE_DOWN -> go(row + page, column);
            case ENTER, SPACE -> enter.run();
            default -> {
                return;
            }
        }
        if (event.isAltDown()) {
            return;
        }
        bringIntoView();
        event.consume();
    }

    private void pressed(MouseEvent event) {
        requestFocus();
        go(
                (int) ((event.getY() + down.getValue()) / ROW),
                (int) ((event.getX() + across.getValue()) / shape.column()));
    }

    @Override
    protected void layoutChildren() {
        var now = matrix;
        if (now == null) {
            return;
        }
        var left = shape.rowHead();
        var top = shape.columnHead();
        var wide = Math.max(0, getWidth() - left - BAR);
        var high = Math.max(0, getHeight() - top - BAR);
        corner.resizeRelocate(0, 0, left, top);
        cells.resizeRelocate(left, top, wide, high);
        rowHeads.resizeRelocate(0, top, left, high);
        columnHeads.resizeRelocate(left, 0, wide, top);
        bar(down, now.rows().size() * ROW, high);
        bar(across, now.columns().size() * shape.column(), wide);
        down.resizeRelocate(left + wide, top, BAR, high);
        across.resizeRelocate(left, top + high, wide, BAR);
        draw(now, wide, high);
    }

    private static void bar(ScrollBar bar, double all, double seen) {
        bar.setMax(Math.max(0, all - seen));
        bar.setVisibleAmount(all <= 0 ? 1 : bar.getMax() * Math.min(1, seen / all));
        bar.setUnitIncrement(ROW);
        bar.setBlockIncrement(seen);
        bar.setVisible(all > seen);
        if (bar.getValue() > bar.getMax()) {
            bar.setValue(bar.getMax());
        }
    }

    private void draw(Matrix now, double wide, double high) {
        var fromRow = (int) (down.getValue() / ROW);
        var toRow = Math.min(now.rows().size(), (int) ((down.getValue() + high) / ROW) + 1);
        var step = shape.column();
        var fromColumn = (int) (across.getValue() / step);
        var toColumn =
                Math.min(now.columns().size(), (int) ((across.getValue() + wide) / step) + 1);
        var used = 0;
        for (var r = fromRow; r < toRow; r++) {
            for (var c = fromColumn; c < toColumn; c++) {
                var count = now.count(now.rows().get(r).id(), now.columns().get(c).id());
                var cell = cells.label(used++);
                cell.setText(count == 0 ? "·" : Integer.toString(count));
                cell.pseudoClassStateChanged(NONE, count == 0);
                cell.pseudoClassStateChanged(HERE, r == row && c == column);
                cell.resizeRelocate(
                        c * step - across.getValue(), r * ROW - down.getValue(), step, ROW);
            }
        }
        cells.hideFrom(used);
        heads(now, fromRow, toRow, fromColumn, toColumn);
    }

    private void heads(Matrix now, int fromRow, int toRow, int fromColumn, int toColumn) {
        for (var r = fromRow; r < toRow; r++) {
            var line = now.rows().get(r);
            var head = rowHeads.label(r - fromRow);
            head(head, line, "(%d) %s".formatted(now.rowTotal(line.id()), line.heading()));
            head.pseudoClassStateChanged(HERE, r == row);
            head.pseudoClassStateChanged(NONE, now.rowTotal(line.id()) == 0);
            head.resizeRelocate(0, r * ROW - down.getValue(), shape.rowHead(), ROW);
        }
        rowHeads.hideFrom(toRow - fromRow);
        for (var c = fromColumn; c < toColumn; c++) {
            var line = now.columns().get(c);
            var head = columnHeads.label(c - fromColumn);
            var total = now.columnTotal(line.id());
            head(head, line, "(%d)\n%s".formatted(total, shape.columnWords(line)));
            head.pseudoClassStateChanged(HERE, c == column);
            head.pseudoClassStateChanged(NONE, total == 0);
            head.resizeRelocate(
                    c * shape.column() - across.getValue(), 0, shape.column(), shape.columnHead());
        }
        columnHeads.hideFrom(toColumn - fromColumn);
    }

    private void head(Label head, Line line, String words) {
        head.setText(words);
        head.setTooltip(new Tooltip(line.heading()));
        head.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                open.accept(line.id());
            }
        });
    }
}
