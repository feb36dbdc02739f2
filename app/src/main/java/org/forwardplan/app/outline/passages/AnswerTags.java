package org.forwardplan.app.outline.passages;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.outline.section.PassageRow.Tag;
import org.forwardplan.app.outline.tree.StatusLook;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Consumer;

/// The tests a passage answers, as tags beside it. A tag leads to its requirement; its cross takes
/// the link away.
final class AnswerTags {

    private final FlowPane node = new FlowPane(6, 6);
    private final Consumer<Tag> show;
    private final Consumer<Tag> remove;
    private List<Tag> tags = List.of();

    AnswerTags(Consumer<Tag> show, Consumer<Tag> remove) {
        this.show = show;
        this.remove = remove;
        node.getStyleClass().add("answer-tags");
        node.setMinWidth(0);
    }

    FlowPane node() {
        return node;
    }

    boolean isEmpty() {
        return tags.isEmpty();
    }

    void show(List<Tag> now) {
        if (!now.equals(tags)) {
            tags = now;
            node.getChildren().setAll(now.stream().map(this::tag).toList());
        }
    }

    private Node tag(Tag tag) {
        var name = new Button(tag.outdated() ? tag.words() + " (outdated)" : tag.words());
        name.getStyleClass().add("tag-name");
        name.setMnemonicParsing(false);
        name.setMinWidth(0);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setTooltip(tooltip(meaning(tag)));
        name.setAccessibleText("Answers " + meaning(tag));
        name.setOnAction(_ -> show.accept(tag));
        var cross = new Button(null, new FontIcon("fth-x"));
        Controls.edits(cross);
        cross.getStyleClass().add("tag-cross");
        cross.setMinWidth(Region.USE_PREF_SIZE);
        cross.setTooltip(tooltip("Unlink from " + tag.words()));
        cross.setAccessibleText("Unlink from " + tag.words());
        cross.setOnAction(_ -> remove.accept(tag));
        var row = new HBox(name, cross);
        row.getStyleClass()
                .addAll(
                        "pill",
                        "answer-tag",
                        tag.outdated() ? "pill-bad" : StatusLook.of(tag.state()));
        if (tag.outdated()) {
            name.setGraphic(new FontIcon("fth-alert-triangle"));
        }
        row.maxWidthProperty().bind(node.widthProperty());
        return row;
    }

    private static String meaning(Tag tag) {
        return tag.outdated()
                ? "%s%nOutdated: %s. F9 says that it still answers."
                        .formatted(tag.meaning(), tag.changed())
                : tag.meaning();
    }

    private static Tooltip tooltip(String words) {
        var tooltip = new Tooltip(words);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(420);
        return tooltip;
    }
}
