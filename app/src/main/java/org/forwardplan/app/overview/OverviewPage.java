package org.forwardplan.app.overview;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.navigation.Page;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.overview.OverviewViewModel.Overview;
import org.forwardplan.model.plan.ItemId;

/// Lays out the overview: needs first, then coverage, then dates.
public final class OverviewPage implements Page {

    private final VBox content = new VBox(20);
    private final ScrollPane node = new ScrollPane(content);
    private final Label title = new Label();
    private final Label standing = new Label();
    private final NeedsCard needs;
    private final CoverageCard coverage;
    private final DatesCard dates;

    public OverviewPage(OpenPlan plan, Navigator navigator) {
        var viewModel = new OverviewViewModel(plan, navigator);
        needs = new NeedsCard(viewModel);
        coverage = new CoverageCard(viewModel);
        dates = new DatesCard(viewModel);
        title.getStyleClass().add("page-title");
        title.setWrapText(true);
        standing.getStyleClass().add("page-standing");
        standing.setWrapText(true);
        standing.setId("standing");
        content.getStyleClass().add("page");
        var lower = new HBox(20, column(coverage.node()), column(dates.node()));
        content.getChildren().addAll(new VBox(4, title, standing), needs.node(), lower);
        node.setFitToWidth(true);
        node.setId("overview");
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        viewModel.overviewProperty().subscribe(this::show);
    }

    private static Region column(Region card) {
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(Region.USE_COMPUTED_SIZE);
        card.setMinWidth(0);
        card.setMaxWidth(Double.MAX_VALUE);
        return card;
    }

    private void show(Overview overview) {
        title.setText(overview.profile().documentName() + ", " + overview.profile().period());
        standing.setText(overview.standing());
        needs.show(overview);
        coverage.show(overview);
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
