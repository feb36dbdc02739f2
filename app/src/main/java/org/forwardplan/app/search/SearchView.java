package org.forwardplan.app.search;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.forwardplan.app.fields.TypeToFind;
import org.forwardplan.app.search.SearchViewModel.Result;

/// The search box: type, choose with the arrow keys, Enter goes there.
public final class SearchView {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 420;
    private static final double FROM_TOP = 56;

    private final SearchViewModel viewModel;
    private final Popup popup = new Popup();
    private final TextField query = new TextField();
    private final ListView<Result> list = new ListView<>();

    public SearchView(SearchViewModel viewModel) {
        this.viewModel = viewModel;
        query.setId("search-query");
        query.setPromptText("Search sections, duties, evidence, objectives … or type a command");
        query.textProperty().subscribe(viewModel::type);
        list.setId("search-results");
        list.setItems(viewModel.results());
        list.setCellFactory(_ -> new ResultCell());
        list.setPlaceholder(new Label("Nothing in this plan matches those words"));
        VBox.setVgrow(list, Priority.ALWAYS);
        viewModel.results().subscribe(() -> list.getSelectionModel().selectFirst());
        new TypeToFind<>(query, list, this::choose, popup::hide);
        var box = new VBox(8, query, list);
        box.getStyleClass().add("search-box");
        box.setPrefSize(WIDTH, HEIGHT);
        popup.getContent().add(box);
        popup.setAutoHide(true);
    }

    /// Opens the box over a window, centred near its top.
    public void show(Node over) {
        var window = over.getScene().getWindow();
        query.clear();
        viewModel.type("");
        popup.getScene()
                .getRoot()
                .getStyleClass()
                .setAll(over.getScene().getRoot().getStyleClass());
        popup.getScene().getStylesheets().setAll(over.getScene().getStylesheets());
        popup.show(
                window, window.getX() + (window.getWidth() - WIDTH) / 2, window.getY() + FROM_TOP);
        query.requestFocus();
    }

    private void choose(Result chosen) {
        popup.hide();
        chosen.choose().run();
    }

    private static final class ResultCell extends ListCell<Result> {

        private final Label kind = new Label();
        private final Label title = new Label();
        private final Label note = new Label();
        private final HBox row;

        ResultCell() {
            kind.getStyleClass().add("result-kind");
            kind.setMinWidth(130);
            kind.setMaxWidth(130);
            title.setMinWidth(Region.USE_COMPUTED_SIZE);
            note.getStyleClass().add("quiet");
            var words = new VBox(title, note);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMinWidth(0);
            note.managedProperty().bind(note.textProperty().isNotEmpty());
            row = new HBox(8, kind, words);
            row.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Result result, boolean empty) {
            super.updateItem(result, empty);
            if (empty || result == null) {
                setGraphic(null);
                setText(null);
            } else {
                kind.setText(result.kind());
                title.setText(result.title());
                note.setText(result.note());
                setAccessibleText(result.kind() + ", " + result.title());
                setGraphic(row);
            }
        }
    }
}
