package org.forwardplan.app.outline.passages;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

import org.forwardplan.model.editing.PassageWords;
import org.forwardplan.model.plan.PassageBody;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// Everything that can be done at a passage, as a menu.
final class PassageMenu extends ContextMenu {

    PassageMenu(PassageActions actions) {
        var many = actions.selection().with(actions.id()).size();
        var what = many == 1 ? "" : " " + PassageWords.count(many);
        getItems()
                .setAll(
                        item("Edit", "fth-edit-2", "Enter", actions::edit),
                        item("Answers…", "fth-link", "Shortcut+Shift+A", actions::answers),
                        item("Still answers", "fth-check", "F9", actions::stillAnswers),
                        item("Comment…", "fth-message-square", CommentMarker.KEY, actions::comment),
                        turnInto(actions),
                        addBelow(actions),
                        new SeparatorMenuItem(),
                        item("Cut" + what, "fth-scissors", "Shortcut+X", actions::cut),
                        item("Copy" + what, "fth-copy", "Shortcut+C", actions::copy),
                        item(
                                "Paste below",
                                "fth-clipboard",
                                "Shortcut+V",
                                () -> actions.paste(false)),
                        item(
                                "Paste words only",
                                "fth-file-text",
                                "Shortcut+Shift+V",
                                () -> actions.paste(true)),
                        item("Duplicate" + what, "fth-layers", "Shortcut+D", actions::duplicate),
                        new SeparatorMenuItem(),
                        item("Move up", "fth-arrow-up", "Alt+Up", () -> actions.move(-1)),
                        item("Move down", "fth-arrow-down", "Alt+Down", () -> actions.move(1)),
                        item("Remove" + what, "fth-trash-2", "Delete", actions::remove));
    }

    private static Menu turnInto(PassageActions actions) {
        var menu = new Menu("Turn into", new FontIcon("fth-refresh-cw"));
        for (var to : actions.setting().passages().conversions(actions.id())) {
            var item = new MenuItem(words(to));
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> actions.convert(to));
            menu.getItems().add(item);
        }
        menu.setDisable(menu.getItems().isEmpty());
        return menu;
    }

    private static String words(PassageBody to) {
        var kind = PassageWords.kind(to).replaceFirst("^an? ", "");
        return kind.substring(0, 1).toUpperCase(Locale.UK) + kind.substring(1);
    }

    private static Menu addBelow(PassageActions actions) {
        var menu = new Menu("Add below", new FontIcon("fth-plus"));
        menu.getItems().setAll(AddPassageMenu.items(actions::addBelow));
        return menu;
    }

    private static MenuItem item(String words, String icon, String keys, Runnable run) {
        var item = new MenuItem(words, new FontIcon(icon));
        item.setMnemonicParsing(false);
        item.setAccelerator(KeyCombination.valueOf(keys));
        item.setOnAction(_ -> run.run());
        return item;
    }
}
