package org.forwardplan.app.outline.tree;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;

/// The tree with its filter, its tools, and word of what was removed last.
public final class TreePane {

    private final OutlineViewModel viewModel;
    private final SectionTree tree;
    private final TextField filter = new TextField();
    private final VBox node;

    public TreePane(OutlineViewModel viewModel, SectionTree tree) {
        this.viewModel = viewModel;
        this.tree = tree;
        filter.setId("outline-filter");
        Controls.looking(filter);
        filter.setPromptText("Title, status or lead");
        filter.setAccessibleText("Filter sections by title, status or lead");
        filter.textProperty().subscribe(viewModel::filter);
        filter.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        clearFilter();
                    } else if (event.getCode() == KeyCode.DOWN) {
                        event.consume();
                        tree.focus();
                    }
                });
        HBox.setHgrow(filter, Priority.ALWAYS);
        var top =
                new HBox(
                        4,
                        filter,
                        Controls.tool(
                                "fth-chevrons-down", "Expand all", () -> tree.expandAll(true)),
                        Controls.tool(
                                "fth-chevrons-up", "Collapse all", () -> tree.expandAll(false)));
        var tools = new FlowPane(2, 2);
        tools.getStyleClass().add("tree-tools");
        tools.getChildren().setAll(tree.tools());
        VBox.setVgrow(tree.node(), Priority.ALWAYS);
        node = new VBox(8, top, tools, tree.node(), removed());
        node.getStyleClass().add("tree-pane");
    }

    public Node node() {
        return node;
    }

    public void filter(String words) {
        filter.setText(words);
    }

    public void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    public void clearFilter() {
        filter.clear();
    }

    private Node removed() {
        var words = new Label();
        words.textProperty().bind(viewModel.removedProperty());
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var undo = new Hyperlink("Undo");
        Controls.edits(undo);
        undo.setId("undo-removal");
        undo.setMinWidth(Region.USE_PREF_SIZE);
        undo.setOnAction(_ -> viewModel.undo());
        var bar = new HBox(8, words, undo);
        bar.getStyleClass().add("removed-bar");
        bar.visibleProperty().bind(viewModel.removedProperty().isNotEmpty());
        bar.managedProperty().bind(bar.visibleProperty());
        return bar;
    }
}
