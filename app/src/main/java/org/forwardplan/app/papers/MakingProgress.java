package org.forwardplan.app.papers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;

import org.forwardplan.app.fields.Controls;

/// How the making of a paper goes: its progress with a way to stop it, then a way to open what was
/// made. Takes no room while there is nothing to tell.
public final class MakingProgress {

    private static final double BAR_WIDTH = 240;

    private final PaperMaking making;
    private final FlowPane node = new FlowPane(10, 6);

    public MakingProgress(PaperMaking making) {
        this.making = making;
        node.setAlignment(Pos.CENTER_LEFT);
        node.visibleProperty().bind(node.managedProperty());
        making.runningProperty().subscribe(this::show);
        making.outcomeProperty().subscribe(this::show);
        making.madeProperty().subscribe(this::show);
    }

    public Node node() {
        return node;
    }

    private void show() {
        node.getChildren().clear();
        var job = making.runningProperty().get();
        var sentence = making.outcomeProperty().get();
        if (job != null) {
            var bar = new ProgressBar();
            bar.setPrefWidth(BAR_WIDTH);
            bar.progressProperty().bind(job.progressProperty());
            bar.setAccessibleText("Making the paper");
            var words = new Label();
            words.textProperty().bind(job.messageProperty());
            node.getChildren()
                    .addAll(bar, Controls.button("cancel-paper", "Cancel", making::cancel), words);
        } else if (!sentence.isEmpty()) {
            var words = Controls.wrapped(sentence);
            words.setId("paper-outcome");
            node.getChildren().add(words);
            if (making.madeProperty().get() != null) {
                node.getChildren().add(Controls.button("open-paper", "Open it", making::openMade));
            }
        }
        node.setManaged(!node.getChildren().isEmpty());
    }
}
