package org.forwardplan.app.inspector;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.inspector.InspectorViewModel.Event;
import org.forwardplan.app.inspector.InspectorViewModel.Inspected;
import org.forwardplan.app.inspector.InspectorViewModel.Linked;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.model.plan.ItemId;
import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Draws the inspector beside the page.
public final class InspectorView {

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.UK);
    private static final int SHOWN = 40;
    private static final double WIDTH = 300;

    private final InspectorViewModel viewModel;
    private final ZoneId zone;
    private final List<InspectorPart> parts;
    private final VBox content = new VBox(6);
    private final ScrollPane node = new ScrollPane(content);
    private @Nullable FieldsForm form;
    private @Nullable ItemId last;

    /// @param parts that other screens lend it
    public InspectorView(InspectorViewModel viewModel, ZoneId zone, List<InspectorPart> parts) {
        this.viewModel = viewModel;
        this.zone = zone;
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
        viewModel.inspectedProperty().subscribe(this::show);
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
        content.getChildren().clear();
        form = null;
        if (inspected == null) {
            var nothing =
                    new Label(
                            "Select a duty, section, passage or piece of evidence to see its"
                                    + " fields, what it is linked with and what happened to it.");
            nothing.setWrapText(true);
            nothing.getStyleClass().add("quiet");
            content.getChildren().add(nothing);
            return;
        }
        var kind = new Label(inspected.kind());
        kind.getStyleClass().add("eyebrow");
        var title = new Label(inspected.title());
        title.setWrapText(true);
        title.getStyleClass().add("inspector-title");
        content.getChildren().addAll(kind, title);
        form = new FieldsForm(viewModel, inspected);
        content.getChildren().addAll(form.rows());
        if (!PageKind.shows(inspected.item().id())) {
            var remove = new Button("Remove from the plan");
            remove.setId("remove-item");
            remove.getStyleClass().addAll("small", "danger", "flat");
            remove.setOnAction(_ -> viewModel.remove());
            content.getChildren().add(remove);
        }
        for (var part : parts) {
            if (part.shows(inspected.item())) {
                part.show(inspected.item());
                content.getChildren().add(part.node());
            }
        }
        links(inspected.links());
        history(inspected.history());
        focus(inspected.item().id(), focused);
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
        } else if (!item.equals(last) && !PageKind.shows(item)) {
            // Later, because the inspector may only now be put into the window.
            Platform.runLater(() ->
                    content.lookupAll(".text-area").stream()
                            .findFirst()
                            .ifPresent(Node::requestFocus));
        }
        last = item;
    }

    private void links(List<Linked> links) {
        heading("Links");
        if (links.isEmpty()) {
            quiet("Nothing is linked with it.");
        }
        for (var linked : links) {
            var link = new Hyperlink(linked.how() + " " + linked.title());
            link.setWrapText(true);
            link.setOnAction(_ -> viewModel.show(linked.to()));
            content.getChildren().add(link);
        }
    }

    private void history(List<Event> history) {
        heading("History");
        for (var event : history.subList(0, Math.min(SHOWN, history.size()))) {
            var edit = event.entry().edit();
            var what = new Label(edit.act() + ": " + edit.what());
            what.setWrapText(true);
            var when =
                    new Label("%s, %s".formatted(WHEN.format(edit.at().atZone(zone)), edit.by()));
            when.getStyleClass().add("quiet");
            var box = new VBox(1, what, when);
            box.getStyleClass().add("history-event");
            for (var detail : event.details()) {
                var words = new Label(detail);
                words.setWrapText(true);
                words.getStyleClass().add("quiet");
                box.getChildren().add(words);
            }
            content.getChildren().add(box);
        }
        if (history.size() > SHOWN) {
            quiet("and %d earlier changes".formatted(history.size() - SHOWN));
        }
    }

    private void heading(String words) {
        var heading = new Label(words);
        heading.getStyleClass().add("inspector-heading");
        content.getChildren().add(heading);
    }

    private void quiet(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        content.getChildren().add(label);
    }
}
