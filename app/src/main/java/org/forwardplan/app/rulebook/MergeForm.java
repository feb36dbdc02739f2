package org.forwardplan.app.rulebook;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Requirement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// Says which rows are to become one, and shows the tests it will have.
final class MergeForm extends RowForm {

    private final Requirement row;
    private final BiPredicate<List<RequirementId>, String> merge;
    private final TextField title;
    private final TextField search = new TextField();
    private final Map<Requirement, CheckBox> others = new LinkedHashMap<>();
    private final VBox tests = new VBox(4);

    /// @param merge answers true where it was done
    MergeForm(
            Requirement row,
            List<Requirement> others,
            BiPredicate<List<RequirementId>, String> merge,
            Runnable close) {
        super(
                "Merge “%s” with other rows".formatted(row.title()),
                "One row takes all their tests, and what answers them goes along. The others are no"
                        + " longer asked; a confirmation no longer holds.",
                "Merge the rows",
                close);
        this.row = row;
        this.merge = merge;
        title = new TextField(row.title());
        title.setId("merge-title");
        title.textProperty().subscribe(this::refresh);
        search.setId("merge-search");
        search.setPromptText("Search the other rows");
        search.setAccessibleText("Search the other rows");
        var list = new VBox(6);
        for (var other : others) {
            var box = new CheckBox(other.title());
            box.setWrapText(true);
            box.selectedProperty().subscribe(_ -> refresh());
            box.managedProperty().bind(box.visibleProperty());
            this.others.put(other, box);
            list.getChildren().add(box);
        }
        search.textProperty().subscribe(this::find);
        fields(
                new VBox(
                        18,
                        Controls.named("Title of the merged row", title),
                        new VBox(6, Controls.whole("Tests it will have", "field-name"), tests),
                        new VBox(8, Controls.whole("Merge it with", "field-name"), search, list)));
        refresh();
    }

    private void find(String words) {
        var wanted = words.strip().toLowerCase(Locale.UK);
        others.forEach((other, box) ->
                box.setVisible(
                        box.isSelected()
                                || (other.title() + " " + other.group())
                                        .toLowerCase(Locale.UK)
                                        .contains(wanted)));
    }

    private List<Requirement> chosen() {
        var rows = new ArrayList<>(List.of(row));
        others.forEach((other, box) -> {
            if (box.isSelected()) {
                rows.add(other);
            }
        });
        return rows;
    }

    private void refresh() {
        var asks = chosen().stream().flatMap(it -> it.tests().stream()).map(it -> it.asks());
        Stream<String> once = asks.distinct();
        tests.getChildren().setAll(once.map(it -> Controls.wrapped("• " + it)).toList());
        if (title.getText().isBlank()) {
            lacks("The merged row needs a title.");
        } else {
            lacks(chosen().size() > 1 ? "" : "Tick a row to merge it with.");
        }
    }

    @Override
    void focus() {
        search.requestFocus();
    }

    @Override
    boolean perform() {
        return merge.test(chosen().stream().map(Requirement::id).toList(), title.getText());
    }
}
