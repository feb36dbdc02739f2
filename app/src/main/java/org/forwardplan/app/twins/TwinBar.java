package org.forwardplan.app.twins;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.journal.PlanFiles;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.concurrent.Executor;

/// Says above the page that there is another copy of the plan, and compares the two where the
/// planner asks. Nothing is done by itself.
public final class TwinBar {

    private final OpenPlan plan;
    private final Navigator navigator;
    private final VBox node = new VBox();

    public TwinBar(OpenPlan plan, Navigator navigator) {
        this.plan = plan;
        this.navigator = navigator;
    }

    /// Empty while nothing has been found.
    public Node node() {
        return node;
    }

    /// @param beside runs what takes its time
    /// @param here runs what the window must do itself
    public TwinBar look(PlanFiles files, Executor beside, Executor here) {
        var search = new TwinSearch(plan.repository(), files);
        beside.execute(() -> {
            var found = search.find();
            here.execute(() -> found.forEach(this::tell));
        });
        return this;
    }

    private void tell(Twin twin) {
        var words = Controls.wrapped(twin.sentence(plan.zone()));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var bar = new HBox(12, new FontIcon("fth-copy"), words);
        var compare =
                Controls.button(
                        "compare-other-copy", "Compare", () -> navigator.compareWith(twin.file()));
        compare.setAccessibleHelp("Shows what has been changed from that copy to this plan");
        var hide = Controls.button("hide-other-copy", "Hide", () -> node.getChildren().remove(bar));
        bar.getChildren().addAll(compare, hide);
        bar.setId("other-copy");
        bar.getStyleClass().add("read-only-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        node.getChildren().add(bar);
    }
}
