package org.forwardplan.app.rulebook;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.editing.SplitRequirement.Part;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Requirement.Test;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Says which parts a row is to become, and which part takes each of its tests.
final class SplitForm extends RowForm {

    private static final String EVERY = "Every part";

    private final Predicate<List<Part>> split;
    private final List<TextField> titles = new ArrayList<>();
    private final Map<Test, ComboBox<String>> choices = new LinkedHashMap<>();
    private final VBox names = new VBox(8);

    /// @param split answers true where it was done
    SplitForm(Requirement row, Predicate<List<Part>> split, Runnable close) {
        super(
                "Split “%s”".formatted(row.title()),
                "Each part takes the tests you give it, and what answers them goes along. How it is"
                        + " met goes to each part; a confirmation no longer holds.",
                "Split the row",
                close);
        this.split = split;
        addPart(row.title());
        addPart("");
        var add = Controls.button("split-add", "Add a part", () -> addPart(""), "small");
        add.disableProperty()
                .bind(Bindings.size(names.getChildren()).greaterThanOrEqualTo(row.tests().size()));
        var tests = new VBox(10, Controls.whole("Which part takes each test", "field-name"));
        for (var test : row.tests()) {
            tests.getChildren().add(choice(test, row.tests().indexOf(test)));
        }
        fields(new VBox(18, names, add, tests));
        refresh();
    }

    private void addPart(String title) {
        var number = titles.size() + 1;
        var field = new TextField(title);
        field.setId("split-title-" + number);
        field.setPromptText("A few words that name it");
        field.textProperty().subscribe(this::refresh);
        titles.add(field);
        names.getChildren().add(Controls.named("Part %d".formatted(number), field));
        choices.values()
                .forEach(choice ->
                        choice.getItems().add(choice.getItems().size() - 1, "Part " + number));
    }

    /// The first test stays with the first part, the others go to the second until said otherwise.
    private Node choice(Test test, int at) {
        var choice = new ComboBox<String>();
        choice.setId("split-" + test.key());
        choice.setAccessibleText("Part that takes the test: " + test.asks());
        IntStream.rangeClosed(1, titles.size())
                .forEach(number -> choice.getItems().add("Part " + number));
        choice.getItems().add(EVERY);
        choice.getSelectionModel().select(at == 0 ? 0 : 1);
        choice.valueProperty().subscribe(_ -> refresh());
        choices.put(test, choice);
        return new VBox(4, Controls.wrapped(test.asks()), choice);
    }

    private void refresh() {
        var parts = parts();
        lacks(
                IntStream.range(0, parts.size())
                        .mapToObj(at -> missing(at + 1, parts.get(at)))
                        .filter(words -> !words.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    private static String missing(int number, Part part) {
        if (part.title().isBlank()) {
            return "Part %d needs a title.".formatted(number);
        }
        return part.tests().isEmpty() ? "Part %d needs a test.".formatted(number) : "";
    }

    private List<Part> parts() {
        return IntStream.range(0, titles.size())
                .mapToObj(at -> new Part(titles.get(at).getText(), tests(at)))
                .toList();
    }

    private List<String> tests(int part) {
        return choices.entrySet().stream()
                .filter(it -> takes(part, it.getValue()))
                .map(it -> it.getKey().key())
                .toList();
    }

    private static boolean takes(int part, ComboBox<String> choice) {
        return EVERY.equals(choice.getValue())
                || choice.getSelectionModel().getSelectedIndex() == part;
    }

    @Override
    void focus() {
        titles.getFirst().requestFocus();
        titles.getFirst().selectAll();
    }

    @Override
    boolean perform() {
        return split.test(parts());
    }
}
