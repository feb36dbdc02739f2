package org.forwardplan.app.duties;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.duties.LinkChoices.Choice;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.TypeToFind;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;

/// Finds by typing what answers a test: arrow keys choose, Enter links, Esc goes back.
final class LinkForm {

    private static final double HEIGHT = 232;

    private final LinkChoices choices;
    private final TextField query = new TextField();
    private final ListView<Choice> list = new ListView<>();
    private final VBox node;

    /// @param write opens the form in which a new passage is written
    LinkForm(LinkChoices choices, Consumer<Choice> chosen, Runnable write, Runnable cancel) {
        this.choices = choices;
        query.setId("link-query");
        query.setPromptText("Type to find a passage, objective, milestone, source or evidence");
        query.setAccessibleText("Find what answers this test");
        query.textProperty().subscribe(this::find);
        list.setId("link-choices");
        list.setAccessibleText("What can be linked");
        list.setCellFactory(_ -> new ChoiceCell());
        list.setPlaceholder(Controls.wrapped("Nothing in the plan matches those words", "quiet"));
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(HEIGHT);
        new TypeToFind<>(query, list, chosen, cancel);
        list.getStyleClass().add("choices");
        var line = new HBox(8, query, Controls.button("cancel-link", "Cancel", cancel, "flat"));
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(query, Priority.ALWAYS);
        var instead =
                Controls.button(
                        "write-answer", "Write a new passage…", write, "small", Controls.EDITS);
        instead.setGraphic(new FontIcon("fth-edit-2"));
        node = new VBox(8, line, list, instead);
        node.getStyleClass().add("inline-form");
    }

    Node node() {
        return node;
    }

    void focus() {
        query.requestFocus();
    }

    private void find(String typed) {
        list.getItems().setAll(choices.matching(typed));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private static final class ChoiceCell extends ListCell<Choice> {

        private final Label kind = Controls.whole("", "eyebrow");
        private final Label title = new Label();
        private final Label note = new Label();
        private final HBox row;

        ChoiceCell() {
            note.getStyleClass().add("quiet");
            kind.setPrefWidth(74);
            var words = new VBox(1, title, note);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            row = new HBox(8, kind, words);
            row.setAlignment(Pos.BASELINE_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            if (empty || choice == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                kind.setText(choice.kind());
                title.setText(choice.title());
                note.setText(choice.note());
                setAccessibleText(
                        "%s, %s, %s".formatted(choice.kind(), choice.title(), choice.note()));
                setGraphic(row);
            }
        }
    }
}
