package org.forwardplan.app.outline;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.outline.passages.AddPassageMenu;
import org.forwardplan.app.outline.passages.PassageKind;
import org.forwardplan.app.outline.section.SectionAnswers;
import org.forwardplan.model.plan.Section;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Consumer;

/// What stands below the last passage of a section: a way to add another one, or how to begin where
/// there is none.
final class BelowPassages {

    private final Consumer<PassageKind> adding;
    private final VBox first = new VBox(10);
    private final MenuButton add = new MenuButton("Add a passage", new FontIcon("fth-plus"));
    private final VBox node = new VBox(10);

    BelowPassages(Consumer<PassageKind> adding) {
        this.adding = adding;
        Controls.edits(add);
        add.setId("add-passage");
        add.getStyleClass().add("flat");
        add.getItems().setAll(AddPassageMenu.items(adding));
        first.getStyleClass().add("empty-state");
        node.getStyleClass().add("below-passages");
        node.getChildren().setAll(first, add);
    }

    VBox node() {
        return node;
    }

    void show(Section section, int passages, SectionAnswers answers) {
        first.setVisible(passages == 0);
        first.setManaged(passages == 0);
        add.setVisible(passages > 0);
        add.setManaged(passages > 0);
        if (passages == 0) {
            first.getChildren().setAll(invitation(answers.expected(section)));
        }
    }

    private List<Node> invitation(List<String> expected) {
        var title = new Label("Nothing is written here yet");
        title.getStyleClass().add("card-title");
        var words =
                new Label(
                        expected.isEmpty()
                                ? "A section is a list of passages: text, tables, figures, boxes,"
                                      + " and live blocks that draw themselves from the plan. Each"
                                      + " passage can answer tests of the rulebook."
                                : "The rulebook has a requirement of this title. It asks:\n• "
                                        + String.join("\n• ", expected));
        words.setWrapText(true);
        var write = new Button("Write the first passage", new FontIcon("fth-edit-2"));
        Controls.edits(write);
        write.setId("first-passage");
        write.getStyleClass().add("accent");
        write.setOnAction(_ -> adding.accept(PassageKind.TEXT));
        var other = new MenuButton("Add something else");
        var items = AddPassageMenu.items(adding);
        Controls.edits(other);
        other.getItems().setAll(items.subList(1, items.size()));
        return List.of(title, words, new FlowPane(8, 8, write, other));
    }
}
