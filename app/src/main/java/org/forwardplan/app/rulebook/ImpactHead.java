package org.forwardplan.app.rulebook;

import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.rulebook.RowImpact.Fate;
import org.forwardplan.model.rulebook.Rulebook;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.Map;

/// Which rulebook, where things stand, and which rows to show.
final class ImpactHead {

    private final ImpactViewModel viewModel;
    private final ComboBox<Rulebook> choice = new ComboBox<>();
    private final Map<Fate, ToggleButton> chips = new EnumMap<>(Fate.class);
    private final VBox node;

    ImpactHead(ImpactViewModel viewModel, Runnable toList) {
        this.viewModel = viewModel;
        var title = Controls.wrapped("Next year's rulebook", "page-title");
        var standing = Controls.wrapped("", "page-standing");
        standing.setId("impact-standing");
        standing.textProperty().bind(viewModel.standingProperty());
        var filters = filters(toList);
        filters.visibleProperty().bind(Bindings.isEmpty(viewModel.faults()));
        filters.managedProperty().bind(filters.visibleProperty());
        node = new VBox(12, new VBox(2, title, standing), choices(), filters);
        viewModel.impactProperty().subscribe(_ -> count());
    }

    Node node() {
        return node;
    }

    /// Chooses the rulebook that follows the plan's own.
    void begin() {
        choice.setValue(viewModel.next());
    }

    private Node choices() {
        choice.setId("impact-choice");
        choice.setItems(FXCollections.observableList(viewModel.shipped()));
        choice.setConverter(new Titles());
        choice.setMaxWidth(420);
        choice.setPromptText("Choose a rulebook");
        choice.valueProperty()
                .subscribe(book -> {
                    if (book != null) {
                        viewModel.choose(book);
                    }
                });
        var file =
                Controls.button(
                        "impact-file",
                        "From a file…",
                        () -> {
                            choice.setValue(null);
                            viewModel.chooseFile();
                        });
        file.setAccessibleText("Choose a rulebook file: YAML or Excel");
        var from = new Label("From “%s” to".formatted(viewModel.own()));
        from.setLabelFor(choice);
        var row = new FlowPane(10, 8, from, choice, file);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node filters(Runnable toList) {
        var search = new TextField();
        search.setId("impact-search");
        Controls.looking(search);
        search.setPromptText("Search titles, groups, leads");
        search.setAccessibleText("Search the rows");
        search.setMinWidth(160);
        search.textProperty().subscribe(viewModel::seek);
        search.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        toList.run();
                    }
                });
        var line = new FlowPane(6, 6);
        for (var fate : Fate.values()) {
            var chip = new ToggleButton(ImpactWords.heading(fate));
            chip.setId("fate-" + fate.key());
            chip.getStyleClass().add("chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setSelected(viewModel.shows(fate));
            chip.setOnAction(_ -> viewModel.show(fate, chip.isSelected()));
            chips.put(fate, chip);
            line.getChildren().add(chip);
        }
        HBox.setHgrow(search, Priority.ALWAYS);
        return new VBox(8, line, search);
    }

    private void count() {
        var impact = viewModel.impactProperty().get();
        chips.forEach((fate, chip) -> {
            var words = ImpactWords.heading(fate);
            chip.setText(
                    impact == null
                            ? words
                            : "%s %d".formatted(words, impact.totals().getOrDefault(fate, 0)));
        });
    }

    private static final class Titles extends StringConverter<Rulebook> {
        @Override
        public String toString(@Nullable Rulebook book) {
            return book == null ? "" : book.title();
        }

        @Override
        public @Nullable Rulebook fromString(String title) {
            return null;
        }
    }
}
