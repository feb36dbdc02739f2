package org.forwardplan.app.registers;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;

/// All that can be done with the cells that are picked out, with its keys.
final class RegisterMenu {

    private final ContextMenu menu = new ContextMenu();

    RegisterMenu(RegisterGrid grid) {
        menu.setId("register-menu");
        menu.getItems()
                .addAll(
                        item("Edit the cell", "F2", () -> grid.open(null)),
                        new SeparatorMenuItem(),
                        item("Copy", "Shortcut+C", grid::copy),
                        item("Paste", "Shortcut+V", grid::paste),
                        item("Clear", "Delete", grid::clear),
                        new SeparatorMenuItem(),
                        item("Pick out whole rows", "Shift+Space", grid::pickRows),
                        item("Add a row", "Shortcut+Insert", grid::addRow),
                        item("Remove the rows", null, grid::removeRows),
                        new SeparatorMenuItem(),
                        item(
                                "Sort by this column, the first on top",
                                "Alt+Down",
                                () -> grid.sort(grid.cursor().column(), false)),
                        item(
                                "Sort by this column, the last on top",
                                "Alt+Up",
                                () -> grid.sort(grid.cursor().column(), true)),
                        item("In the order of the plan", null, () -> grid.sort(-1, false)),
                        new SeparatorMenuItem(),
                        item("Show in the inspector", null, grid::inspect));
    }

    ContextMenu menu() {
        return menu;
    }

    private static MenuItem item(String words, @Nullable String keys, Runnable does) {
        var item = new MenuItem(words);
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        item.setOnAction(_ -> does.run());
        return item;
    }
}
