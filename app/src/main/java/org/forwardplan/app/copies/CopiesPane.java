package org.forwardplan.app.copies;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.copies.PlanCopy;

/// The copies of the plan on the left; on the right what has changed since the one that is chosen,
/// and what can be done with it.
final class CopiesPane {

    private static final double LIST = 270;

    /// What the window round it does.
    interface Doing {

        /// Asks for another folder to keep copies in.
        void changeFolder();

        void openToRead(PlanCopy copy, Holding.Known known);

        /// Makes a plan of its own of it.
        void keepElsewhere(PlanCopy copy, Holding.Known known);

        void close();
    }

    private final CopiesViewModel viewModel;
    private final Doing doing;
    private final ListView<PlanCopy> list = new ListView<>();
    private final CopyPane copy;
    private final VBox node = new VBox(12);

    CopiesPane(CopiesViewModel viewModel, Doing doing) {
        this.viewModel = viewModel;
        this.doing = doing;
        copy = new CopyPane(viewModel, doing);
        list.setId("copies");
        list.setAccessibleText("Copies of this plan, the newest first");
        list.setItems(viewModel.list());
        list.setCellFactory(_ -> new CopyCell(viewModel::when));
        list.setPlaceholder(Controls.wrapped("No copy yet", "quiet"));
        list.setMinWidth(LIST);
        list.setPrefWidth(LIST);
        list.disableProperty().bind(viewModel.goingBackProperty());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe((_, now) -> {
                    if (now != null) {
                        viewModel.choose(now);
                    }
                });
        viewModel
                .chosenProperty()
                .subscribe(now -> {
                    if (now == null) {
                        list.getSelectionModel().clearSelection();
                    } else {
                        list.getSelectionModel().select(now);
                    }
                });
        HBox.setHgrow(copy.node(), Priority.ALWAYS);
        var middle = new HBox(18, list, copy.node());
        VBox.setVgrow(middle, Priority.ALWAYS);
        node.setId("earlier-copies");
        node.getStyleClass().add("copies");
        node.getChildren().addAll(head(), middle, foot());
        node.addEventFilter(KeyEvent.KEY_PRESSED, copy::key);
        // Before a list hears of it, which keeps Escape for itself.
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::escape);
    }

    Parent node() {
        return node;
    }

    void focus() {
        list.requestFocus();
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !event.isConsumed()) {
            event.consume();
            if (viewModel.goingBackProperty().get()) {
                viewModel.cancel();
            } else {
                doing.close();
            }
        }
    }

    private Node head() {
        var standing = Controls.wrapped("", "page-standing");
        standing.setId("copies-standing");
        standing.textProperty().bind(viewModel.standingProperty());
        return new VBox(4, Controls.wrapped("Earlier copies of this plan", "page-title"), standing);
    }

    private Node foot() {
        var folder = Controls.wrapped("", "quiet");
        folder.setId("copies-folder");
        folder.textProperty()
                .bind(viewModel.standingProperty().map(_ -> "Kept in " + viewModel.folder()));
        var room = new HBox(folder);
        room.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(room, Priority.ALWAYS);
        var buttons =
                new FlowPane(
                        8,
                        8,
                        Controls.button("copies-elsewhere", "Another folder…", doing::changeFolder),
                        Controls.button("copy-now", "Make a copy now", viewModel::makeNow),
                        Controls.button("copies-close", "Close", doing::close));
        buttons.getChildren()
                .get(1)
                .disableProperty()
                .bind(
                        viewModel
                                .workingProperty()
                                .isNotEmpty()
                                .or(Bindings.createBooleanBinding(() -> !viewModel.canGoBack())));
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        var foot = new HBox(16, room, working(), buttons);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private Node working() {
        var words = Controls.whole("", "quiet");
        words.setId("copies-working");
        words.textProperty().bind(viewModel.workingProperty());
        var bar = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
        bar.setPrefWidth(90);
        bar.setAccessibleText("Progress");
        var cancel = Controls.button("copies-cancel", "Cancel", viewModel::cancel, "small");
        var row = new HBox(8, words, bar, cancel);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.visibleProperty().bind(viewModel.workingProperty().isNotEmpty());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }
}
