package org.forwardplan.app.templates;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.model.wording.Wording;

import java.util.List;

/// Lays out the templates that are there and not in use.
final class KeptTemplates {

    private final TemplateViewModel viewModel;
    private final VBox lines = new VBox(10);
    private final VBox node;
    private List<Line> shown = List.of();

    private record Line(HouseTemplate template, int papers) {}

    KeptTemplates(TemplateViewModel viewModel) {
        this.viewModel = viewModel;
        node = new VBox(10, Controls.wrapped("Templates not in use", "card-title"), lines);
        node.setId("kept-templates");
        node.getStyleClass().add("card");
        node.visibleProperty().bind(node.managedProperty());
        node.setManaged(false);
    }

    Node node() {
        return node;
    }

    void show() {
        var now =
                viewModel.kept().stream()
                        .map(it -> new Line(it, viewModel.papersMadeWith(it.id())))
                        .toList();
        if (!now.equals(shown)) {
            shown = now;
            lines.getChildren().setAll(now.stream().map(this::line).toList());
            node.setManaged(!now.isEmpty());
        }
    }

    private Node line(Line line) {
        var template = line.template();
        var use =
                Controls.button(
                        "use-template",
                        "Use it again",
                        () -> viewModel.use(template),
                        "small",
                        Controls.EDITS);
        use.setAccessibleText("Use “%s” again".formatted(template.name()));
        var buttons = new FlowPane(8, 6, use);
        buttons.setAlignment(Pos.CENTER_LEFT);
        var box = new VBox(4, Controls.wrapped(template.name()));
        if (line.papers() == 0) {
            var remove =
                    Controls.button(
                            "remove-kept", "Remove", () -> viewModel.remove(template), "small");
            remove.setAccessibleText("Remove “%s”".formatted(template.name()));
            buttons.getChildren().add(remove);
        } else {
            box.getChildren()
                    .add(
                            Controls.wrapped(
                                    "It stays, so that %s made with it can be made again."
                                            .formatted(
                                                    Wording.count(
                                                            line.papers(), "paper", "papers")),
                                    "quiet"));
        }
        box.getChildren().add(buttons);
        return box;
    }
}
