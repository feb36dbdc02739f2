package org.forwardplan.app.registers;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.forwardplan.app.grid.GridCursor;
import org.forwardplan.app.grid.GridKeys;
import org.forwardplan.model.tables.CellBlock;
import org.forwardplan.model.tables.CellRange;
import org.jspecify.annotations.Nullable;

/// Works on the register that is shown with keyboard and mouse.
final class RegisterGrid implements GridKeys.Grid {

    private final RegistersViewModel viewModel;
    private final RegisterClipboard clipboard;
    private final RegisterTable view;
    private final RegisterTyping typing;

    RegisterGrid(RegistersViewModel viewModel, RegisterClipboard clipboard) {
        this.viewModel = viewModel;
        this.clipboard = clipboard;
        view =
                new RegisterTable((column, down) ->
                        viewModel.arrange(
                                sheet().arrangementProperty().get().sorted(column, down)));
        typing = new RegisterTyping(viewModel, view, this::moved);
        new GridKeys(view.table(), this);
        new RegisterMouse(this, view.table());
        var menu = new RegisterMenu(this).menu();
        // Not set as its own: the keys would then work wherever the keyboard is.
        view.table()
                .setOnContextMenuRequested(event -> {
                    menu.show(view.table(), event.getScreenX(), event.getScreenY());
                    event.consume();
                });
    }

    Node node() {
        return view.node();
    }

    RegisterTable view() {
        return view;
    }

    private RegisterSheet<?> sheet() {
        return viewModel.sheet();
    }

    // Where the planner is

    @Override
    public GridCursor cursor() {
        return view.cursor();
    }

    @Override
    public void moved() {
        view.moved();
        var shown = sheet().shown();
        var at = cursor();
        if (at.row() >= shown.size()) {
            view.table().setAccessibleText("%s: no rows".formatted(sheet().title()));
            return;
        }
        var line = shown.get(at.row());
        var text = line.text(at.column());
        view.table()
                .setAccessibleText(
                        "Row %d, %s: %s"
                                .formatted(
                                        at.row() + 1,
                                        sheet().columns().get(at.column()).heading(),
                                        text.isEmpty() ? "empty" : text));
        sheet().item(line).ifPresent(viewModel::select);
    }

    /// The rows are others now; the planner stays where they are.
    void changed() {
        cursor().in(sheet().shown().size(), sheet().columns().size());
        view.moved();
    }

    void goTo(int row) {
        cursor().to(row, cursor().column(), false);
        moved();
    }

    @Override
    public int page() {
        return view.page();
    }

    /// Where the planner was: in the cell that is open, or else in the table.
    void focus() {
        var editor = view.over().editor();
        if (editor == null) {
            view.table().requestFocus();
        } else {
            editor.focus();
        }
    }

    // Keys

    @Override
    public boolean press(KeyEvent event) {
        var code = event.getCode();
        if (event.isShortcutDown() && code == KeyCode.INSERT) {
            addRow();
        } else if (code == KeyCode.ENTER && !event.isShiftDown()) {
            open(null);
        } else if (code == KeyCode.SPACE && event.isShiftDown()) {
            pickRows();
        } else if (code == KeyCode.DELETE && cursor().wholeRows()) {
            removeRows();
        } else if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            sort(cursor().column(), code == KeyCode.UP);
        } else {
            return false;
        }
        return true;
    }

    void pickRows() {
        cursor().rows(cursor().row(), true);
        moved();
    }

    void inspect() {
        viewModel.inspect();
    }

    void sort(int column, boolean down) {
        viewModel.arrange(sheet().arrangementProperty().get().sorted(column, down));
    }

    // Typing

    boolean isOpen() {
        return typing.isOpen();
    }

    @Override
    public void open(@Nullable String typed) {
        typing.open(typed);
    }

    /// Hands over what has been typed and not yet left; what cannot be taken stays in its cell.
    void finish() {
        typing.finish();
    }

    /// Gives up what was typed, because its register is no longer shown.
    void drop() {
        typing.drop();
    }

    // Rows and blocks

    void addRow() {
        if (!sheet().takesRows()) {
            viewModel.tell("No rows can be added here: they follow from the rest of the plan");
            return;
        }
        var row = sheet().begin();
        changed();
        var first = 0;
        while (sheet().columns().get(first).locked()) {
            first++;
        }
        cursor().to(row, first, false);
        focus();
        moved();
        open(null);
    }

    void removeRows() {
        if (!sheet().shown().isEmpty()) {
            var range = cursor().range();
            sheet().remove(range.top(), range.bottom());
            changed();
            focus();
        }
    }

    @Override
    public void copy() {
        if (!sheet().shown().isEmpty()) {
            clipboard.write(sheet().pasting().copy(cursor().range(), cursor().wholeRows()));
        }
    }

    @Override
    public void paste() {
        var block = clipboard.read();
        if (block.isEmpty()) {
            viewModel.tell("There are no cells on the clipboard");
            return;
        }
        var range = cursor().range();
        sheet().pasting()
                .paste(
                        filling(block.get(), range),
                        sheet().shown().isEmpty() ? 0 : range.top(),
                        cursor().wholeRows() ? 0 : range.left());
    }

    /// One cell is pasted into each of those that are picked out.
    private static CellBlock filling(CellBlock block, CellRange range) {
        return block.rows().size() == 1 && block.width() == 1
                ? block.repeated(range.rows(), range.columns())
                : block;
    }

    @Override
    public void clear() {
        if (!sheet().shown().isEmpty()) {
            sheet().pasting().clear(cursor().range());
        }
    }
}
