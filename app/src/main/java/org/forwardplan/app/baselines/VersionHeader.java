package org.forwardplan.app.baselines;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.plan.Baseline;

/// What the chosen version is, and whether its changes or its text are shown.
final class VersionHeader {

    private final VBox node = new VBox(6);
    private final ToggleButton changes = new ToggleButton("What has changed");
    private final ToggleButton text = new ToggleButton("Read it");
    private final Doing doing;

    /// What can be done with a version.
    interface Doing {
        void changes();

        void read();

        void revise(Baseline baseline);

        void remove(Baseline baseline);

        void restore(Side.Named version);
    }

    VersionHeader(Doing doing) {
        this.doing = doing;
        node.setId("version");
        var group = new ToggleGroup();
        changes.setId("version-changes");
        text.setId("version-read");
        changes.setToggleGroup(group);
        text.setToggleGroup(group);
        changes.setSelected(true);
        group.selectedToggleProperty()
                .subscribe((was, now) -> {
                    if (now == null) {
                        group.selectToggle(was);
                    } else if (now == changes) {
                        doing.changes();
                    } else {
                        doing.read();
                    }
                });
    }

    Node node() {
        return node;
    }

    boolean reads() {
        return text.isSelected();
    }

    void show(Side side) {
        node.getChildren().clear();
        var buttons = new FlowPane(8, 6, changes, text);
        if (side instanceof Side.Named named) {
            var baseline = named.version().baseline();
            var said =
                    "%s. %s, frozen by %s.%s This is how the plan stood then: nothing here can be"
                            + " edited.";
            node.getChildren()
                    .addAll(
                            Controls.wrapped(baseline.name(), "card-title"),
                            Controls.wrapped(
                                    said.formatted(
                                            baseline.purpose(),
                                            VersionList.day(baseline.on()),
                                            baseline.by(),
                                            baseline.note().isBlank() ? "" : " " + baseline.note()),
                                    "quiet"));
            var more =
                    new MenuButton(
                            "This version",
                            null,
                            item("version-revise", "Rename, note…", () -> doing.revise(baseline)),
                            item(
                                    "version-restore",
                                    "Restore everything from it…",
                                    () -> doing.restore(named)),
                            item(
                                    "version-remove",
                                    "Remove its name…",
                                    () -> doing.remove(baseline)));
            more.setId("version-more");
            buttons.getChildren().add(more);
        } else {
            node.getChildren().add(Controls.wrapped("The plan as it stands now", "card-title"));
        }
        node.getChildren().add(buttons);
    }

    private static MenuItem item(String id, String words, Runnable does) {
        var item = new MenuItem(words);
        item.setId(id);
        item.setOnAction(_ -> does.run());
        return item;
    }
}
