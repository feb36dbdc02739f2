package org.forwardplan.app.outline.passages;

import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.forwardplan.app.fields.Controls;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons that a passage shows while it is pointed at.
final class PassageTools extends HBox {

    private final PassageActions actions;

    PassageTools(PassageActions actions) {
        super(2);
        this.actions = actions;
        getStyleClass().add("passage-tools");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
    }

    void show(boolean needed) {
        if (needed && getChildren().isEmpty()) {
            var more = tool("More", "fth-more-horizontal", "Shift+F10", () -> {});
            more.setOnAction(_ -> new PassageMenu(actions).show(more, Side.BOTTOM, 0, 0));
            getChildren()
                    .setAll(
                            tool("Answers…", "fth-link", "Shortcut+Shift+A", actions::answers),
                            tool(
                                    "Comment",
                                    "fth-message-square",
                                    CommentMarker.KEY,
                                    actions::comment),
                            editing(tool("Edit", "fth-edit-2", "Enter", actions::edit)),
                            editing(
                                    tool(
                                            "Move up",
                                            "fth-arrow-up",
                                            "Alt+Up",
                                            () -> actions.move(-1))),
                            editing(
                                    tool(
                                            "Move down",
                                            "fth-arrow-down",
                                            "Alt+Down",
                                            () -> actions.move(1))),
                            editing(tool("Remove", "fth-trash-2", "Delete", actions::remove)),
                            more);
        }
        setVisible(needed);
    }

    private static Button editing(Button button) {
        Controls.edits(button);
        return button;
    }

    static Button tool(String words, String icon, String keys, Runnable run) {
        var button = new Button(words.endsWith("…") ? words : null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "tool");
        button.setTooltip(
                new Tooltip(
                        "%s (%s)".formatted(words, KeyCombination.valueOf(keys).getDisplayText())));
        button.setAccessibleText(words);
        button.setFocusTraversable(false);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
