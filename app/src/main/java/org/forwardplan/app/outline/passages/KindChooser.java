package org.forwardplan.app.outline.passages;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.forwardplan.app.fields.PopupPlace;
import org.forwardplan.app.fields.TypeToFind;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;

/// A box in which to find a kind of passage: type a few letters, choose with the arrow keys, Enter
/// takes it, Escape leaves.
final class KindChooser {

    private static final double WIDTH = 420;
    private static final double HEIGHT = 340;

    private final Consumer<PassageKind> chosen;
    private final Popup popup = new Popup();
    private final TextField query = new TextField();
    private final ListView<PassageKind> list = new ListView<>();

    KindChooser(Consumer<PassageKind> chosen) {
        this.chosen = chosen;
        query.setId("kind-query");
        query.setPromptText("What do you want to add? Type a few letters");
        query.setAccessibleText("Kind of passage to add");
        query.textProperty().subscribe(this::find);
        list.setId("kind-choices");
        list.setCellFactory(_ -> new KindCell());
        list.setPlaceholder(new Label("There is no kind of passage by that name"));
        new TypeToFind<>(query, list, this::choose, popup::hide);
        VBox.setVgrow(list, Priority.ALWAYS);
        var box = new VBox(8, query, list);
        box.getStyleClass().addAll("search-box", "answer-chooser", "kind-chooser");
        box.setPrefSize(WIDTH, HEIGHT);
        popup.getContent().add(box);
        popup.setAutoHide(true);
    }

    void show(Node by) {
        PopupPlace.show(popup, by, WIDTH, HEIGHT);
        query.requestFocus();
    }

    private void find(String words) {
        list.getItems().setAll(PassageKind.find(words));
        list.getSelectionModel().selectFirst();
    }

    private void choose(PassageKind kind) {
        popup.hide();
        chosen.accept(kind);
    }

    private static final class KindCell extends ListCell<PassageKind> {

        @Override
        protected void updateItem(@Nullable PassageKind kind, boolean empty) {
            super.updateItem(kind, empty);
            if (empty || kind == null) {
                setGraphic(null);
                setText(null);
                return;
            }
            var words = new Label(kind.words(), new FontIcon(kind.icon()));
            words.getStyleClass().add("kind-words");
            var means = new Label(kind.means());
            means.getStyleClass().add("quiet");
            setGraphic(new VBox(1, words, means));
            setAccessibleText(kind.words() + ": " + kind.means());
        }
    }
}
