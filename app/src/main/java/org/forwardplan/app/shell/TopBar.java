package org.forwardplan.app.shell;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.forwardplan.app.navigation.Command;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.OpenPlan;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar at the top: which plan, the way back, search, undo and redo, making a paper, and the
/// menu.
final class TopBar {

    private final HBox node = new HBox(8);

    TopBar(OpenPlan plan, Navigator navigator, ShellCommands commands) {
        node.getStyleClass().add("top-bar");
        node.setAlignment(Pos.CENTER_LEFT);

        var title = new Label();
        title.getStyleClass().add("plan-title");
        title.setMinWidth(60);
        title.textProperty()
                .bind(plan.stateProperty().map(state -> state.plan().profile().title()));
        title.setTooltip(new Tooltip());
        title.getTooltip().textProperty().bind(title.textProperty());

        var back =
                icon("back", "fth-arrow-left", commands.back().title(), commands.back().keyWords());
        back.setOnAction(_ -> commands.back().run().run());
        back.disableProperty().bind(navigator.canGoBackProperty().not());

        var search = new Button("Search everything", new FontIcon("fth-search"));
        search.setId("search-everything");
        search.getStyleClass().add("search-button");
        search.setTooltip(new Tooltip("Find anything, run any command (Ctrl+K)"));
        search.setOnAction(_ -> commands.search().run().run());

        var undo = icon("undo", "fth-corner-up-left", "Undo", "Ctrl+Z");
        undo.setOnAction(_ -> plan.undo());
        undo.disableProperty().bind(plan.undoableProperty().isEmpty());
        undo.getTooltip()
                .textProperty()
                .bind(Bindings.concat("Undo (Ctrl+Z)  ", plan.undoableProperty()));
        var redo = icon("redo", "fth-corner-up-right", "Redo", "Ctrl+Y");
        redo.setOnAction(_ -> plan.redo());
        redo.disableProperty().bind(plan.redoableProperty().isEmpty());
        redo.getTooltip()
                .textProperty()
                .bind(Bindings.concat("Redo (Ctrl+Y)  ", plan.redoableProperty()));

        var paper = new Button("Make a paper", new FontIcon("fth-printer"));
        paper.setId("make-a-paper");
        paper.getStyleClass().add("accent");
        paper.setOnAction(_ -> commands.papers().run().run());
        paper.setMinWidth(Region.USE_PREF_SIZE);

        node.getChildren()
                .addAll(back, title, space(), search, space(), undo, redo, paper, menu(commands));
    }

    Node node() {
        return node;
    }

    private static MenuButton menu(ShellCommands commands) {
        var menu = new MenuButton("", new FontIcon("fth-menu"));
        menu.setId("menu");
        menu.setAccessibleText("Menu");
        menu.getStyleClass().add("flat");
        var add = new Menu("Add");
        commands.adding().forEach(command -> add.getItems().add(item(command)));
        menu.getItems().add(add);
        commands.menu().forEach(command -> menu.getItems().add(item(command)));
        return menu;
    }

    private static MenuItem item(Command command) {
        var item = new MenuItem(command.title());
        if (command.keys() != null) {
            item.setAccelerator(command.keys());
        }
        item.setOnAction(_ -> command.run().run());
        item.setDisable(!command.possible().getAsBoolean());
        return item;
    }

    private static Button icon(String id, String picture, String words, String keys) {
        var button = new Button("", new FontIcon(picture));
        button.setId(id);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(keys.isEmpty() ? words : "%s (%s)".formatted(words, keys)));
        return button;
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
