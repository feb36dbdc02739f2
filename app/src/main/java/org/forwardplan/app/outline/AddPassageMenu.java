package org.forwardplan.app.outline;

import javafx.scene.control.MenuItem;

import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The kinds of passage that can be added, as a menu.
final class AddPassageMenu {

    private AddPassageMenu() {}

    static final PassageBody TEXT = new Prose(List.of());

    /// @param add adds a passage with this body
    /// @param added told which one was added, to begin typing
    static List<MenuItem> items(Adding add, Consumer<PassageId> added) {
        return List.of(
                item("Text", "fth-align-left", TEXT, add, added),
                item("Table", "fth-grid", TableEdits.fresh(), add, added),
                item(
                        "Live block",
                        "fth-activity",
                        new LiveBlock(LiveBlock.Subject.OBJECTIVES, ""),
                        add,
                        added));
    }

    /// Adds a passage somewhere.
    @FunctionalInterface
    interface Adding {
        Optional<PassageId> add(PassageBody body);
    }

    private static MenuItem item(
            String words, String icon, PassageBody body, Adding add, Consumer<PassageId> added) {
        var item = new MenuItem(words, new FontIcon(icon));
        item.setOnAction(_ -> add.add(body).ifPresent(added));
        return item;
    }
}
