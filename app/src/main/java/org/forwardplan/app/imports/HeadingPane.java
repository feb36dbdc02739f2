package org.forwardplan.app.imports;

import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.model.imports.ImportDraft.Fate;

/// The heading that is looked at: its title, what becomes of it, and its text as it will read.
final class HeadingPane {

    private final PreviewViewModel viewModel;
    private final TextField title = new TextField();
    private final ChoiceBox<Fate> fate = new ChoiceBox<>();
    private final VBox text = new VBox(14);
    private final TextAsRead reading;
    private final VBox node;
    private boolean showing;

    HeadingPane(PreviewViewModel viewModel) {
        this.viewModel = viewModel;
        this.reading = new TextAsRead(viewModel.pictures());
        title.setId("import-title");
        title.setOnAction(_ -> rename());
        title.focusedProperty()
                .subscribe(here -> {
                    if (!here) {
                        rename();
                    }
                });
        fate.setId("import-fate");
        fate.getItems().setAll(Fate.values());
        fate.valueProperty()
                .subscribe(now -> {
                    if (!showing && now != null) {
                        viewModel.become(viewModel.chosenProperty().get(), now);
                    }
                });
        HBox.setHgrow(title, Priority.ALWAYS);
        var scroll = new ScrollPane(text);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText("The text as it will read");
        text.getStyleClass().add("import-reading");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var titleField = field("Title", title);
        HBox.setHgrow(titleField, Priority.ALWAYS);
        node = new VBox(10, new HBox(10, titleField, field("Becomes", fate)), scroll);
        node.getStyleClass().add("import-pane");
        viewModel.chosenProperty().subscribe(_ -> showAll());
        viewModel.draftProperty().subscribe(_ -> showHeading());
    }

    VBox node() {
        return node;
    }

    void rename() {
        if (!showing && !viewModel.entries().isEmpty()) {
            viewModel.rename(viewModel.chosenProperty().get(), title.getText());
        }
    }

    void focusTitle() {
        title.requestFocus();
        title.selectAll();
    }

    private void showAll() {
        showHeading();
        text.getChildren().setAll(reading.of(viewModel.text()));
        if (viewModel.text().isEmpty()) {
            var none = new Label("Nothing stands under this heading itself.");
            none.getStyleClass().add("quiet");
            text.getChildren().add(none);
        }
    }

    private void showHeading() {
        if (viewModel.entries().isEmpty()) {
            return;
        }
        showing = true;
        var at = viewModel.chosenProperty().get();
        title.setText(viewModel.entries().get(at).title());
        fate.setValue(viewModel.fates().get(at));
        showing = false;
    }

    private static VBox field(String name, Control control) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        return new VBox(4, label, control);
    }
}
