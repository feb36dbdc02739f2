package org.forwardplan.app.search;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.TypeToFind;

import java.util.stream.Stream;

/// The search box: type, choose with the arrow keys, Enter goes there, Ctrl+Enter goes there and
/// leaves the box open.
public final class SearchView {

    private static final double WIDTH = 720;
    private static final double HEIGHT = 520;
    private static final double FROM_TOP = 56;

    private final SearchViewModel viewModel;
    private final Popup popup = new Popup();
    private final TextField query = new TextField();
    private final ListView<Result> list = new ListView<>();

    public SearchView(SearchViewModel viewModel) {
        this.viewModel = viewModel;
        query.setId("search-query");
        Controls.looking(query);
        query.setPromptText("Search everything: words, 4.2, in:duties, a command …");
        query.setAccessibleText("Search everything in this plan, or type a command");
        query.textProperty().subscribe(viewModel::type);
        list.setId("search-results");
        list.setItems(viewModel.results());
        list.setCellFactory(_ -> new ResultCell());
        list.setPlaceholder(nothing());
        VBox.setVgrow(list, Priority.ALWAYS);
        viewModel.results().subscribe(this::first);
        new TypeToFind<>(query, list, this::choose, popup::hide);
        var box = new VBox(8, query, standing(), list, keys());
        // Before the list hears of the key: it would close the box.
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::stay);
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

    private void first() {
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
    }

    private void choose(Result chosen) {
        if (chosen.typed() == null) {
            popup.hide();
            chosen.choose().run();
        } else {
            query.setText(chosen.typed());
            query.end();
        }
    }

    /// Tab takes the filter that is chosen, or the first that is offered; Ctrl+Enter goes there
    /// without closing the box.
    private void stay(KeyEvent event) {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.TAB && !event.isShiftDown()) {
            Stream.concat(Stream.ofNullable(chosen), list.getItems().stream())
                    .filter(result -> result.typed() != null)
                    .findFirst()
                    .ifPresent(result -> {
                        choose(result);
                        event.consume();
                    });
        } else if (chosen != null
                && chosen.typed() == null
                && event.getCode() == KeyCode.ENTER
                && event.isShortcutDown()) {
            chosen.choose().run();
            query.requestFocus();
            event.consume();
        }
    }

    private Label standing() {
        var standing = new Label();
        standing.setId("search-standing");
        standing.getStyleClass().add("quiet");
        standing.setWrapText(true);
        standing.setMinHeight(Region.USE_PREF_SIZE);
        standing.textProperty().bind(viewModel.standingProperty());
        return standing;
    }

    private static Node nothing() {
        var nothing =
                new Label(
                        "Try fewer words, or the beginning of one. Clear the box to see the"
                                + " filters.");
        nothing.setWrapText(true);
        nothing.getStyleClass().add("quiet");
        return nothing;
    }

    private static Node keys() {
        var keys = new Label("↑ ↓ choose   Enter open   Ctrl+Enter open and stay   Esc close");
        keys.getStyleClass().add("result-kind");
        var row = new HBox(keys);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }
}
