package org.forwardplan.app.proof;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.proof.Proof;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says above the page that the plan shows something else than its history says. Nothing is done by
/// itself.
public final class ProofBar {

    private final ProofViewModel viewModel;
    private final Runnable see;
    private final VBox node = new VBox();

    /// @param see shows what differs
    public ProofBar(ProofViewModel viewModel, Runnable see) {
        this.viewModel = viewModel;
        this.see = see;
        viewModel.foundProperty().subscribe(this::tell);
    }

    /// Empty while nothing has been found.
    public Node node() {
        return node;
    }

    private void tell(Proof found) {
        node.getChildren().clear();
        if (found.holds()) {
            return;
        }
        var words = Controls.wrapped(viewModel.sentence());
        words.setId("contradiction");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        var show = Controls.button("see-contradictions", "See the difference", see);
        show.setAccessibleHelp("Shows what the plan and its history say, and lets you choose");
        var hide = Controls.button("hide-contradictions", "Hide", () -> node.getChildren().clear());
        var bar = new HBox(12, new FontIcon("fth-alert-triangle"), words, show, hide);
        bar.setId("contradictions");
        bar.getStyleClass().add("read-only-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        node.getChildren().add(bar);
    }
}
