package org.forwardplan.app.papers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.PaperPart;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The version that the parts of a paper compare with this time: the one they carry, or another.
/// Takes no room where nothing is compared.
final class SinceChoice {

    private static final double WIDTH = 260;

    private final ComboBox<Since> choice = new ComboBox<>();
    private final HBox node;
    private @Nullable BoardPaperId paper;

    /// @param version null for what the parts carry
    private record Since(@Nullable BaselineId version, String words) {

        static final Since AS_PREPARED = new Since(null, "The version its parts name");

        @Override
        public String toString() {
            return words;
        }
    }

    SinceChoice() {
        var name = new Label("What has changed since");
        name.getStyleClass().add("field-name");
        name.setLabelFor(choice);
        choice.setId("paper-since");
        choice.setAccessibleText("The version this paper compares with");
        choice.setPrefWidth(WIDTH);
        choice.setMinWidth(0);
        node = new HBox(8, name, choice);
        node.setAlignment(Pos.CENTER_LEFT);
        node.visibleProperty().bind(node.managedProperty());
    }

    Node node() {
        return node;
    }

    /// Null where the parts keep to the version they carry.
    @Nullable BaselineId chosen() {
        var now = choice.getValue();
        return now == null || !node.isManaged() ? null : now.version();
    }

    /// @param versions newest first
    void show(BoardPaper now, List<Baseline> versions) {
        node.setManaged(!versions.isEmpty() && now.parts().stream().anyMatch(PaperPart::compares));
        var items =
                Stream.concat(
                                Stream.of(Since.AS_PREPARED),
                                versions.stream().map(it -> new Since(it.id(), it.name())))
                        .toList();
        var was = now.id().equals(paper) ? chosen() : null;
        paper = now.id();
        if (!choice.getItems().equals(items)) {
            choice.getItems().setAll(items);
        }
        choice.setValue(
                items.stream()
                        .filter(it -> Objects.equals(it.version(), was))
                        .findFirst()
                        .orElse(Since.AS_PREPARED));
    }
}
