package org.forwardplan.app.inspector;

import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.inspector.InspectorViewModel.Inspected;
import org.forwardplan.app.inspector.InspectorViewModel.Linked;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.model.plan.ItemId;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.List;

/// Draws the inspector beside the page.
public final class InspectorView {

    private static final double WIDTH = 300;

    private final InspectorViewModel viewModel;
    private final List<InspectorPart> parts;
    private final VBox fields = new VBox(6);
    private final VBox lent = new VBox(6);
    private final VBox links = new VBox(6);
    private final HistoryView history;
    private final VBox content = new VBox(6);
    private final ScrollPane node = new ScrollPane(content);
    private @Nullable FieldsForm form;
    private @Nullable ItemId last;

    /// @param parts that other screens lend it
    public InspectorView(InspectorViewModel viewModel, ZoneId zone, List<InspectorPart> parts) {
        this.viewModel = viewModel;
        this.history = new HistoryView(zone);
        this.parts = List.copyOf(parts);
        node.setId("inspector");
        node.setFitToWidth(true);
        node.setPrefWidth(WIDTH);
        node.setMaxWidth(WIDTH);
        StackPane.setAlignment(node, Pos.CENTER_RIGHT);
        node.setMinWidth(WIDTH);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("inspector");
        content.getStyleClass().add("inspector-content");
        node.sceneProperty().subscribe(scene -> viewModel.setSeen(scene != null));
        viewModel.inspectedProperty().subscribe(this::show);
        viewModel.historyProperty().subscribe(history::show);
        viewModel.stateProperty().subscribe(_ -> lend());
        viewModel.whenEditsMustFinish(() -> {
            if (form != null) {
                form.finish();
            }
        });
    }

    public Node node() {
        return node;
    }

    private void show(@Nullable Inspected inspected) {
        var focused = focused();
        form = null;
        if (inspected == null) {
            last = null;
            var nothing =
                    quiet(
                            "Select a duty, section, passage or piece of evidence to see its"
                                    + " fields, what it is linked with and what happened to it.");
            content.getChildren().setAll(nothing);
            return;
        }
        fields(inspected);
        links(inspected.links());
        if (!content.getChildren().contains(fields)) {
            content.getChildren().setAll(fields, lent, links, history.node());
        }
        lend();
        focus(inspected.item().id(), focused);
    }

    private void fields(Inspected inspected) {
        var kind = new Label(inspected.kind());
        kind.getStyleClass().add("eyebrow");
        var title = new Label(inspected.title());
        title.setWrapText(true);
        title.getStyleClass().add("inspector-title");
        fields.getChildren().setAll(kind, title);
        form = new FieldsForm(viewModel, inspected);
        fields.getChildren().addAll(form.rows());
        if (!PageKind.shows(inspected.item().id())) {
            var remove = new Button("Remove from the plan");
            Controls.edits(remove);
            remove.setId("remove-item");
            remove.getStyleClass().addAll("small", "danger", "flat");
            remove.setOnAction(_ -> viewModel.remove());
            fields.getChildren().add(remove);
        }
    }

    /// What other screens say of the thing can change though the thing itself has not.
    private void lend() {
        var inspected = viewModel.inspectedProperty().get();
        if (inspected == null) {
            return;
        }
        var item = inspected.item();
        var shown = parts.stream().filter(part -> part.shows(item)).toList();
        shown.forEach(part -> part.show(item));
        var nodes = shown.stream().map(InspectorPart::node).toList();
        if (!lent.getChildren().equals(nodes)) {
            lent.getChildren().setAll(nodes);
        }
    }

    /// The name of the control in here that has the keyboard; null where none has.
    private @Nullable String focused() {
        var scene = content.getScene();
        var owner = scene == null ? null : scene.getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == content) {
                return owner.getId();
            }
        }
        return null;
    }

    /// Gives the keyboard back to the control that had it; to the first field of a thing that is
    /// worked on only here.
    private void focus(ItemId item, @Nullable String focused) {
        var again = focused == null ? null : content.lookup("#" + focused);
        if (again != null) {
            again.requestFocus();
        } else if (!item.equals(last) && viewModel.onlyHere(item)) {
            whenDrawn(() ->
                    content.lookupAll(".text-area").stream()
                            .findFirst()
                            .ifPresent(Node::requestFocus));
        }
        last = item;
    }

    /// What is not in the window cannot take the keyboard, and the inspector may only now be put
    /// into it: its content comes with the next drawing.
    private void whenDrawn(Runnable then) {
        if (content.getScene() != null) {
            Platform.runLater(then);
            return;
        }
        content.sceneProperty()
                .addListener(
                        new ChangeListener<>() {
                            @Override
                            public void changed(
                                    ObservableValue<? extends Scene> drawn,
                                    Scene before,
                                    Scene now) {
                                drawn.removeListener(this);
                                Platform.runLater(then);
                            }
                        });
    }

    private void links(List<Linked> linked) {
        var heading = new Label("Links");
        heading.getStyleClass().add("inspector-heading");
        links.getChildren().setAll(heading);
        if (linked.isEmpty()) {
            links.getChildren().add(quiet("Nothing is linked with it."));
        }
        for (var it : linked) {
            var link = new Hyperlink(it.how() + " " + it.title());
            link.setWrapText(true);
            link.setOnAction(_ -> viewModel.show(it.to()));
            links.getChildren().add(link);
        }
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
    }
}
