package org.forwardplan.app.duties;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.plan.Requirement;

import java.util.EnumMap;
import java.util.Map;

/// Search and filters over the checklist; says how many rows they leave.
final class FilterBar {

    private final DutiesViewModel viewModel;
    private final TextField search = new TextField();
    private final ToggleButton all = new ToggleButton("All");
    private final Map<Requirement.Kind, ToggleButton> kinds = new EnumMap<>(Requirement.Kind.class);
    private final FilterMenus menus;
    private final Hyperlink clear;
    private final VBox node;

    FilterBar(DutiesViewModel viewModel, Runnable toList) {
        this.viewModel = viewModel;
        clear = Labels.link("Clear filters", viewModel::clearFilters);
        clear.setId("clear-filters");
        clear.setMinWidth(Region.USE_PREF_SIZE);
        var count = Controls.whole("", "quiet");
        count.setId("duties-count");
        count.textProperty().bind(viewModel.countProperty());
        prepareSearch(toList);
        menus = new FilterMenus(viewModel);
        var line = new HBox(8, search, menus.state(), menus.lead(), clear, count);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(search, Priority.ALWAYS);
        node = new VBox(10, chips(), line);
        node.getStyleClass().add("filter-bar");
        viewModel.soughtProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /// Goes on in the search field with what was typed elsewhere.
    void type(String typed) {
        search.requestFocus();
        search.end();
        search.appendText(typed);
    }

    private void prepareSearch(Runnable toList) {
        search.setId("duties-search");
        Controls.looking(search);
        search.setPromptText("Search titles, tests, sections of law, evidence");
        search.setAccessibleText("Search the rulebook");
        search.setMinWidth(140);
        search.textProperty().subscribe((_, now) -> seek(sought().withWords(now)));
        search.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        toList.run();
                    } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                        event.consume();
                        search.clear();
                    }
                });
    }

    private Node chips() {
        var chips = new FlowPane(6, 6);
        all.setId("kind-all");
        all.setOnAction(_ -> seek(sought().allKinds()));
        chips.getChildren().add(chip(all));
        for (var kind : Requirement.Kind.values()) {
            var chip = new ToggleButton(KindWords.brief(kind));
            chip.setId("kind-" + kind.key());
            chip.setAccessibleText(KindWords.plural(kind));
            chip.setOnAction(_ -> seek(sought().with(kind, chip.isSelected())));
            kinds.put(kind, chip);
            if (viewModel.rowsOf(kind) > 0) {
                chips.getChildren().add(chip(chip));
            }
        }
        return chips;
    }

    private static ToggleButton chip(ToggleButton button) {
        button.getStyleClass().add("chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private Sought sought() {
        return viewModel.soughtProperty().get();
    }

    /// Shows the filter even where it stays what it was: a button that was pressed may have to
    /// spring back.
    private void seek(Sought wanted) {
        viewModel.seek(wanted);
        show(sought());
    }

    private void show(Sought sought) {
        if (!search.getText().equals(sought.words())) {
            search.setText(sought.words());
        }
        all.setSelected(sought.kinds().isEmpty());
        kinds.forEach((kind, chip) -> chip.setSelected(sought.kinds().contains(kind)));
        menus.show(sought);
        clear.setVisible(!sought.everything());
        clear.setManaged(!sought.everything());
    }
}
