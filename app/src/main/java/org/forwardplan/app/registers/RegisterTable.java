package org.forwardplan.app.registers;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;

import org.forwardplan.app.grid.GridCursor;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// The table of a register: draws the rows in sight, and shows where the planner is.
final class RegisterTable {

    static final double ROW = 30;
    private static final double HEAD_WIDTH = 48;
    private static final double CHARACTER = 7.2;
    private static final double NARROWEST = 76;
    private static final double WIDEST = 380;

    private final TableView<SheetLine> table = new TableView<>();
    private final CellOver over = new CellOver(this::here);
    private final StackPane node = new StackPane(table, over);
    private final List<RegisterCell> cells = new ArrayList<>();
    private final Map<String, Double> widths = new HashMap<>();
    private final GridCursor cursor = new GridCursor();
    private final BiConsumer<Integer, Boolean> sort;
    private boolean showing;

    /// @param sort told of the column whose heading was clicked, below 0 for none, and whether the
    ///   last comes first
    RegisterTable(BiConsumer<Integer, Boolean> sort) {
        this.sort = sort;
        table.setId("register-table");
        table.getStyleClass().add("register-table");
        table.setAccessibleRole(AccessibleRole.TEXT);
        table.setFixedCellSize(ROW);
        table.setSelectionModel(null);
        table.setSortPolicy(_ -> {
            sorted();
            return true;
        });
        // A cell that is being typed in stays where it is.
        table.addEventFilter(
                ScrollEvent.SCROLL,
                event -> {
                    if (over.editor() != null) {
                        event.consume();
                    }
                });
        table.skinProperty().subscribe(_ -> listenToBars());
    }

    Node node() {
        return node;
    }

    TableView<SheetLine> table() {
        return table;
    }

    CellOver over() {
        return over;
    }

    GridCursor cursor() {
        return cursor;
    }

    private void listenToBars() {
        table.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .forEach(bar ->
                        ((ScrollBar) bar).valueProperty().subscribe(_ -> over.requestLayout()));
    }

    // Showing

    void show(RegisterSheet<?> sheet) {
        showing = true;
        table.setItems(sheet.shown());
        cells.clear();
        var columns = new ArrayList<TableColumn<SheetLine, SheetLine>>();
        columns.add(head());
        for (var at = 0; at < sheet.columns().size(); at++) {
            columns.add(column(sheet.key(), at, sheet.columns().get(at)));
        }
        table.getColumns().setAll(columns);
        showOrder(sheet.arrangementProperty().get());
        cursor.in(sheet.shown().size(), sheet.columns().size());
        showing = false;
    }

    void showOrder(Arrangement now) {
        showing = true;
        table.getSortOrder().clear();
        if (now.by() >= 0) {
            var column = table.getColumns().get(now.by() + 1);
            column.setSortType(now.down() ? SortType.DESCENDING : SortType.ASCENDING);
            table.getSortOrder().add(column);
        }
        showing = false;
    }

    private void sorted() {
        if (!showing) {
            var first = table.getSortOrder().stream().findFirst();
            sort.accept(
                    first.map(table.getColumns()::indexOf).orElse(0) - 1,
                    first.filter(it -> it.getSortType() == SortType.DESCENDING).isPresent());
        }
    }

    private TableColumn<SheetLine, SheetLine> head() {
        var column = new TableColumn<SheetLine, SheetLine>("");
        column.setId("register-row-heads");
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.setPrefWidth(HEAD_WIDTH);
        fill(column, RegisterCell.HEAD, null);
        return column;
    }

    private TableColumn<SheetLine, SheetLine> column(String key, int at, SheetColumn about) {
        var column = new TableColumn<SheetLine, SheetLine>();
        column.setId("column-" + about.key().replace(' ', '-').replace('/', '-'));
        column.setGraphic(ColumnHead.of(about));
        column.setReorderable(false);
        var name = key + "/" + about.key();
        var usual = Math.clamp(about.width() * CHARACTER + 18, NARROWEST, WIDEST);
        column.setPrefWidth(widths.getOrDefault(name, usual));
        column.widthProperty().subscribe((_, now) -> widths.put(name, now.doubleValue()));
        fill(column, at, about);
        return column;
    }

    private void fill(
            TableColumn<SheetLine, SheetLine> column, int at, @Nullable SheetColumn about) {
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue()));
        column.setCellFactory(_ -> {
            var cell = new RegisterCell(at, about, cursor);
            cells.add(cell);
            return cell;
        });
    }

    // Where the planner is

    /// Brings the cell where the planner is into sight and marks what is picked out.
    void moved() {
        if (!table.getItems().isEmpty()) {
            if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
                flow.scrollTo(cursor.row());
            }
            // With the head of the row, where the planner is in the first column.
            table.scrollToColumnIndex(cursor.column() == 0 ? 0 : cursor.column() + 1);
        }
        cells.forEach(RegisterCell::mark);
    }

    /// Draws what has changed at once: a cell that is to be typed in must be there.
    void settle() {
        node.applyCss();
        node.layout();
    }

    /// How many rows are in sight.
    int page() {
        return Math.max(1, (int) (table.getHeight() / ROW) - 2);
    }

    /// In the window; null while it is out of sight.
    private @Nullable Bounds here() {
        return cells.stream()
                .filter(cell -> cell.getIndex() == cursor.row())
                .filter(cell -> cell.column() == cursor.column())
                .filter(cell -> !cell.isEmpty() && cell.isVisible() && cell.getScene() != null)
                .findFirst()
                .map(cell -> cell.localToScene(cell.getLayoutBounds()))
                .orElse(null);
    }
}
