package org.forwardplan.app.trace;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.Page;
import org.forwardplan.app.navigation.PageKind;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.trace.Matrix;
import org.jspecify.annotations.Nullable;

/// The page on which a planner sees the whole trace: matrices with what stands behind each cell,
/// and what leads nowhere.
public final class TracePage implements Page {

    private static final double GRID_SHARE = 0.74;

    private final TraceViewModel viewModel;
    private final MatrixGrid grid;
    private final DrillDown behind;
    private final OrphansView nowhere;
    private final SplitPane matrix;
    private final Label nothing = new Label();
    private final VBox node;

    public TracePage(OpenPlan plan, Navigator navigator) {
        viewModel = new TraceViewModel(plan, navigator);
        behind = new DrillDown(viewModel::open, this::backToGrid);
        grid = new MatrixGrid(viewModel::open, behind::focus);
        nowhere = new OrphansView(viewModel::open);
        nothing.getStyleClass().addAll("quiet", "empty");
        nothing.setWrapText(true);
        matrix = new SplitPane(new StackPane(grid, nothing), behind.node());
        matrix.setDividerPositions(GRID_SHARE);
        SplitPane.setResizableWithParent(behind.node(), false);

        var title = new Label(PageKind.TRACE.title());
        title.getStyleClass().add("page-title");
        var standing = new Label();
        standing.setId("trace-standing");
        standing.getStyleClass().add("page-standing");
        standing.setWrapText(true);
        standing.textProperty().bind(viewModel.standingProperty());
        var head = new VBox(2, title, standing);
        head.getStyleClass().add("page-head");
        var place = new StackPane(matrix, nowhere.node());
        VBox.setVgrow(place, Priority.ALWAYS);
        node = new VBox(head, new TraceBar(viewModel).node(), place);
        node.setId("trace-page");
        node.getStyleClass().addAll("page", "trace-page");
        viewModel.matrixProperty().subscribe(this::show);
        viewModel.orphansProperty().subscribe(nowhere::show);
        grid.hereProperty().subscribe(at -> behind.show(viewModel.matrixProperty().get(), at));
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(ItemId item) {
        // What is chosen here is a cell; things are worked on elsewhere.
    }

    @Override
    public void focus() {
        backToGrid();
    }

    private void backToGrid() {
        if (viewModel.shownProperty().get().view().matrix()) {
            grid.requestFocus();
        } else {
            nowhere.focus();
        }
    }

    private void show(@Nullable Matrix now) {
        var view = viewModel.shownProperty().get().view();
        matrix.setVisible(view.matrix());
        nowhere.node().setVisible(!view.matrix());
        if (now != null) {
            grid.show(now, GridShape.of(view, viewModel.shownProperty().get().chapters()), "");
            behind.show(now, grid.hereProperty().get());
            nothing.setText(words(now));
            nothing.setVisible(now.rows().isEmpty() || now.columns().isEmpty());
            grid.setVisible(!nothing.isVisible());
        }
    }

    private static String words(Matrix now) {
        return now.columns().isEmpty()
                ? "There is nothing to set this against yet. Add sections, priorities or places to"
                        + " the plan."
                : "No row is left: nothing matches the filter.";
    }
}
