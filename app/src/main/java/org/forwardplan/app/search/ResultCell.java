package org.forwardplan.app.search;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.forwardplan.model.search.Marked;

/// One line of the search box: what it is, its title, and the words around the match. What was
/// sought stands out by weight and colour.
final class ResultCell extends ListCell<Result> {

    private static final double KIND = 140;

    private final Label kind = new Label();
    private final TextFlow title = new TextFlow();
    private final TextFlow note = new TextFlow();
    private final HBox row;

    ResultCell() {
        kind.getStyleClass().add("result-kind");
        kind.setMinWidth(KIND);
        kind.setMaxWidth(KIND);
        title.getStyleClass().add("result-title");
        note.getStyleClass().add("result-note");
        var words = new VBox(title, note);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        row = new HBox(8, kind, words);
        row.setAlignment(Pos.TOP_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Result result, boolean empty) {
        super.updateItem(result, empty);
        if (empty || result == null) {
            setGraphic(null);
            setText(null);
            setAccessibleText(null);
        } else {
            kind.setText(result.kind());
            fill(title, result.title());
            fill(note, result.note());
            note.setManaged(!result.note().text().isEmpty());
            setAccessibleText(
                    "%s, %s. %s"
                            .formatted(result.kind(), result.title().text(), result.note().text()));
            setGraphic(row);
        }
    }

    private static void fill(TextFlow flow, Marked words) {
        flow.getChildren().clear();
        var at = 0;
        for (var mark : words.marks()) {
            add(flow, words.text().substring(at, mark.from()), "result-words");
            add(flow, words.text().substring(mark.from(), mark.to()), "result-match");
            at = mark.to();
        }
        add(flow, words.text().substring(at), "result-words");
    }

    private static void add(TextFlow flow, String words, String style) {
        if (!words.isEmpty()) {
            var text = new Text(words);
            text.getStyleClass().add(style);
            flow.getChildren().add(text);
        }
    }
}
