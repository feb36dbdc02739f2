package org.forwardplan.app.duties;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.rulebook.RowsByHand;
import org.forwardplan.model.plan.ItemId.RequirementId;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What can be done about the chosen row of the rulebook itself: from its context menu, from a
/// button, and by key.
final class RowMenu {

    private static final KeyCombination SPLIT = KeyCombination.valueOf("Shortcut+Alt+S");
    private static final KeyCombination MERGE = KeyCombination.valueOf("Shortcut+Alt+M");

    private final DutiesViewModel viewModel;
    private final RowsByHand rows;

    RowMenu(DutiesViewModel viewModel, RowsByHand rows) {
        this.viewModel = viewModel;
        this.rows = rows;
    }

    ContextMenu context() {
        var menu = new ContextMenu();
        menu.getItems().setAll(items());
        menu.setOnShowing(_ -> refresh(menu.getItems()));
        return menu;
    }

    Node button() {
        var button = new MenuButton("Row");
        Controls.edits(button);
        button.setId("row-menu");
        button.setAccessibleText("Split or merge the chosen row");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.getItems().setAll(items());
        button.setOnShowing(_ -> refresh(button.getItems()));
        return button;
    }

    /// Answers the keys while the page has the keyboard.
    void pressed(KeyEvent event) {
        if (SPLIT.match(event)) {
            event.consume();
            chosen(rows::canSplit, rows::split);
        } else if (MERGE.match(event)) {
            event.consume();
            chosen(rows::canMerge, rows::merge);
        }
    }

    private List<MenuItem> items() {
        var split = new MenuItem("Split this row…");
        split.setAccelerator(SPLIT);
        split.setOnAction(_ -> chosen(rows::canSplit, rows::split));
        var merge = new MenuItem("Merge it with other rows…");
        merge.setAccelerator(MERGE);
        merge.setOnAction(_ -> chosen(rows::canMerge, rows::merge));
        return List.of(split, merge);
    }

    private void refresh(List<MenuItem> items) {
        var row = viewModel.selectedProperty().get();
        items.getFirst().setDisable(row == null || !rows.canSplit(row.requirement().id()));
        items.getLast().setDisable(row == null || !rows.canMerge(row.requirement().id()));
    }

    private void chosen(Predicate<RequirementId> can, Consumer<RequirementId> does) {
        var row = viewModel.selectedProperty().get();
        if (row != null && can.test(row.requirement().id())) {
            does.accept(row.requirement().id());
        }
    }
}
