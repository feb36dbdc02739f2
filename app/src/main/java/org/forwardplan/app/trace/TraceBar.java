package org.forwardplan.app.trace;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.plan.Requirement;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// Chooses what the trace page sets out, and which rows of it.
final class TraceBar {

    private static final String ALL_KINDS = "All kinds";
    private static final String ALL_STATES = "All states";

    private final TraceViewModel viewModel;
    private final Map<TraceView, ToggleButton> views = new EnumMap<>(TraceView.class);
    private final ComboBox<Object> kind = new ComboBox<>();
    private final ComboBox<Object> state = new ComboBox<>();
    private final CheckBox chapters = new CheckBox("Chapters only");
    private final CheckBox gaps = new CheckBox("Only gaps");
    private final FlowPane filters = new FlowPane(10, 6);
    private final VBox node;
    private boolean showing;

    TraceBar(TraceViewModel viewModel) {
        this.viewModel = viewModel;
        var chips = new FlowPane(6, 6);
        var group = new ToggleGroup();
        for (var view : TraceView.values()) {
            var chip = new ToggleButton(view.toString());
            chip.setId("trace-" + view.name().toLowerCase(Locale.ROOT));
            chip.getStyleClass().add("chip");
            chip.setMinWidth(Region.USE_PREF_SIZE);
            chip.setToggleGroup(group);
            chip.setOnAction(_ -> choose(shown().with(view)));
            views.put(view, chip);
            chips.getChildren().add(chip);
        }
        kind.setId("trace-kind");
        kind.setAccessibleText("Kind of requirement");
        kind.getItems().add(ALL_KINDS);
        kind.getItems().addAll((Object[]) Requirement.Kind.values());
        kind.setOnAction(_ ->
                choose(
                        shown().with(
                                        kind.getValue() instanceof Requirement.Kind it
                                                ? it
                                                : (Requirement.Kind) null)));
        state.setId("trace-state");
        state.setAccessibleText("State of the answer");
        state.getItems().add(ALL_STATES);
        state.getItems().addAll((Object[]) AnswerState.values());
        state.setOnAction(_ ->
                choose(
                        shown().with(
                                        state.getValue() instanceof AnswerState it
                                                ? it
                                                : (AnswerState) null)));
        chapters.setId("trace-chapters");
        chapters.setOnAction(_ -> choose(shown().chapters(chapters.isSelected())));
        gaps.setId("trace-gaps");
        gaps.setOnAction(_ -> choose(shown().gaps(gaps.isSelected())));
        filters.setAlignment(Pos.CENTER_LEFT);
        filters.getChildren().setAll(kind, state, chapters, gaps);
        node = new VBox(10, chips, filters);
        node.getStyleClass().add("trace-bar");
        viewModel.shownProperty().subscribe(this::show);
    }

    Node node() {
        return node;
    }

    private Shown shown() {
        return viewModel.shownProperty().get();
    }

    private void choose(Shown wanted) {
        if (!showing) {
            viewModel.show(wanted);
            show(shown());
        }
    }

    private void show(Shown now) {
        showing = true;
        views.forEach((view, chip) -> chip.setSelected(view == now.view()));
        kind.setValue(now.kind() == null ? ALL_KINDS : now.kind());
        state.setValue(now.state() == null ? ALL_STATES : now.state());
        chapters.setSelected(now.chapters());
        gaps.setSelected(now.gaps());
        include(kind, now.view().ofRequirements());
        include(state, now.view().ofRequirements());
        include(chapters, now.view().ofSections());
        include(gaps, now.view().matrix());
        showing = false;
    }

    private static void include(Node part, boolean wanted) {
        part.setVisible(wanted);
        part.setManaged(wanted);
    }
}
