package org.forwardplan.app.papers;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.jobs.RunningJob;
import org.forwardplan.app.navigation.Page;
import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.app.papers.PapersViewModel.Making;
import org.forwardplan.model.plan.ItemId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.stream.Stream;

/// Lays out the papers: choose one, see what goes in, make it, open it.
public final class PapersPage implements Page {

    private static final double LIST_WIDTH = 270;
    private static final double BAR_WIDTH = 280;

    private final PapersViewModel viewModel;
    private final ListView<Making> list = new ListView<>();
    private final VBox details = new VBox(12);
    private final VBox contents = new VBox(4);
    private final Button make = new Button("Make it…", new FontIcon("fth-download"));
    private final HBox progress = new HBox(12);
    private final HBox result = new HBox(12);
    private final BorderPane node = new BorderPane();

    /// @param plan as it stands while this page is open
    public PapersPage(PapersViewModel viewModel, ObservableValue<PlanState> plan) {
        this.viewModel = viewModel;
        var title = new Label("Papers");
        title.getStyleClass().add("page-title");
        var standing =
                new Label("Choose a paper and see what goes into it as the plan stands now.");
        standing.getStyleClass().add("page-standing");
        list.setId("papers-list");
        list.getItems().setAll(viewModel.makings());
        list.getItems().stream()
                .flatMap(making -> Stream.ofNullable(making.asks()))
                .forEach(it ->
                        it.choiceProperty()
                                .subscribe(() -> fill(list.getSelectionModel().getSelectedItem())));
        list.setCellFactory(_ -> new MakingCell());
        list.setPrefWidth(LIST_WIDTH);
        list.setMinWidth(LIST_WIDTH);
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        list.getStyleClass().add("papers-list");
        make.setId("make-paper");
        make.setDefaultButton(true);
        make.getStyleClass().add("accent");
        make.setOnAction(_ -> viewModel.make(list.getSelectionModel().getSelectedItem()));
        progress.setAlignment(Pos.CENTER_LEFT);
        result.setAlignment(Pos.CENTER_LEFT);
        details.getStyleClass().add("card");
        var right = new ScrollPane(details);
        right.setFitToWidth(true);
        right.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        BorderPane.setMargin(right, new Insets(0, 0, 0, 20));
        node.setTop(new VBox(4, title, standing));
        node.getTop().getStyleClass().add("page-head");
        node.setLeft(list);
        node.setCenter(right);
        node.getStyleClass().add("page");
        viewModel.runningProperty().subscribe(this::running);
        viewModel.outcomeProperty().subscribe(this::outcome);
        plan.subscribe(_ -> show(list.getSelectionModel().getSelectedItem()));
        list.getSelectionModel().selectFirst();
    }

    private void show(@Nullable Making making) {
        if (making == null) {
            return;
        }
        var title = new Label(making.title());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        var description = new Label(making.description());
        description.setWrapText(true);
        var goesIn = new Label("What goes in");
        goesIn.getStyleClass().add("field-name");
        var asks = making.asks();
        details.getChildren().setAll(title, description, make, progress, result, goesIn, contents);
        if (asks != null) {
            details.getChildren().add(2, new SectionChooser(asks).node());
        }
        fill(making);
    }

    private void fill(@Nullable Making making) {
        contents.getChildren().clear();
        if (making != null) {
            for (var line : making.contents().apply(viewModel.plan())) {
                var label = new Label("•  " + line);
                label.setWrapText(true);
                contents.getChildren().add(label);
            }
            make.setDisable(!making.ready() || viewModel.runningProperty().get() != null);
        }
    }

    private void running(@Nullable RunningJob job) {
        fill(list.getSelectionModel().getSelectedItem());
        progress.getChildren().clear();
        if (job != null) {
            var bar = new ProgressBar();
            bar.setPrefWidth(BAR_WIDTH);
            bar.progressProperty().bind(job.progressProperty());
            var words = new Label();
            words.textProperty().bind(job.messageProperty());
            var cancel = new Button("Cancel");
            cancel.setId("cancel-paper");
            cancel.setOnAction(_ -> viewModel.cancel());
            progress.getChildren().addAll(bar, cancel, words);
        }
        hideEmpty(progress);
    }

    private void outcome(String sentence) {
        result.getChildren().clear();
        if (!sentence.isEmpty()) {
            var words = new Label(sentence);
            words.setId("paper-outcome");
            words.setWrapText(true);
            result.getChildren().add(words);
            if (viewModel.madeProperty().get() != null) {
                var open = new Button("Open it");
                open.setId("open-paper");
                open.setMinWidth(Region.USE_PREF_SIZE);
                open.setOnAction(_ -> viewModel.openMade());
                result.getChildren().add(open);
            }
        }
        hideEmpty(result);
    }

    private static void hideEmpty(HBox box) {
        box.setManaged(!box.getChildren().isEmpty());
        box.setVisible(!box.getChildren().isEmpty());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(ItemId item) {
        // Papers are about the whole plan; the inspector shows the one thing.
    }

    @Override
    public void focus() {
        list.requestFocus();
    }

    private static final class MakingCell extends ListCell<Making> {
        @Override
        protected void updateItem(Making making, boolean empty) {
            super.updateItem(making, empty);
            if (empty || making == null) {
                setText(null);
                setGraphic(null);
            } else {
                var title = new Label(making.title());
                title.setWrapText(true);
                var type = new Label(making.type().words());
                type.getStyleClass().add("quiet");
                setGraphic(new VBox(2, title, type));
                setAccessibleText(making.title() + ", " + making.type().words());
                setPrefWidth(0);
            }
        }
    }
}
