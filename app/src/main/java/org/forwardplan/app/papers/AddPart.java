package org.forwardplan.app.papers;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.editing.EditBoardPaper;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.PaperPart;
import org.forwardplan.model.plan.PaperPart.DutyLayout;
import org.forwardplan.model.plan.Prose;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Function;

/// Offers what can go behind a cover sheet.
final class AddPart {

    private final BoardPaperViewModel viewModel;
    private final MenuButton menu = new MenuButton("Add a part", new FontIcon("fth-plus"));
    private @Nullable BoardPaperId paper;

    AddPart(BoardPaperViewModel viewModel) {
        this.viewModel = viewModel;
        Controls.edits(menu);
        menu.setId("add-part");
    }

    MenuButton node() {
        return menu;
    }

    void show(BoardPaperId now) {
        paper = now;
        var duties = new Menu("Table of duties");
        for (var layout : DutyLayout.values()) {
            duties.getItems()
                    .add(
                            layout == DutyLayout.CHANGES
                                    ? versions(
                                            layout.toString(),
                                            it -> new PaperPart.Duties(layout, it))
                                    : item(layout.toString(), new PaperPart.Duties(layout, null)));
        }
        menu.getItems()
                .setAll(
                        item("Text of its own", new PaperPart.Text("", Prose.of(""))),
                        item("Sections of the plan", new PaperPart.Sections(List.of())),
                        item("The whole plan", new PaperPart.WholePlan()),
                        versions("What has changed since", PaperPart.Changes::new),
                        duties,
                        item("Objectives", new PaperPart.Objectives()));
    }

    private MenuItem item(String words, PaperPart part) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> {
            var to = paper;
            if (to != null) {
                viewModel.perform(EditBoardPaper.addPart(to, part));
            }
        });
        return item;
    }

    private Menu versions(String words, Function<BaselineId, PaperPart> part) {
        var versions = new Menu(words);
        for (Baseline baseline : viewModel.baselines()) {
            versions.getItems().add(item(baseline.name(), part.apply(baseline.id())));
        }
        if (versions.getItems().isEmpty()) {
            var none = new MenuItem("No version is named yet: freeze one on the page Baselines");
            none.setDisable(true);
            versions.getItems().add(none);
        }
        return versions;
    }
}
