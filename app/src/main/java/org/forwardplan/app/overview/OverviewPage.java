package org.forwardplan.app.overview;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.Page;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.overview.OverviewViewModel.Overview;
import org.forwardplan.model.plan.ItemId;

/// Lays out the overview: needs first, then coverage, then dates.
public final class OverviewPage implements Page {

    private static final double GAP = 20;
    private static final double LEFT = 60;

    private final VBox content = new VBox(GAP);
    private final ScrollPane node = new ScrollPane(content);
    private final Label title = new Label();
    private final StandingLine standing;
    private final NeedsCard needs;
    private final CoverageCard coverage;
    private final ToDoCard toDo;
    private final DatesCard dates;

    public OverviewPage(OpenPlan plan, Navigator navigator) {
        var viewModel = new OverviewViewModel(plan, navigator);
        standing = new StandingLine(viewModel);
        needs = new NeedsCard(viewModel);
        coverage = new CoverageCard(viewModel);
        toDo = new ToDoCard(viewModel);
        dates = new DatesCard(viewModel);
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        content.getStyleClass().add("page");
        var left = new VBox(GAP, needs.node(), dates.node());
        var columns = new GridPane(GAP, 0);
        columns.getColumnConstraints().addAll(share(LEFT), share(100 - LEFT));
        var right = new VBox(GAP, toDo.node(), coverage.node());
        columns.addRow(0, left, right);
        GridPane.setValignment(right, VPos.TOP);
        content.getChildren().addAll(new VBox(4, title, standing.node()), columns);
        node.setFitToWidth(true);
        node.setId("overview");
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        viewModel.overviewProperty().subscribe(this::show);
    }

    private static ColumnConstraints share(double percent) {
        var column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }

    private void show(Overview overview) {
        title.setText(overview.profile().documentName() + ", " + overview.profile().period());
        standing.show(overview.standing());
        needs.show(overview);
        coverage.show(overview);
        toDo.show(overview);
        dates.show(overview);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(ItemId item) {
        // The overview is about everything; the inspector shows the one thing.
    }

    @Override
    public void focus() {
        needs.focus();
    }
}
