package org.forwardplan.app.trajectory;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.forwardplan.app.grid.GridCursor;
import org.forwardplan.app.grid.GridKeys;
import org.forwardplan.model.tables.CellBlock;
import org.jspecify.annotations.Nullable;

/// What the keys do in a grid of figures, none of which is open.
record FigureKeys(FigureGrid grid) implements GridKeys.Grid {

    @Override
    public GridCursor cursor() {
        return grid.cursor();
    }

    @Override
    public void moved() {
        grid.moved();
    }

    @Override
    public void open(@Nullable String typed) {
        grid.open(typed);
    }

    @Override
    public void copy() {
        var content = new ClipboardContent();
        content.putString(grid.picked().text());
        Clipboard.getSystemClipboard().setContent(content);
    }

    @Override
    public void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isBlank()) {
            var at = cursor().range();
            grid.say(grid.edits().paste(at.top(), at.left(), CellBlock.read(text)));
        }
    }

    @Override
    public void clear() {
        grid.say("");
        grid.edits().clear(cursor().range());
    }
}
