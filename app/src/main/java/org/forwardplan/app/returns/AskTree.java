package org.forwardplan.app.returns;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.returns.AskViewModel.Group;
import org.forwardplan.app.returns.AskViewModel.Ticked;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ReturnRequest.Ask;
import org.forwardplan.model.returns.Askable.Thing;
import org.jspecify.annotations.Nullable;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What is asked for, kind by kind, and of each kind what it is about: ticked with the mouse or the
/// space bar.
final class AskTree {

    private static final double HEIGHT = 260;
    private static final double LEAST = 150;

    private final AskViewModel viewModel;
    private final TreeView<Line> tree = new TreeView<>();
    private final TextField filter = new TextField();
    private final VBox node;
    private List<OrganisationId> shownFor = List.of();

    /// A line of the tree.
    sealed interface Line {

        Ask.Kind kind();

        /// The things beneath it, or the one it is.
        List<Thing> things();

        /// A kind as a whole.
        ///
        /// @param things those that match what is typed
        record OfKind(Ask.Kind kind, List<Thing> things) implements Line {}

        /// What is one partner's.
        record Whose(Ask.Kind kind, String title, List<Thing> things) implements Line {}

        /// One row or section.
        record One(Ask.Kind kind, Thing thing) implements Line {
            @Override
            public List<Thing> things() {
                return List.of(thing);
            }
        }
    }

    AskTree(AskViewModel viewModel) {
        this.viewModel = viewModel;
        tree.setId("ask-tree");
        tree.setShowRoot(false);
        tree.setPrefHeight(HEIGHT);
        tree.setMinHeight(LEAST);
        tree.setCellFactory(_ -> new AskCell(viewModel, this::toggle));
        tree.setAccessibleText("What they are asked for. The space bar ticks");
        tree.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        filter.setId("ask-filter");
        filter.setPromptText("Find in what can be asked for");
        filter.setAccessibleText("Find in what can be asked for");
        filter.textProperty().subscribe(_ -> rebuild());
        viewModel.askingProperty().subscribe(_ -> follow());
        var tools =
                new FlowPane(
                        8,
                        8,
                        tool("ask-own", "Theirs", viewModel::tickOwn),
                        tool("ask-all", "All", kind -> viewModel.tick(kind, shown(kind), true)),
                        tool("ask-none", "None", kind -> viewModel.tick(kind, shown(kind), false)));
        var of = Controls.whole("", "quiet");
        of.textProperty()
                .bind(
                        tree.getSelectionModel()
                                .selectedItemProperty()
                                .map(item -> item.getValue().kind() + ":")
                                .orElse(""));
        tools.getChildren().addFirst(of);
        tools.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(tree, Priority.ALWAYS);
        node = new VBox(8, filter, tools, tree);
        rebuild();
        tree.getSelectionModel().select(Ask.Kind.OBJECTIVES.ordinal());
    }

    Node node() {
        return node;
    }

    private interface OnKind {
        void act(Ask.Kind kind);
    }

    private Node tool(String id, String words, OnKind does) {
        var button =
                Controls.button(
                        id,
                        words,
                        () -> {
                            var chosen = tree.getSelectionModel().getSelectedItem();
                            if (chosen != null) {
                                does.act(chosen.getValue().kind());
                            }
                        },
                        "small");
        button.disableProperty().bind(tree.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private List<Thing> shown(Ask.Kind kind) {
        return viewModel.groups(kind, filter.getText()).stream()
                .flatMap(group -> group.things().stream())
                .toList();
    }

    private void key(KeyEvent event) {
        var chosen = tree.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && chosen != null) {
            event.consume();
            toggle(chosen.getValue());
        }
    }

    /// A kind is asked for as a whole, or not at all; of what is typed for, just that.
    private void toggle(Line line) {
        if (line instanceof Line.OfKind && filter.getText().isBlank()) {
            if (viewModel.asks(line.kind())) {
                viewModel.tickNone(line.kind());
            } else {
                viewModel.tickOwn(line.kind());
            }
            return;
        }
        var all = viewModel.ticked(line.kind(), line.things()) == Ticked.ALL;
        viewModel.tick(line.kind(), line.things(), !all);
    }

    /// Other partners have other things of their own.
    private void follow() {
        if (!viewModel.partners().equals(shownFor)) {
            rebuild();
        }
    }

    private void rebuild() {
        shownFor = viewModel.partners();
        var words = filter.getText();
        var open = words.isBlank() ? expanded() : EnumSet.allOf(Ask.Kind.class);
        var was = tree.getSelectionModel().getSelectedItem();
        var root = new TreeItem<Line>();
        for (var kind : Ask.Kind.values()) {
            var groups = viewModel.groups(kind, words);
            var things = groups.stream().flatMap(it -> it.things().stream()).toList();
            var item = new TreeItem<Line>(new Line.OfKind(kind, things));
            groups.forEach(group -> fill(item, kind, group));
            item.setExpanded(open.contains(kind) && !item.isLeaf());
            root.getChildren().add(item);
        }
        tree.setRoot(root);
        select(was == null ? null : was.getValue());
    }

    private static void fill(TreeItem<Line> kindItem, Ask.Kind kind, Group group) {
        var holder = kindItem;
        if (!group.title().isEmpty()) {
            holder = new TreeItem<>(new Line.Whose(kind, group.title(), group.things()));
            holder.setExpanded(true);
            kindItem.getChildren().add(holder);
        }
        holder.getChildren()
                .addAll(
                        group.things().stream()
                                .map(it -> new TreeItem<Line>(new Line.One(kind, it)))
                                .toList());
    }

    private Set<Ask.Kind> expanded() {
        var open = EnumSet.noneOf(Ask.Kind.class);
        if (tree.getRoot() != null) {
            tree.getRoot().getChildren().stream()
                    .filter(TreeItem::isExpanded)
                    .forEach(item -> open.add(item.getValue().kind()));
        }
        return open;
    }

    private void select(@Nullable Line was) {
        Predicate<TreeItem<Line>> same =
                item -> was != null && item.getValue().kind() == was.kind();
        tree.getRoot().getChildren().stream()
                .filter(same)
                .findFirst()
                .ifPresent(tree.getSelectionModel()::select);
    }
}
