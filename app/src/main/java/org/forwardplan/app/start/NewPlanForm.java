package org.forwardplan.app.start;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import org.forwardplan.model.editing.StartPlan;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.rulebook.Rulebook;

import java.time.LocalDate;
import java.util.stream.IntStream;

/// Asks the four things a new plan needs. The title follows the organisation until it is typed
/// over.
final class NewPlanForm {

    private static final double WIDTH = 560;

    private final TextField organisation = new TextField();
    private final TextField title = new TextField();
    private final ComboBox<Rulebook> rulebook = new ComboBox<>();
    private final ComboBox<FinancialYear> firstYear = new ComboBox<>();
    private final CheckBox outline =
            new CheckBox("Start with an outline: chapters that answer the rulebook");
    private final VBox node = new VBox(16);

    NewPlanForm(StartViewModel viewModel, LocalDate today, Runnable back) {
        var heading = new Label("New plan");
        heading.getStyleClass().add("start-title");
        rulebook.setConverter(new Titles());
        rulebook.getItems().setAll(viewModel.rulebooks());
        rulebook.setValue(viewModel.usualRulebook());
        rulebook.setMaxWidth(Double.MAX_VALUE);
        firstYear.setMaxWidth(Double.MAX_VALUE);
        years(today);
        organisation.setPromptText("e.g. NHS North East London");
        organisation.setId("organisation");
        title.setId("plan-name");
        rulebook.setId("rulebook");
        firstYear.setId("first-year");
        outline.setSelected(true);
        followOrganisation();
        var start = new Button("Start the plan…");
        start.setId("start-plan");
        start.getStyleClass().add("accent");
        start.setDefaultButton(true);
        start.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> organisation.getText().isBlank() || title.getText().isBlank(),
                                organisation.textProperty(),
                                title.textProperty()));
        start.setOnAction(_ -> viewModel.start(plan()));
        var cancel = new Button("Back");
        cancel.setCancelButton(true);
        cancel.setOnAction(_ -> back.run());
        node.setMaxWidth(WIDTH);
        node.getStyleClass().add("card");
        node.getChildren()
                .addAll(
                        heading,
                        field("Organisation, as it is to be printed", organisation),
                        field("Rulebook", rulebook),
                        field("First year of the five", firstYear),
                        field("Title", title),
                        outline,
                        new HBox(8, start, cancel));
        organisation
                .sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        organisation.requestFocus();
                    }
                });
    }

    Node node() {
        return node;
    }

    private StartPlan plan() {
        return new StartPlan(
                rulebook.getValue(),
                title.getText(),
                organisation.getText(),
                firstYear.getValue(),
                outline.isSelected());
    }

    private void years(LocalDate today) {
        var first = rulebook.getValue().firstYear();
        var last = Math.max(today.getYear() + 2, first.start() + 1);
        firstYear
                .getItems()
                .setAll(
                        IntStream.rangeClosed(first.start(), last)
                                .mapToObj(FinancialYear::new)
                                .toList());
        firstYear.setValue(first);
        rulebook.valueProperty().subscribe((_, now) -> firstYear.setValue(now.firstYear()));
    }

    private void followOrganisation() {
        organisation
                .textProperty()
                .subscribe((was, now) -> {
                    if (title.getText().isBlank() || title.getText().equals(usual(was))) {
                        title.setText(usual(now));
                    }
                });
    }

    private String usual(String name) {
        return name.isBlank()
                ? ""
                : StartPlan.of(rulebook.getValue(), name, firstYear.getValue()).title();
    }

    private static VBox field(String name, Control control) {
        var label = new Label(name);
        label.getStyleClass().add("field-name");
        label.setLabelFor(control);
        return new VBox(4, label, control);
    }

    private static final class Titles extends StringConverter<Rulebook> {
        @Override
        public String toString(Rulebook book) {
            return book == null ? "" : book.title();
        }

        @Override
        public Rulebook fromString(String title) {
            throw new UnsupportedOperationException("Rulebooks are chosen, not typed");
        }
    }
}
