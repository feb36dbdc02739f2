package org.forwardplan.app.answers;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;

import org.forwardplan.app.answers.AnswerChoices.Choice;
import org.forwardplan.app.fields.PopupPlace;
import org.forwardplan.app.fields.TypeToFind;
import org.forwardplan.model.plan.TestRef;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// A box in which to find a test that something answers: type, choose with the arrow keys, Enter
/// links it.
public final class AnswerChooser {

    private static final double WIDTH = 520;
    private static final double HEIGHT = 410;

    /// What is left for the words of a choice, so that they wrap.
    private static final double WORDS = 455;

    private final AnswerChoices choices;
    private final Consumer<TestRef> chosen;
    private final Popup popup = new Popup();
    private final TextField query = new TextField();
    private final ListView<Choice> list = new ListView<>();

    public AnswerChooser(AnswerChoices choices, Consumer<TestRef> chosen) {
        this.choices = choices;
        this.chosen = chosen;
        query.setId("answer-query");
        query.setPromptText("Type a few words of it");
        query.setAccessibleText("Which test does this answer?");
        query.textProperty().subscribe(this::find);
        list.setId("answer-choices");
        list.setCellFactory(_ -> new ChoiceCell());
        list.setPlaceholder(new Label("No test has those words, or this answers it already"));
        new TypeToFind<>(query, list, this::choose, popup::hide);
        VBox.setVgrow(list, Priority.ALWAYS);
        var title = new Label("Which test does this answer?");
        title.getStyleClass().add("card-title");
        var box = new VBox(8, title, query, list);
        box.getStyleClass().addAll("search-box", "answer-chooser");
        box.setPrefSize(WIDTH, HEIGHT);
        popup.getContent().add(box);
        popup.setAutoHide(true);
    }

    /// Opens below a thing, or above it where there is no room.
    public void show(Node by) {
        PopupPlace.show(popup, by, WIDTH, HEIGHT);
        query.requestFocus();
        choices.suggest(this::suggested);
    }

    private void find(String words) {
        list.getItems().setAll(choices.find(words));
        list.getSelectionModel().selectFirst();
    }

    /// What the planner has chosen meanwhile stays chosen.
    private void suggested() {
        var chosen = list.getSelectionModel();
        var test = chosen.getSelectedIndex() > 0 ? chosen.getSelectedItem().test() : null;
        find(query.getText());
        list.getItems().stream()
                .filter(choice -> choice.test().equals(test))
                .findFirst()
                .ifPresent(choice -> {
                    chosen.select(choice);
                    list.scrollTo(choice);
                });
    }

    private void choose(Choice choice) {
        popup.hide();
        chosen.accept(choice.test());
    }

    private static final class ChoiceCell extends ListCell<Choice> {

        private final Label asks = new Label();
        private final Label requirement = new Label();
        private final VBox row = new VBox(1, asks, requirement);

        ChoiceCell() {
            asks.setWrapText(true);
            requirement.getStyleClass().add("quiet");
            requirement.setWrapText(true);
            requirement.setMinHeight(Region.USE_PREF_SIZE);
            row.setMinWidth(0);
            row.setPrefWidth(WORDS);
            row.setMaxWidth(WORDS);
            asks.setMinHeight(Region.USE_PREF_SIZE);
            setPrefWidth(0);
        }

        /// A cell takes its words for one line; these may need two.
        @Override
        protected double computePrefHeight(double width) {
            return snappedTopInset() + row.prefHeight(WORDS) + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            setGraphic(empty || choice == null ? null : row);
            if (!empty && choice != null) {
                asks.setText(choice.asks());
                requirement.setText(choice.requirement() + " · " + choice.note());
                setAccessibleText(choice.requirement() + ": " + choice.asks());
            }
        }
    }
}
