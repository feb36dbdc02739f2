package org.forwardplan.app.papers;

import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.papers.BoardPaperViewModel.Shown;
import org.forwardplan.model.boardpapers.Filled;
import org.forwardplan.model.editing.EditBoardPaper;
import org.forwardplan.model.plan.BoardPaper.CoverField;
import org.forwardplan.model.plan.BoardPaper.Fill;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// Lays out the cover sheet of a paper.
final class CoverFields {

    private final BoardPaperViewModel viewModel;
    private final VBox rows = new VBox(12);
    private final MenuButton add = new MenuButton("Add a field", new FontIcon("fth-plus"));
    private final VBox node;
    private final List<CoverFieldRow> shown = new ArrayList<>();
    private @Nullable BoardPaperId paper;
    private List<Fill> fills = List.of();

    CoverFields(BoardPaperViewModel viewModel) {
        this.viewModel = viewModel;
        var title = new Label("Cover sheet");
        title.getStyleClass().add("card-title");
        var hint =
                new Label(
                        "Grey words come from the plan and follow it. Your own words win. Alt with"
                                + " the arrow keys moves a field.");
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        Controls.edits(add);
        add.setId("add-cover-field");
        for (var fill : Fill.values()) {
            var item = new MenuItem(fill.toString());
            item.setOnAction(_ -> add(fill));
            add.getItems().add(item);
        }
        node = new VBox(12, title, hint, rows, add);
        node.getStyleClass().add("card");
        node.setId("cover-fields");
    }

    VBox node() {
        return node;
    }

    void show(Shown now) {
        var order = now.filled().stream().map(it -> it.field().fill()).toList();
        if (!now.paper().id().equals(paper) || !order.equals(fills)) {
            rebuild(now, order);
        } else {
            for (var at = 0; at < shown.size(); at++) {
                shown.get(at).show(now.filled().get(at));
            }
        }
    }

    void focus(int index) {
        if (index < shown.size()) {
            shown.get(index).focus();
        }
    }

    void keep() {
        List.copyOf(shown).forEach(CoverFieldRow::keep);
    }

    private void rebuild(Shown now, List<Fill> order) {
        paper = now.paper().id();
        fills = order;
        shown.clear();
        for (var at = 0; at < now.filled().size(); at++) {
            shown.add(row(now, at, now.filled().get(at)));
        }
        rows.getChildren().setAll(shown.stream().map(CoverFieldRow::node).toList());
    }

    private CoverFieldRow row(Shown now, int at, Filled filled) {
        return new CoverFieldRow(viewModel, now.paper().id(), at, filled, now.filled().size() - 1);
    }

    private void add(Fill fill) {
        var to = paper;
        if (to != null) {
            var label = fill == Fill.WRITTEN ? "New field" : fill.toString();
            viewModel.perform(
                    EditBoardPaper.addField(to, shown.size(), new CoverField(label, fill, "")));
            focus(shown.size() - 1);
        }
    }
}
