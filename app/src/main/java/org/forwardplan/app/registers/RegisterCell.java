package org.forwardplan.app.registers;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;

import org.forwardplan.app.grid.GridCursor;
import org.jspecify.annotations.Nullable;

/// One cell of a register, on one line however long its text is.
final class RegisterCell extends TableCell<SheetLine, SheetLine> {

    static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");
    private static final PseudoClass LOCKED = PseudoClass.getPseudoClass("locked");
    private static final PseudoClass DRAFT = PseudoClass.getPseudoClass("draft");

    /// Stands in a row's head, which is no column of the register.
    static final int HEAD = -1;

    private final int column;
    private final GridCursor cursor;

    RegisterCell(int column, @Nullable SheetColumn about, GridCursor cursor) {
        this.column = column;
        this.cursor = cursor;
        getStyleClass().add(about == null ? "register-head" : "register-cell");
        pseudoClassStateChanged(LOCKED, about != null && about.locked());
        if (about == null || about.figures()) {
            setAlignment(Pos.CENTER_RIGHT);
        }
    }

    int column() {
        return column;
    }

    @Override
    protected void updateItem(@Nullable SheetLine line, boolean empty) {
        super.updateItem(line, empty);
        setText(
                empty || line == null
                        ? null
                        : column == HEAD
                                ? line.draft() ? "new" : "%,d".formatted(getIndex() + 1)
                                : line.text(column).replace('\n', ' '));
        pseudoClassStateChanged(DRAFT, !empty && line != null && line.draft());
        mark();
    }

    @Override
    public void updateIndex(int now) {
        super.updateIndex(now);
        mark();
    }

    /// Shows whether the planner is here, and whether it is picked out.
    void mark() {
        var row = getIndex();
        var there = !isEmpty() && row >= 0;
        var range = cursor.range();
        pseudoClassStateChanged(
                PICKED,
                there
                        && (column == HEAD
                                ? row >= range.top() && row <= range.bottom()
                                : range.holds(row, column)));
        pseudoClassStateChanged(AT, there && row == cursor.row() && column == cursor.column());
    }
}
