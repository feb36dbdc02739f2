package org.forwardplan.app.papers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.jobs.RunningJob;
import org.jspecify.annotations.Nullable;

/// Lays out how the making of a paper goes, and what came of it.
final class MakingProgress {

    private static final double BAR_WIDTH = 280;

    private final PaperMaking making;
    private final HBox progress = new HBox(12);
    private final HBox result = new HBox(12);
    private final VBox node = new VBox(8, progress, result);

    MakingProgress(PaperMaking making) {
        this.making = making;
        progress.setAlignment(Pos.CENTER_LEFT);
        result.setAlignment(Pos.CENTER_LEFT);
        making.runningProperty().subscribe(this::running);
        making.outcomeProperty().subscribe(this::outcome);
    }

    Node node() {
        return node;
    }

    private void running(@Nullable RunningJob job) {
        progress.getChildren().clear();
        if (job != null) {
            var bar = new ProgressBar();
            bar.setPrefWidth(BAR_WIDTH);
            bar.progressProperty().bind(job.progressProperty());
            var words = new Label();
            words.textProperty().bind(job.messageProperty());
            var cancel = new Button("Cancel");
            cancel.setId("cancel-paper");
            cancel.setOnAction(_ -> making.cancel());
            progress.getChildren().addAll(bar, cancel, words);
        }
        hideEmpty();
    }

    private void outcome(String sentence) {
        result.getChildren().clear();
        if (!sentence.isEmpty()) {
            var words = new Label(sentence);
            words.setId("paper-outcome");
            words.setWrapText(true);
            result.getChildren().add(words);
            if (making.madeProperty().get() != null) {
                var open = new Button("Open it");
                open.setId("open-paper");
                open.setMinWidth(Region.USE_PREF_SIZE);
                open.setOnAction(_ -> making.openMade());
                result.getChildren().add(open);
            }
        }
        hideEmpty();
    }

    private void hideEmpty() {
        for (var box : new HBox[] {progress, result}) {
            box.setManaged(!box.getChildren().isEmpty());
            box.setVisible(!box.getChildren().isEmpty());
        }
        node.setManaged(progress.isManaged() || result.isManaged());
    }
}
