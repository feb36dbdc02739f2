package org.forwardplan.app.baselines;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.baselines.Reading.Part;
import org.forwardplan.app.fields.Controls;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Consumer;

/// A whole version to read: what is in it on the left, the text on the right. Nothing here can be
/// changed.
final class ReadingPane {

    private static final double LIST = 220;
    private static final double STEP = 14;

    private final VersionsViewModel versions;
    private final Working working;
    private final Consumer<Part> restore;
    private final ListView<Part> list = new ListView<>();
    private final VBox text = new VBox(12);
    private final ScrollPane scroll = new ScrollPane(text);
    private final BorderPane node = new BorderPane();
    private Side shown = Side.NOW;

    /// @param restore told which section to bring back from the version that is read
    ReadingPane(VersionsViewModel versions, Working working, Consumer<Part> restore) {
        this.versions = versions;
        this.working = working;
        this.restore = restore;
        node.setId("reading");
        list.setId("reading-list");
        list.setAccessibleText("What is in this version");
        list.getStyleClass().add("papers-list");
        list.setPrefWidth(LIST);
        list.setMinWidth(LIST);
        list.setCellFactory(_ -> new PartCell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        text.setId("reading-text");
        text.getStyleClass().add("reading-text");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.setLeft(list);
        node.setCenter(scroll);
    }

    Node node() {
        return node;
    }

    /// Stays at the same part where the other version has it too.
    void read(Side side) {
        shown = side;
        var plan = versions.plan(side);
        var today = versions.today();
        working.quietly(
                () -> Reading.of(plan, today),
                reading -> {
                    if (side.equals(shown)) {
                        show(reading);
                    }
                });
    }

    private void show(Reading reading) {
        var was = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(reading.parts());
        var at =
                was == null
                        ? 0
                        : reading.parts().stream()
                                .filter(part -> isSame(part, was))
                                .findFirst()
                                .map(reading.parts()::indexOf)
                                .orElse(0);
        list.getSelectionModel().select(at);
    }

    private static boolean isSame(Part one, Part other) {
        return Objects.equals(one.section(), other.section())
                && (one.section() != null || one.title().equals(other.title()));
    }

    private void show(@Nullable Part part) {
        text.getChildren().clear();
        if (part == null) {
            return;
        }
        text.getChildren().add(Controls.wrapped(part.title(), "page-title"));
        if (part.section() != null && shown instanceof Side.Named) {
            text.getChildren()
                    .add(
                            Controls.button(
                                    "restore-read-section",
                                    "Restore this section…",
                                    () -> restore.accept(part),
                                    Controls.EDITS));
        }
        text.getChildren().add(BlocksView.of(part.blocks()));
        scroll.setVvalue(0);
    }

    private static final class PartCell extends ListCell<Part> {
        @Override
        protected void updateItem(@Nullable Part part, boolean empty) {
            super.updateItem(part, empty);
            setGraphic(null);
            setText(null);
            if (!empty && part != null) {
                var label = Controls.wrapped(part.title());
                label.setPrefWidth(LIST - 40 - STEP * (part.depth() - 1));
                var box = new VBox(label);
                box.setPadding(new Insets(0, 0, 0, STEP * (part.depth() - 1)));
                setGraphic(box);
                setAccessibleText(part.title());
                setPrefWidth(0);
            }
        }
    }
}
