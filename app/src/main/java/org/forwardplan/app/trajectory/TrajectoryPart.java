package org.forwardplan.app.trajectory;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.ChosenOnce;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.inspector.InspectorPart;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.trajectory.TrajectoryViewModel.Shown;
import org.forwardplan.app.trajectory.TrajectoryViewModel.Whose;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.PlanItem;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the inspector shows of the way of an objective to its target: its figures by year, to be
/// typed where they stand, and a picture of them.
public final class TrajectoryPart implements InspectorPart {

    private static final Whose ADD = new Whose(null, "Add a body…");

    private static final int FITTING = 5;

    private final TrajectoryViewModel viewModel;
    private final ComboBox<Whose> whose = new ComboBox<>();
    private final ComboBox<Whose> others = new ComboBox<>();
    private final FigureGrid grid;
    private final ScrollPane years = new ScrollPane();
    private final TrajectoryPicture picture = new TrajectoryPicture();
    private final VBox said = new VBox(4);
    private final VBox node = new VBox(8);
    private boolean showing;

    public TrajectoryPart(OpenPlan plan) {
        viewModel = new TrajectoryViewModel(plan);
        grid = new FigureGrid(viewModel);
        grid.setId("figures");
        plan.whenEditsMustFinish(grid::finish);
        var heading = new Label("Trajectory");
        heading.getStyleClass().add("inspector-heading");
        whose.setId("figures-whose");
        whose.setAccessibleText("Whose figures are shown");
        whose.setMaxWidth(Double.MAX_VALUE);
        ChosenOnce.in(whose, this::choose);
        others.setId("figures-body");
        others.setPromptText("Choose a body");
        others.setAccessibleText("Body whose figures are to be added");
        others.setMaxWidth(Double.MAX_VALUE);
        ChosenOnce.in(others, this::add);
        offer(false);
        years.setContent(grid);
        years.getStyleClass().add("figure-scroll");
        years.setFitToWidth(true);
        years.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        years.setFocusTraversable(false);
        node.setId("inspector-trajectory");
        node.getStylesheets().add(stylesheet());
        node.getChildren().setAll(heading, whose, others, years, picture, said);
        viewModel.shownProperty().subscribe(this::draw);
    }

    private static String stylesheet() {
        return Optional.ofNullable(
                        TrajectoryPart.class.getResource("/org/forwardplan/app/trajectory.css"))
                .orElseThrow()
                .toExternalForm();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean shows(PlanItem item) {
        return item instanceof Objective;
    }

    @Override
    public void show(PlanItem item) {
        if (item instanceof Objective objective) {
            viewModel.show(objective.id());
        }
    }

    private void draw(@Nullable Shown now) {
        if (now == null) {
            return;
        }
        showing = true;
        var choices = new ArrayList<>(now.choices());
        choices.add(ADD);
        if (!whose.getItems().equals(choices)) {
            whose.getItems().setAll(choices);
        }
        whose.setValue(now.chosen());
        offer(false);
        showing = false;
        grid.show(now.table());
        // More years than fit are reached by scrolling.
        years.setHbarPolicy(
                now.table().columns().size() > FITTING
                        ? ScrollPane.ScrollBarPolicy.ALWAYS
                        : ScrollPane.ScrollBarPolicy.NEVER);
        picture.show(now);
        said.getChildren()
                .setAll(now.said().stream().map(it -> Controls.wrapped(it, "quiet")).toList());
    }

    private void choose(@Nullable Whose now) {
        if (showing || now == null) {
            return;
        }
        if (now == ADD) {
            others.getItems().setAll(viewModel.others());
            offer(true);
            others.requestFocus();
        } else {
            viewModel.choose(now.id());
        }
    }

    private void add(@Nullable Whose now) {
        if (!showing && now != null) {
            viewModel.choose(now.id());
            grid.requestFocus();
        }
    }

    private void offer(boolean body) {
        if (!body) {
            others.getItems().setAll(List.of());
            others.setValue(null);
        }
        others.setVisible(body);
        others.setManaged(body);
    }
}
