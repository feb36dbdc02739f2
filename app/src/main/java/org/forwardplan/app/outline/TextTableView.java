package org.forwardplan.app.outline;

import static org.forwardplan.app.outline.TableEdits.HEADER;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.TextTable;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// A table of text, each cell of which can be typed over where it stands.
final class TextTableView implements BodyView {

    private final Consumer<PassageBody> keep;
    private final VBox node = new VBox(6);
    private final List<Cell> cells = new ArrayList<>();
    private @Nullable TextTable table;
    private int row;
    private int column;

    private record Cell(int row, int column, EditableText text) {}

    TextTableView(Consumer<PassageBody> keep) {
        this.keep = keep;
        node.getStyleClass().add("text-table");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(PassageBody body) {
        if (body instanceof TextTable now && !now.equals(table)) {
            var focused = cells.stream().anyMatch(cell -> cell.text().isFocusWithin());
            drop();
            table = now;
            row = Math.min(row, now.rows().size() - 1);
            column = Math.min(column, now.header().size() - 1);
            draw(now);
            if (focused) {
                focus(row, column);
            }
        }
    }

    @Override
    public void edit() {
        focus(table == null || table.rows().isEmpty() ? HEADER : 0, 0);
    }

    @Override
    public void keep() {
        List.copyOf(cells).forEach(cell -> cell.text().keep());
    }

    @Override
    public void drop() {
        cells.forEach(cell -> cell.text().close());
    }

    private void draw(TextTable now) {
        cells.clear();
        var caption =
                new EditableText(
                        now.caption(),
                        "Caption of the table",
                        text -> change(it -> TableEdits.withCaption(it, text)));
        caption.getStyleClass().add("table-caption");
        cells.add(new Cell(HEADER - 1, 0, caption));
        var grid = new GridOfText(GridOfText.widths(now.header(), now.rows()));
        for (var r = HEADER; r < now.rows().size(); r++) {
            for (var c = 0; c < now.header().size(); c++) {
                grid.put(r, c, cell(now, r, c));
            }
        }
        node.getChildren().setAll(caption, grid.node(), tools());
    }

    private EditableText cell(TextTable now, int r, int c) {
        var name =
                (r == HEADER
                        ? "Heading of column " + (c + 1)
                        : "Row %d, %s".formatted(r + 1, now.header().get(c)));
        var text =
                new EditableText(
                        TableEdits.cell(now, r, c),
                        name,
                        typed -> change(it -> TableEdits.withCell(it, r, c, typed)));
        text.focusWithinProperty()
                .addListener((_, _, within) -> {
                    if (within) {
                        row = r;
                        column = c;
                    }
                });
        text.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, r, c));
        text.setOnContextMenuRequested(event -> {
            row = r;
            column = c;
            new ContextMenu(changes().stream().map(Change::item).toArray(MenuItem[]::new))
                    .show(text, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        cells.add(new Cell(r, c, text));
        return text;
    }

    private void key(KeyEvent event, int r, int c) {
        var plain = !event.isAltDown() && !event.isShortcutDown();
        if (plain && event.getTarget() instanceof EditableText && event.getCode().isArrowKey()) {
            focus(
                    r
                            + (event.getCode() == KeyCode.DOWN
                                    ? 1
                                    : event.getCode() == KeyCode.UP ? -1 : 0),
                    c
                            + (event.getCode() == KeyCode.RIGHT
                                    ? 1
                                    : event.getCode() == KeyCode.LEFT ? -1 : 0));
            event.consume();
        }
    }

    private void focus(int r, int c) {
        cells.stream()
                .filter(cell -> cell.row() == r && cell.column() == c)
                .findFirst()
                .ifPresent(cell -> cell.text().requestFocus());
    }

    private record Change(String words, Runnable run) {
        MenuItem item() {
            var item = new MenuItem(words);
            item.setOnAction(_ -> run.run());
            return item;
        }
    }

    private List<Change> changes() {
        return List.of(
                new Change(
                        "Add a row",
                        () ->
                                change(it ->
                                        TableEdits.addRow(
                                                it, Math.min(row + 1, it.rows().size())))),
                new Change(
                        "Remove the row",
                        () -> change(it -> row < 0 ? it : TableEdits.removeRow(it, row))),
                new Change(
                        "Add a column", () -> change(it -> TableEdits.addColumn(it, column + 1))),
                new Change(
                        "Remove the column",
                        () -> change(it -> TableEdits.removeColumn(it, column))));
    }

    private Node tools() {
        var tools = new FlowPane(4, 2);
        tools.getStyleClass().add("table-tools");
        for (var change : changes()) {
            var button = new Button(change.words());
            button.getStyleClass().addAll("flat", "small");
            button.setOnAction(_ -> change.run().run());
            button.setFocusTraversable(false);
            tools.getChildren().add(button);
        }
        return tools;
    }

    private void change(UnaryOperator<TextTable> how) {
        var now = table;
        if (now != null) {
            keep.accept(how.apply(now));
        }
    }
}
