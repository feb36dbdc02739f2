package org.forwardplan.app.papers;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.forwardplan.model.outline.Outline;
import org.jspecify.annotations.Nullable;

/// Lays out the choice of a section, and whether those beneath it go along.
final class SectionChooser {

    private final VBox node = new VBox(6);

    SectionChooser(SectionForReview choice) {
        var sections = new ComboBox<Outline.Entry>();
        sections.setId("review-section");
        sections.setAccessibleText("Section for review");
        sections.getItems().setAll(choice.sections());
        sections.setCellFactory(_ -> new SectionCell());
        sections.setButtonCell(new SectionCell());
        sections.setMaxWidth(Double.MAX_VALUE);
        sections.setPrefWidth(0);
        choice.section().ifPresent(sections::setValue);
        sections.setDisable(sections.getItems().isEmpty());
        sections.valueProperty().subscribe((_, chosen) -> choice.choose(chosen.section().id()));
        var beneath = new CheckBox("With the sections beneath it");
        beneath.setId("review-beneath");
        beneath.setSelected(choice.choiceProperty().get().beneath());
        beneath.selectedProperty().subscribe((_, with) -> choice.takeBeneath(with));
        var name = new Label("Section");
        name.getStyleClass().add("field-name");
        name.setLabelFor(sections);
        node.getChildren().setAll(name, sections, beneath);
    }

    Node node() {
        return node;
    }

    private static final class SectionCell extends ListCell<Outline.Entry> {
        @Override
        protected void updateItem(Outline.@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            setText(empty || entry == null ? null : entry.heading());
        }
    }
}
