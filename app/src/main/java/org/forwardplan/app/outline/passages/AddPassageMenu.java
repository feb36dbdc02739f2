package org.forwardplan.app.outline.passages;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

import org.forwardplan.app.outline.passages.PassageKind.Group;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The kinds of passage that can be added, as a menu.
public final class AddPassageMenu {

    private AddPassageMenu() {}

    /// @param chosen told which kind it is to be
    public static List<MenuItem> items(Consumer<PassageKind> chosen) {
        var items = new ArrayList<MenuItem>();
        PassageKind.of(Group.PLAIN).forEach(kind -> items.add(item(kind, chosen)));
        items.add(menu("Box", "fth-message-square", Group.BOX, chosen));
        items.add(menu("Live block", "fth-activity", Group.LIVE, chosen));
        return items;
    }

    private static Menu menu(String words, String icon, Group group, Consumer<PassageKind> chosen) {
        var menu = new Menu(words, new FontIcon(icon));
        PassageKind.of(group).forEach(kind -> menu.getItems().add(item(kind, chosen)));
        return menu;
    }

    private static MenuItem item(PassageKind kind, Consumer<PassageKind> chosen) {
        var words = kind.body() == null ? kind.words() + "…" : kind.words();
        var item = new MenuItem(words, new FontIcon(kind.icon()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> chosen.accept(kind));
        return item;
    }
}
