package org.forwardplan.app.outline.header;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.drafting.StandingRow;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.GrowingArea;
import org.forwardplan.app.fields.KeptField;
import org.forwardplan.app.outline.section.SectionViewModel.Shown;
import org.forwardplan.app.outline.tree.OutlineViewModel;
import org.forwardplan.app.outline.tree.Wording;
import org.forwardplan.app.review.SectionReviews;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Section.Volume;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Number, title, lead, status and size of the chosen section.
public final class SectionHeader {

    private static final double SIDES = 20;
    private static final double ENDS = 12;
    private static final double TOOLTIP = 380;

    private final OutlineViewModel viewModel;
    private final Label number = new Label();
    private final GrowingArea title = new GrowingArea(SIDES, ENDS);
    private final ComboBox<String> lead = new ComboBox<>();
    private final StatusField status;
    private final VolumesMenu volumes = new VolumesMenu(this::keepVolumes);
    private final Label size = new Label();
    private final HBox heading = new HBox(8);
    private final FlowPane fields = new FlowPane(16, 8);
    private final StandingRow standing;
    private final KeptField keptTitle;
    private final KeptField keptLead;
    private final HBox measure = new HBox(10);
    private final VBox node;
    private @Nullable SectionId section;
    private boolean showing;

    public SectionHeader(OutlineViewModel viewModel) {
        this.viewModel = viewModel;
        this.standing = new StandingRow(viewModel.signOffs());
        this.status = new StatusField(viewModel, standing);
        number.getStyleClass().add("section-heading-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        title.setId("section-title");
        title.getStyleClass().add("section-heading");
        title.setAccessibleText("Title of the section");
        HBox.setHgrow(title, Priority.ALWAYS);
        Controls.edits(lead);
        lead.setId("section-lead");
        lead.setEditable(true);
        lead.setAccessibleText("Lead: the role that answers for the section");
        lead.setPromptText("Who leads it?");
        lead.setPrefWidth(230);
        lead.setOnAction(_ -> {
            if (!showing) {
                keepLead(lead.getValue());
            }
        });
        size.getStyleClass().add("quiet");
        size.setId("section-size");
        var meaning = new Tooltip(Wording.READING_AGE);
        meaning.setWrapText(true);
        meaning.setMaxWidth(TOOLTIP);
        size.setTooltip(meaning);
        measure.setAlignment(Pos.CENTER_LEFT);
        measure.getChildren().add(size);
        keptTitle = new KeptField(title, this::keepTitle);
        keptLead = new KeptField(lead.getEditor(), this::keepLead);
        heading.getChildren().setAll(number, title);
        heading.setAlignment(Pos.TOP_LEFT);
        fields.getChildren()
                .setAll(
                        named("Status", status.node()),
                        named("Lead", lead),
                        named("Due", standing.due()),
                        named("Printed in", volumes.node()),
                        measure);
        fields.setAlignment(Pos.CENTER_LEFT);
        node = new VBox(6, heading, fields, standing.node());
        node.getStyleClass().add("section-header");
    }

    public Node node() {
        return node;
    }

    /// Puts something beside the size of the section.
    public void besideSize(Node more) {
        measure.getChildren().add(more);
    }

    /// Lets the section be sent out, and what comes back be taken in.
    public void reviews(SectionReviews reviews) {
        var menu = new ReviewMenu(reviews, viewModel, standing, status::signOff, () -> section);
        menu.node().setMinWidth(Region.USE_PREF_SIZE);
        heading.getChildren().add(menu.node());
    }

    public void show(Shown shown) {
        var entry = shown.entry();
        showing = true;
        section = entry.section().id();
        number.setText(entry.number());
        if (!lead.getItems().equals(shown.leads())) {
            lead.getItems().setAll(shown.leads());
        }
        keptTitle.show(entry.section().title());
        keptLead.show(entry.section().lead());
        lead.setValue(lead.getEditor().getText());
        status.show(entry.section());
        volumes.show(entry.section());
        size.setText(shown.size());
        standing.show(entry.section());
        showing = false;
    }

    /// Hands over what has been typed.
    public void keep() {
        keptTitle.keep();
        keptLead.keep();
    }

    private void keepTitle(String typed) {
        var now = section;
        if (now != null && typed.isEmpty()) {
            // A section cannot be without a title: the one it has stays.
            viewModel.titleOf(now).ifPresent(title::setText);
        } else if (now != null) {
            viewModel.rename(now, typed);
        }
    }

    private void keepVolumes(List<Volume> chosen) {
        var now = section;
        if (now != null) {
            viewModel.printedIn(now, chosen);
        }
    }

    private void keepLead(@Nullable String typed) {
        var now = section;
        if (now != null) {
            viewModel.lead(now, typed == null ? "" : typed);
        }
    }

    private static Node named(String words, Region control) {
        var name = new Label(words);
        name.getStyleClass().add("field-name");
        name.setLabelFor(control);
        name.setMinWidth(Region.USE_PREF_SIZE);
        var row = new HBox(6, name, control);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
