package org.forwardplan.app.trajectory;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyEvent;

import org.forwardplan.model.tables.CellBlock;

/// The keys of a grid of figures, none of which is open.
final class FigureKeys {

    private final FigureGrid grid;

    FigureKeys(FigureGrid grid) {
        this.grid = grid;
        grid.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getTarget() == grid && press(event)) {
                        event.consume();
                    }
                });
        grid.addEventHandler(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (event.getTarget() == grid && types(event)) {
                        event.consume();
                        grid.open(event.getCharacter());
                    }
                });
    }

    private static boolean types(KeyEvent event) {
        var typed = event.getCharacter();
        return !typed.isEmpty()
                && typed.charAt(0) > ' '
                && typed.charAt(0) != 0x7f
                && !event.isShortcutDown()
                && !event.isAltDown();
    }

    private boolean press(KeyEvent event) {
        if (event.isAltDown()) {
            return false;
        }
        return event.isShortcutDown() ? shortcut(event) : plain(event);
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case A -> {
                grid.cursor().all();
                grid.moved();
            }
            case C -> copy();
            case X -> {
                copy();
                clear();
            }
            case V -> paste();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> step(-1, 0, event);
            case DOWN -> step(1, 0, event);
            case LEFT -> step(0, -1, event);
            case RIGHT -> step(0, 1, event);
            case HOME -> step(0, -Integer.MAX_VALUE / 2, event);
            case END -> step(0, Integer.MAX_VALUE / 2, event);
            case TAB -> {
                var more = grid.cursor().onwards(event.isShiftDown() ? -1 : 1);
                grid.moved();
                // From the last figure Tab leads out of the grid.
                return more;
            }
            case ENTER -> {
                grid.cursor().by(event.isShiftDown() ? -1 : 1, 0, false);
                grid.moved();
            }
            case F2 -> grid.open(null);
            case DELETE, BACK_SPACE -> clear();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(int down, int across, KeyEvent event) {
        grid.cursor().by(down, across, event.isShiftDown());
        grid.moved();
    }

    private void clear() {
        grid.say("");
        grid.edits().clear(grid.cursor().range());
    }

    private void copy() {
        var content = new ClipboardContent();
        content.putString(grid.picked().text());
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        if (text != null && !text.isBlank()) {
            var at = grid.cursor().range();
            grid.say(grid.edits().paste(at.top(), at.left(), CellBlock.read(text)));
        }
    }
}
