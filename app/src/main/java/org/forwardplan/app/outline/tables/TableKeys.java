package org.forwardplan.app.outline.tables;

import static org.forwardplan.model.tables.CellRange.HEADER;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The keys of a table whose cells are gone about in, none of them open.
final class TableKeys {

    private final TextTableView view;
    private final TableChanges changes;

    TableKeys(TextTableView view, TableChanges changes, Node grid) {
        this.view = view;
        this.changes = changes;
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
                        view.open(event.getCharacter());
                    }
                });
    }

    private static boolean types(KeyEvent event) {
        var typed = event.getCharacter();
        return !typed.isEmpty()
                && typed.charAt(0) >= ' '
                && typed.charAt(0) != 0x7f
                && !event.isShortcutDown()
                && !event.isAltDown();
    }

    private boolean press(KeyEvent event) {
        if (event.isAltDown()) {
            return alt(event);
        }
        return event.isShortcutDown() ? shortcut(event) : plain(event);
    }

    private boolean alt(KeyEvent event) {
        var across = event.isShiftDown();
        switch (event.getCode()) {
            case UP -> changes.moveRows(-1);
            case DOWN -> changes.moveRows(1);
            case LEFT -> {
                if (across) {
                    changes.moveColumns(-1);
                }
            }
            case RIGHT -> {
                if (across) {
                    changes.moveColumns(1);
                }
            }
            default -> {
                return false;
            }
        }
        // Alt and an arrow to the side alone goes back to where the planner was.
        return across || event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN;
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case A -> {
                view.cursor().all();
                view.moved();
            }
            case C -> changes.copy();
            case X -> changes.cut();
            case V -> changes.paste();
            case HOME -> go(HEADER, 0, event);
            case END -> go(Integer.MAX_VALUE, Integer.MAX_VALUE, event);
            case DELETE -> {
                if (event.isShiftDown()) {
                    changes.removeColumns();
                } else {
                    changes.removeRows();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        var cursor = view.cursor();
        switch (event.getCode()) {
            case UP -> step(-1, 0, event);
            case DOWN -> step(1, 0, event);
            case LEFT -> step(0, -1, event);
            case RIGHT -> step(0, 1, event);
            case HOME -> go(cursor.row(), 0, event);
            case END -> go(cursor.row(), Integer.MAX_VALUE, event);
            case TAB -> view.onwards(event.isShiftDown() ? -1 : 1);
            case ENTER -> step(event.isShiftDown() ? -1 : 1, 0);
            case F2 -> view.open(null);
            case DELETE, BACK_SPACE -> changes.clear();
            case ESCAPE -> view.leave();
            case INSERT -> {
                if (event.isShiftDown()) {
                    changes.addColumn();
                } else {
                    changes.addRow();
                }
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void step(int down, int across, KeyEvent event) {
        view.cursor().by(down, across, event.isShiftDown());
        view.moved();
    }

    private void step(int down, int across) {
        view.cursor().by(down, across, false);
        view.moved();
    }

    private void go(int row, int column, KeyEvent event) {
        view.cursor().to(row, column, event.isShiftDown());
        view.moved();
    }
}
