package org.forwardplan.app.outline.tables;

import static org.forwardplan.model.tables.CellRange.HEADER;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.EditableText;
import org.forwardplan.app.outline.bodies.BodyView;
import org.forwardplan.app.outline.bodies.Keeping;
import org.forwardplan.app.outline.tables.CellEditor.Then;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.tables.CellBlock;
import org.forwardplan.model.tables.TableEdits;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// A table of text, each cell of which can be typed over where it stands.
public final class TextTableView implements BodyView {

    private final Keeping keep;
    private final Runnable left;
    private final TableGrid grid = new TableGrid();
    private final TableCursor cursor = new TableCursor();
    private final EditableText caption;
    private final VBox node;
    private TextTable table = TableEdits.fresh();
    private @Nullable CellEditor editor;

    /// @param left told when the planner leaves the cells by key
    /// @param copied the cells that stand on the clipboard
    public TextTableView(Keeping keep, Runnable left, Supplier<CellBlock> copied) {
        this.keep = keep;
        this.left = left;
        caption =
                new EditableText(
                        "Caption of the table",
                        "No caption yet. Double click to write one",
                        words ->
                                change(
                                        "Change the caption of a table",
                                        it -> TableEdits.withCaption(it, words)));
        caption.getStyleClass().add("table-caption");
        var changes = new TableChanges(this, copied);
        node = new VBox(6, caption, grid, changes.tools());
        node.getStyleClass().add("text-table");
        new TableKeys(this, changes, grid);
        new TableMouse(this, changes, grid);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(PassageBody body) {
        if (body instanceof TextTable now) {
            table = now;
            cursor.in(now);
            caption.show(now.caption());
            grid.show(now, widths());
            grid.at(cursor);
        }
    }

    @Override
    public void edit() {
        cursor.to(table.rows().isEmpty() || blankHeader() ? HEADER : 0, 0, false);
        grid.at(cursor);
        grid.requestFocus();
    }

    @Override
    public void keep() {
        caption.keep();
        if (editor != null) {
            say(editor.typed());
        }
    }

    @Override
    public void drop() {
        caption.close();
        close();
    }

    @Override
    public void seen(Bounds inScene) {
        grid.seen(inScene);
    }

    TextTable table() {
        return table;
    }

    TableCursor cursor() {
        return cursor;
    }

    /// As they are drawn, whether the planner has set them or not.
    List<Integer> widths() {
        return table.widths().isEmpty() ? TableSizes.following(table) : table.widths();
    }

    /// Draws the columns of another width, without keeping it.
    void tryWidths(List<Integer> widths) {
        grid.show(table, widths);
    }

    /// Shows where the cursor has gone.
    void moved() {
        grid.at(cursor);
        Sight.bring(grid, () -> grid.inScene(cursor.row(), cursor.column()));
    }

    void leave() {
        left.run();
    }

    /// Opens the cell where the planner is.
    ///
    /// @param typed takes the place of its words; null where they stay
    void open(@Nullable String typed) {
        var words = TableEdits.cell(table, cursor.row(), cursor.column());
        cursor.to(cursor.row(), cursor.column(), false);
        grid.at(cursor);
        var now =
                new CellEditor(
                        words,
                        typed == null ? words : typed,
                        grid.name(cursor.row(), cursor.column()),
                        this::done);
        editor = now;
        grid.over(now.node());
        now.focus();
    }

    void change(String what, UnaryOperator<TextTable> how) {
        var now = how.apply(table);
        if (!now.equals(table)) {
            keep.keep(what, now);
        }
    }

    private boolean blankHeader() {
        return table.header().stream().allMatch(String::isBlank);
    }

    private void done(String text, Then then) {
        close();
        say(text);
        if (then != Then.ELSEWHERE) {
            grid.requestFocus();
        }
        switch (then) {
            case DOWN -> cursor.by(1, 0, false);
            case RIGHT -> onwards(1);
            case LEFT -> onwards(-1);
            case STAY, ELSEWHERE -> {}
        }
        moved();
    }

    /// To the next cell; beyond the last one a row is added.
    void onwards(int by) {
        if (cursor.onwards(by)) {
            moved();
        } else if (by > 0) {
            change("Add a row to a table", it -> TableEdits.addRows(it, it.rows().size(), 1));
            cursor.to(table.rows().size() - 1, 0, false);
            moved();
        } else {
            leave();
        }
    }

    private void say(String text) {
        var row = cursor.row();
        var column = cursor.column();
        change("Edit a cell of a table", it -> TableEdits.withCell(it, row, column, text));
    }

    private void close() {
        if (editor != null) {
            editor = null;
            grid.over(null);
        }
    }
}
