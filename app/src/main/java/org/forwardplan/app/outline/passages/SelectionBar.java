package org.forwardplan.app.outline.passages;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.forwardplan.app.answers.AnswerChooser;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.outline.section.PassageSelection;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Consumer;

/// Says how many passages are picked out, and what can be done with them all.
public final class SelectionBar {

    private final PassageSelection selection;
    private final PassageSetting setting;
    private final Consumer<PassageId> focus;
    private final Label count = new Label();
    private final HBox node = new HBox(6);

    /// @param focus puts the keyboard on a passage
    public SelectionBar(
            PassageSelection selection, PassageSetting setting, Consumer<PassageId> focus) {
        this.selection = selection;
        this.setting = setting;
        this.focus = focus;
        count.setMinWidth(Region.USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var passages = setting.passages();
        node.setId("selection-bar");
        node.getStyleClass().add("selection-bar");
        node.getChildren()
                .setAll(
                        count,
                        space,
                        button("Answers…", this::answers),
                        button(
                                "Copy",
                                () ->
                                        setting.paste()
                                                .clipboard()
                                                .write(setting.section().bodies(all()))),
                        button("Duplicate", () -> passages.duplicate(first()).ifPresent(focus)),
                        icon("Move up", "fth-arrow-up", () -> moved(-1)),
                        icon("Move down", "fth-arrow-down", () -> moved(1)),
                        button("Remove", () -> passages.remove(first()).ifPresent(focus)),
                        button("Clear", selection::clear));
        selection.chosenProperty().subscribe(this::show);
    }

    public Node node() {
        return node;
    }

    private void show(List<PassageId> chosen) {
        count.setText("%d passages selected".formatted(chosen.size()));
        node.setVisible(chosen.size() > 1);
        node.setManaged(chosen.size() > 1);
    }

    private List<PassageId> all() {
        return selection.chosen();
    }

    private PassageId first() {
        return all().getFirst();
    }

    private void moved(int by) {
        setting.passages().move(first(), by);
        focus.accept(first());
    }

    private void answers() {
        new AnswerChooser(
                        setting.section().answers().choices(first()),
                        test -> setting.section().answers().link(all(), test))
                .show(node);
    }

    private static Button icon(String words, String icon, Runnable run) {
        var button = button(words, run);
        button.setText(null);
        button.setGraphic(new FontIcon(icon));
        button.setTooltip(new Tooltip(words));
        button.setAccessibleText(words);
        return button;
    }

    private static Button button(String words, Runnable run) {
        var button = new Button(words);
        Controls.edits(button);
        button.getStyleClass().addAll("flat", "small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
