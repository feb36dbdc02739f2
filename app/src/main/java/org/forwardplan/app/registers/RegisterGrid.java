package org.forwardplan.app.registers;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.forwardplan.app.grid.ChoicesBelow;
import org.forwardplan.app.grid.GridCursor;
import org.forwardplan.app.grid.GridEditor;
import org.forwardplan.app.grid.GridEditor.Then;
import org.forwardplan.app.grid.GridKeys;
import org.jspecify.annotations.Nullable;

/// Works on the register that is shown with keyboard and mouse.
final class RegisterGrid implements GridKeys.Grid {

    private final RegistersViewModel viewModel;
    private final RegisterClipboard clipboard;
    private final RegisterTable view;
    private @Nullable SheetLine typing;

    RegisterGrid(RegistersViewModel viewModel, RegisterClipboard clipboard) {
        this.viewModel = viewModel;
        this.clipboard = clipboard;
        view =
                new RegisterTable((column, down) ->
                        viewModel.arrange(
                                sheet().arrangementProperty().get().sorted(column, down)));
        new GridKeys(view.table(), this);
        new RegisterMouse(this, view.table());
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

    void focus() {
        view.table().requestFocus();
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
            cursor().rows(cursor().row(), true);
            moved();
        } else if (code == KeyCode.DELETE && cursor().wholeRows()) {
            removeRows();
        } else if (event.isAltDown() && (code == KeyCode.UP || code == KeyCode.DOWN)) {
            sort(cursor().column(), code == KeyCode.UP);
        } else {
            return false;
        }
        return true;
    }

    void sort(int column, boolean down) {
        viewModel.arrange(sheet().arrangementProperty().get().sorted(column, down));
    }

    // Typing

    boolean isOpen() {
        return view.over().editor() != null;
    }

    @Override
    public void open(@Nullable String typed) {
        var at = cursor();
        if (isOpen() || at.row() >= sheet().shown().size()) {
            return;
        }
        var column = sheet().columns().get(at.column());
        if (column.locked()) {
            viewModel.tell(
                    "“%s” is only there to be read: the program writes it"
                            .formatted(column.heading()));
            return;
        }
        var line = sheet().shown().get(at.row());
        typing = line;
        var now = line.text(at.column());
        var field = column.lines() ? new TextArea() : GridEditor.line("cell-editor");
        field.setId("cell-editor");
        field.getStyleClass().add("cell-editor");
        field.setPromptText(column.hint());
        if (field instanceof TextArea area) {
            area.setWrapText(true);
        }
        var choices =
                column.offers()
                        ? new ChoicesBelow(
                                field,
                                sheet().choices(at.column()),
                                column.type()
                                        == org.forwardplan.model.registers.RegisterColumn.Type
                                                .CHOICE,
                                this::chosen)
                        : null;
        var editor =
                new GridEditor(
                        field, column.heading(), now, typed == null ? now : typed, this::typed);
        view.over().open(editor, choices);
        if (choices != null) {
            choices.begin(now);
        }
    }

    private void chosen(String word) {
        var editor = view.over().editor();
        if (editor != null) {
            editor.take(word);
        }
    }

    /// @return false where it cannot be taken and stays open, to be mended
    private boolean typed(String text, Then then) {
        var line = typing;
        if (line == null) {
            return true;
        }
        var wrong = sheet().type(line, cursor().column(), text);
        if (!wrong.isEmpty()) {
            view.over().say(wrong);
            return false;
        }
        typing = null;
        view.over().close();
        if (then != Then.ELSEWHERE) {
            focus();
        }
        switch (then) {
            case DOWN -> cursor().by(1, 0, false);
            case UP -> cursor().by(-1, 0, false);
            case RIGHT -> cursor().onwards(1);
            case LEFT -> cursor().onwards(-1);
            case STAY, ELSEWHERE -> {}
        }
        moved();
        return true;
    }

    /// Hands over what has been typed and not yet left; what cannot be taken stays in its cell.
    void finish() {
        var editor = view.over().editor();
        if (editor != null) {
            editor.finish();
        }
    }

    /// Gives up what was typed, because its register is no longer shown.
    void drop() {
        typing = null;
        view.over().close();
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
                        block.get(),
                        sheet().shown().isEmpty() ? 0 : range.top(),
                        cursor().wholeRows() ? 0 : range.left());
    }

    @Override
    public void clear() {
        if (!sheet().shown().isEmpty()) {
            sheet().pasting().clear(cursor().range());
        }
    }
}
