package org.forwardplan.app.registers;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.cells.Pasting;
import org.forwardplan.model.cells.Pasting.Left;
import org.forwardplan.model.cells.Pasting.Place;
import org.forwardplan.model.cells.Pasting.Written;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What a paste would do, cell by cell, before anything is written: first what cannot be taken, and
/// why.
final class PastePane {

    private static final int LONGEST = 120;

    private final ListView<Object> list = new ListView<>();
    private final Node take;
    private final VBox node;

    /// A heading in the list.
    private record Heading(String words) {}

    PastePane(Pasting pasting, Runnable taken, Runnable cancelled) {
        var title = Controls.wrapped("Before anything is written", "card-title");
        var words = Controls.wrapped(pasting.words() + ".", "page-standing");
        words.setId("paste-words");
        list.setId("paste-cells");
        list.setAccessibleText("Cells of the block");
        list.getStyleClass().add("paste-cells");
        list.getItems().setAll(rows(pasting));
        list.setCellFactory(_ -> new PasteCell());
        VBox.setVgrow(list, Priority.ALWAYS);
        take =
                Controls.button(
                        "paste-take",
                        pasting.left().isEmpty() ? "Paste all of it" : "Paste what can be taken",
                        taken,
                        "accent");
        take.setDisable(pasting.changesNothing());
        var cancel = Controls.button("paste-cancel", "Cancel", cancelled);
        var buttons = new HBox(8, take, cancel);
        node = new VBox(8, title, words, list, buttons);
        node.setId("paste-preview");
        node.getStyleClass().addAll("card", "paste-preview");
        node.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        cancelled.run();
                    }
                });
    }

    Node node() {
        return node;
    }

    void focus() {
        if (take.isDisabled()) {
            list.requestFocus();
        } else {
            take.requestFocus();
        }
    }

    private static List<Object> rows(Pasting pasting) {
        var rows = new ArrayList<Object>();
        if (!pasting.left().isEmpty()) {
            rows.add(new Heading("Cannot be taken"));
            rows.addAll(pasting.left());
        }
        if (!pasting.written().isEmpty()) {
            rows.add(new Heading("Will be written"));
            rows.addAll(pasting.written());
        }
        return rows;
    }

    private static final class PasteCell extends ListCell<Object> {

        PasteCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Object row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : drawn(row));
            setAccessibleText(empty || row == null ? null : read(row));
        }

        private static Node drawn(Object row) {
            return switch (row) {
                case Left(var place, var value, var why) ->
                        new VBox(
                                2,
                                Controls.wrapped(
                                        "%s: “%s”".formatted(words(place), brief(value)),
                                        "paste-place"),
                                Controls.wrapped(why, "paste-why"));
                case Written(var place, var was, var now, var fresh) ->
                        new VBox(
                                2,
                                Controls.wrapped(words(place), "paste-place"),
                                Controls.wrapped(change(was, now, fresh), "quiet"));
                case Heading(var words) -> Controls.wrapped(words, "paste-heading");
                default -> Controls.wrapped("");
            };
        }

        private static String change(String was, String now, boolean fresh) {
            return fresh
                    ? "New: “%s”".formatted(brief(now))
                    : was.isEmpty()
                            ? "Empty, then “%s”".formatted(brief(now))
                            : now.isEmpty()
                                    ? "“%s”, then empty".formatted(brief(was))
                                    : "“%s”, then “%s”".formatted(brief(was), brief(now));
        }

        private static String words(Place place) {
            var of = place.row().isEmpty() ? "" : ", " + brief(place.row());
            var under = place.column().isEmpty() ? "" : ", " + place.column();
            return "Row %d of what was copied%s%s".formatted(place.line(), of, under);
        }

        private static String brief(String text) {
            var line = text.replaceAll("\\s+", " ").strip();
            return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
        }

        private static String read(Object row) {
            return switch (row) {
                case Left(var place, var value, var why) ->
                        "%s: “%s”. %s".formatted(words(place), brief(value), why);
                case Written(var place, var was, var now, var fresh) ->
                        "%s: %s".formatted(words(place), change(was, now, fresh));
                case Heading(var words) -> words;
                default -> "";
            };
        }
    }
}
