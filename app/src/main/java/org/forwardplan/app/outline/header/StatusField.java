package org.forwardplan.app.outline.header;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

import org.forwardplan.app.drafting.StandingRow;
import org.forwardplan.app.fields.ChosenOnce;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.outline.tree.OutlineViewModel;
import org.forwardplan.app.outline.tree.StatusLook;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;

/// The status of a section, to be chosen.
final class StatusField {

    private final OutlineViewModel viewModel;
    private final StandingRow standing;
    private final ComboBox<Section.Status> choice = new ComboBox<>();
    private @Nullable SectionId section;
    private boolean showing;

    StatusField(OutlineViewModel viewModel, StandingRow standing) {
        this.viewModel = viewModel;
        this.standing = standing;
        Controls.edits(choice);
        choice.setId("section-status");
        choice.setAccessibleText("Status of the section");
        choice.getItems().setAll(Section.Status.values());
        choice.setCellFactory(_ -> new StatusCell());
        choice.setButtonCell(new StatusCell());
        choice.setPrefWidth(150);
        ChosenOnce.in(
                choice,
                chosen -> {
                    var now = section;
                    if (!showing && now != null) {
                        choose(now, chosen);
                    }
                });
    }

    Region node() {
        return choice;
    }

    void show(Section now) {
        section = now.id();
        set(now.status());
    }

    /// Asks who signs off, and on which day.
    void signOff() {
        standing.signOff(choice);
    }

    /// Signed off is a status that somebody gives, on a day.
    private void choose(SectionId now, Section.Status chosen) {
        if (chosen == Section.Status.SIGNED_OFF) {
            signOff();
            viewModel.statusOf(now).ifPresent(this::set);
        } else {
            viewModel.signOffs().status(now, chosen);
        }
    }

    private void set(Section.Status now) {
        showing = true;
        choice.setValue(now);
        showing = false;
    }

    private static final class StatusCell extends ListCell<Section.Status> {
        @Override
        protected void updateItem(Section.@Nullable Status status, boolean empty) {
            super.updateItem(status, empty);
            if (empty || status == null) {
                setText(null);
                setGraphic(null);
            } else {
                setText(status.toString());
                var dot = new Region();
                dot.getStyleClass().addAll("status-dot", StatusLook.of(status));
                setGraphic(dot);
            }
        }
    }
}
