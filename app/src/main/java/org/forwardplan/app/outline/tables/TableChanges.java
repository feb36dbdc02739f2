package org.forwardplan.app.outline.tables;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.tables.CellBlock;
import org.forwardplan.model.tables.TableEdits;

import java.util.List;
import java.util.function.Supplier;

/// What can be done with the cells, rows and columns that are picked out in a table.
final class TableChanges {

    private final TextTableView view;
    private final Supplier<CellBlock> copied;

    /// @param copied the cells that stand on the clipboard
    TableChanges(TextTableView view, Supplier<CellBlock> copied) {
        this.view = view;
        this.copied = copied;
    }

    void addRow() {
        var below = view.cursor().range().bottom() + 1;
        view.change("Add a row to a table", it -> TableEdits.addRows(it, below, 1));
        view.cursor().to(below, view.cursor().column(), false);
        view.moved();
    }

    void addColumn() {
        var beside = view.cursor().range().right() + 1;
        view.change("Add a column to a table", it -> TableEdits.addColumns(it, beside, 1));
        view.cursor().to(view.cursor().row(), beside, false);
        view.moved();
    }

    void removeRows() {
        var range = view.cursor().range();
        if (range.bottom() >= 0) {
            view.change(
                    "Remove " + count(range.bottom() - Math.max(0, range.top()) + 1, "row"),
                    it -> TableEdits.removeRows(it, range.top(), range.bottom()));
            view.cursor().to(Math.max(0, range.top()), range.left(), false);
            view.moved();
        }
    }

    void removeColumns() {
        var range = view.cursor().range();
        view.change(
                "Remove " + count(range.columns(), "column"),
                it -> TableEdits.removeColumns(it, range.left(), range.right()));
        view.cursor().to(range.top(), range.left(), false);
        view.moved();
    }

    void moveRows(int by) {
        var range = view.cursor().range();
        var before = view.table();
        view.change(
                "Move " + count(range.rows(), "row"),
                it -> TableEdits.moveRows(it, range.top(), range.bottom(), by));
        follow(before != view.table(), by, 0);
    }

    void moveColumns(int by) {
        var range = view.cursor().range();
        var before = view.table();
        view.change(
                "Move " + count(range.columns(), "column"),
                it -> TableEdits.moveColumns(it, range.left(), range.right(), by));
        follow(before != view.table(), 0, by);
    }

    private void follow(boolean moved, int down, int across) {
        if (moved) {
            view.cursor().by(down, across, false);
            view.moved();
        }
    }

    void clear() {
        var range = view.cursor().range();
        view.change("Clear cells of a table", it -> TableEdits.fill(it, range, ""));
    }

    void copy() {
        var block = CellBlock.of(view.table(), view.cursor().range());
        var content = new ClipboardContent();
        content.putString(block.text());
        content.putHtml(CellsAsHtml.of(block));
        Clipboard.getSystemClipboard().setContent(content);
    }

    void cut() {
        copy();
        clear();
    }

    void paste() {
        var block = copied.get();
        if (!block.rows().isEmpty()) {
            var range = view.cursor().range();
            view.change(
                    "Paste into a table",
                    it -> TableEdits.paste(it, range.top(), range.left(), block));
            view.cursor().to(range.top(), range.left(), false);
            view.cursor().by(block.rows().size() - 1, block.width() - 1, true);
            view.moved();
        }
    }

    ContextMenu menu() {
        var menu = new ContextMenu();
        menu.getItems()
                .setAll(
                        item("Cut", "Shortcut+X", this::cut),
                        item("Copy", "Shortcut+C", this::copy),
                        item("Paste", "Shortcut+V", this::paste),
                        item("Clear", "Delete", this::clear),
                        new SeparatorMenuItem(),
                        item("Add a row below", "Insert", this::addRow),
                        item("Move rows up", "Alt+Up", () -> moveRows(-1)),
                        item("Move rows down", "Alt+Down", () -> moveRows(1)),
                        item("Remove rows", "Shortcut+Delete", this::removeRows),
                        new SeparatorMenuItem(),
                        item("Add a column to the right", "Shift+Insert", this::addColumn),
                        item("Move columns left", "Alt+Shift+Left", () -> moveColumns(-1)),
                        item("Move columns right", "Alt+Shift+Right", () -> moveColumns(1)),
                        item("Remove columns", "Shortcut+Shift+Delete", this::removeColumns),
                        new SeparatorMenuItem(),
                        item("Columns of equal width", "", this::equal),
                        item("Widths that follow the text", "", this::automatic));
        return menu;
    }

    private void equal() {
        view.change("Make the columns of a table equal", TableEdits::withEqualWidths);
    }

    private void automatic() {
        view.change(
                "Let the widths of a table follow its text",
                it -> TableEdits.withWidths(it, List.of()));
    }

    Node tools() {
        var tools = new FlowPane(4, 2);
        tools.getStyleClass().add("table-tools");
        tools.getChildren()
                .setAll(
                        button("Add a row", this::addRow),
                        button("Remove the row", this::removeRows),
                        button("Add a column", this::addColumn),
                        button("Remove the column", this::removeColumns),
                        button("Equal widths", this::equal),
                        button("Automatic widths", this::automatic));
        return tools;
    }

    private static Button button(String words, Runnable run) {
        var button = new Button(words);
        Controls.edits(button);
        button.getStyleClass().addAll("flat", "small");
        button.setOnAction(_ -> run.run());
        button.setFocusTraversable(false);
        return button;
    }

    private static MenuItem item(String words, String keys, Runnable run) {
        var item = new MenuItem(words);
        if (!keys.isEmpty()) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> run.run());
        return item;
    }

    private static String count(int number, String noun) {
        return number == 1
                ? "a %s of a table".formatted(noun)
                : "%d %ss of a table".formatted(number, noun);
    }
}
