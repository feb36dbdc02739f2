package org.forwardplan.app.registers;

import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;

import org.forwardplan.app.grid.ChoicesBelow;
import org.forwardplan.app.grid.GridEditor;
import org.forwardplan.app.grid.GridEditor.Then;
import org.forwardplan.model.registers.RegisterColumn.Type;
import org.jspecify.annotations.Nullable;

/// Typing in one cell of a register at a time. What cannot be taken stays in the cell, which says
/// why, until it is mended or given up.
final class RegisterTyping {

    private final RegistersViewModel viewModel;
    private final RegisterTable view;
    private final Runnable moved;
    private @Nullable SheetLine line;

    /// @param moved told when the planner has gone on to another cell
    RegisterTyping(RegistersViewModel viewModel, RegisterTable view, Runnable moved) {
        this.viewModel = viewModel;
        this.view = view;
        this.moved = moved;
    }

    boolean isOpen() {
        return view.over().editor() != null;
    }

    /// @param typed what the cell is replaced with from the start; null to go on with what stands
    void open(@Nullable String typed) {
        var sheet = viewModel.sheet();
        var at = view.cursor();
        if (isOpen() || at.row() >= sheet.shown().size() || !viewModel.mayType()) {
            return;
        }
        var column = sheet.columns().get(at.column());
        if (column.locked()) {
            viewModel.tell(
                    "“%s” is only there to be read: the program writes it"
                            .formatted(column.heading()));
            return;
        }
        view.settle();
        var of = sheet.shown().get(at.row());
        line = of;
        var now = of.text(at.column());
        var field = field(column);
        var choices = column.offers() ? choices(field, column, at.column()) : null;
        view.over()
                .open(
                        new GridEditor(
                                field,
                                column.heading(),
                                now,
                                typed == null ? now : typed,
                                this::typed),
                        choices);
        if (choices != null) {
            choices.begin(now);
        }
    }

    private static TextInputControl field(SheetColumn column) {
        var field = column.lines() ? new TextArea() : GridEditor.line("cell-editor");
        field.setId("cell-editor");
        field.getStyleClass().add("cell-editor");
        field.setPromptText(column.hint());
        if (field instanceof TextArea area) {
            area.setWrapText(true);
        }
        return field;
    }

    private ChoicesBelow choices(TextInputControl field, SheetColumn column, int at) {
        return new ChoicesBelow(
                field, viewModel.sheet().choices(at), column.type() == Type.CHOICE, this::chosen);
    }

    private void chosen(String word) {
        var editor = view.over().editor();
        if (editor != null) {
            editor.take(word);
        }
    }

    /// @return false where it cannot be taken and stays open, to be mended
    private boolean typed(String text, Then then) {
        var of = line;
        if (of == null) {
            return true;
        }
        var cursor = view.cursor();
        var wrong = viewModel.sheet().type(of, cursor.column(), text);
        if (!wrong.isEmpty()) {
            view.over().say(wrong);
            return false;
        }
        drop();
        if (then != Then.ELSEWHERE) {
            view.table().requestFocus();
        }
        switch (then) {
            case DOWN -> cursor.by(1, 0, false);
            case UP -> cursor.by(-1, 0, false);
            case RIGHT -> cursor.onwards(1);
            case LEFT -> cursor.onwards(-1);
            case STAY, ELSEWHERE -> {}
        }
        moved.run();
        return true;
    }

    void finish() {
        var editor = view.over().editor();
        if (editor != null) {
            editor.finish();
        }
    }

    void drop() {
        line = null;
        view.over().close();
    }
}
