package org.forwardplan.app.grid;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

/// The keys of a grid of cells, none of which is open.
public final class GridKeys {

    private static final int FAR = Integer.MAX_VALUE / 2;

    private final Grid grid;

    /// What the keys work on.
    public interface Grid {

        GridCursor cursor();

        /// The planner is elsewhere.
        void moved();

        /// @param typed what the cell is replaced with from the start; null to go on with what
        ///   stands
        void open(@Nullable String typed);

        void copy();

        void paste();

        void clear();

        /// How many rows are in sight.
        default int page() {
            return 1;
        }

        /// Keys that only this grid has.
        ///
        /// @return true where it was one of them
        default boolean press(KeyEvent event) {
            return false;
        }
    }

    public GridKeys(Node node, Grid grid) {
        this.grid = grid;
        node.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getTarget() == node && (grid.press(event) || press(event))) {
                        event.consume();
                    }
                });
        node.addEventFilter(
                KeyEvent.KEY_TYPED,
                event -> {
                    if (event.getTarget() == node && types(event)) {
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
            case C -> grid.copy();
            case X -> {
                grid.copy();
                grid.clear();
            }
            case V -> grid.paste();
            case HOME -> go(0, 0, event);
            case END -> go(FAR, FAR, event);
            case UP -> go(0, grid.cursor().column(), event);
            case DOWN -> go(FAR, grid.cursor().column(), event);
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
            case HOME -> go(grid.cursor().row(), 0, event);
            case END -> go(grid.cursor().row(), FAR, event);
            case PAGE_UP -> step(-grid.page(), 0, event);
            case PAGE_DOWN -> step(grid.page(), 0, event);
            case TAB -> {
                var more = grid.cursor().onwards(event.isShiftDown() ? -1 : 1);
                grid.moved();
                // From the last cell Tab leads out of the grid.
                return more;
            }
            case ENTER -> {
                grid.cursor().by(event.isShiftDown() ? -1 : 1, 0, false);
                grid.moved();
            }
            case F2 -> grid.open(null);
            case DELETE, BACK_SPACE -> grid.clear();
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

    private void go(int row, int column, KeyEvent event) {
        grid.cursor().to(row, column, event.isShiftDown());
        grid.moved();
    }
}
