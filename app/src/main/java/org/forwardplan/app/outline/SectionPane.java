package org.forwardplan.app.outline;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.outline.SectionViewModel.Shown;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// The chosen section: its header and its passages, or what to do where there are none.
final class SectionPane {

    private final SectionViewModel viewModel;
    private final SectionHeader header;
    private final VBox below = new VBox(10);
    private final VBox first = new VBox(10);
    private final MenuButton add = new MenuButton("Add a passage", new FontIcon("fth-plus"));
    private final PassageStack stack;
    private final BorderPane node = new BorderPane();
    private int passages;

    SectionPane(SectionViewModel viewModel, OutlineViewModel outline) {
        this.viewModel = viewModel;
        this.header = new SectionHeader(outline);
        add.setId("add-passage");
        add.getStyleClass().add("flat");
        add.getItems()
                .setAll(AddPassageMenu.items(body -> viewModel.add(passages, body), this::edit));
        below.getStyleClass().add("below-passages");
        first.getStyleClass().add("empty-state");
        below.getChildren().setAll(first, add);
        stack = new PassageStack(viewModel, below);
        node.getStyleClass().add("section-pane");
        node.setTop(header.node());
        node.setCenter(stack.node());
        viewModel.shownProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    void reveal(PassageId passage) {
        stack.reveal(passage);
    }

    /// Hands over what is being typed.
    void keep() {
        header.keep();
        stack.keep();
    }

    private void edit(PassageId passage) {
        stack.edit(passage);
    }

    private void show(@Nullable Shown shown) {
        node.setVisible(shown != null);
        if (shown == null) {
            stack.clear();
            return;
        }
        passages = shown.passages().size();
        header.show(shown);
        stack.show(shown.entry().section().id(), shown.passages());
        first.setVisible(passages == 0);
        first.setManaged(passages == 0);
        add.setVisible(passages > 0);
        add.setManaged(passages > 0);
        if (passages == 0) {
            first.getChildren().setAll(invitation(viewModel.expected(shown.entry().section())));
        }
    }

    private List<Node> invitation(List<String> expected) {
        var title = new Label("Nothing is written here yet");
        title.getStyleClass().add("card-title");
        var words =
                new Label(
                        expected.isEmpty()
                                ? "A section is a list of passages: text, tables, and live blocks"
                                        + " that draw themselves from the plan. Each passage can"
                                        + " answer tests of the rulebook."
                                : "The rulebook has a requirement of this title. It asks:\n• "
                                        + String.join("\n• ", expected));
        words.setWrapText(true);
        var write = new Button("Write the first passage", new FontIcon("fth-edit-2"));
        write.setId("first-passage");
        write.getStyleClass().add("accent");
        write.setOnAction(_ -> viewModel.add(0, AddPassageMenu.TEXT).ifPresent(this::edit));
        var other = new MenuButton("Add something else");
        other.getItems()
                .setAll(
                        AddPassageMenu.items(body -> viewModel.add(0, body), this::edit)
                                .subList(1, 3));
        return List.of(title, words, new FlowPane(8, 8, write, other));
    }
}
