package org.forwardplan.app.duties;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.time.LocalDate;
import java.util.Objects;

/// The answer in the planner's words: who leads, how the plan meets it, what is to be done next and
/// by when.
final class AnswerPart {

    private static final int LEAST_WORDS = 40;
    private static final int MOST_WORDS = 120;

    private final DutiesActions actions;
    private final ObservableList<String> leads;
    private final TextField lead = new TextField();
    private final TextArea howMet = new TextArea();
    private final TextArea nextStep = new TextArea();
    private final DayPicker due = new DayPicker("answer-due");
    private final Label words = Labels.wrapped("", "quiet");
    private final Typing leadTyping;
    private final Typing howMetTyping;
    private final Typing nextStepTyping;
    private final VBox node;
    private @Nullable Answer shown;
    private boolean showing;

    AnswerPart(DutiesActions actions, ObservableList<String> leads) {
        this.actions = actions;
        this.leads = leads;
        lead.setId("answer-lead");
        lead.setPromptText("A role, e.g. Chief nursing officer");
        area(howMet, "answer-how-met", 6, "What the plan says and does about it");
        area(nextStep, "answer-next-step", 2, "What is to be done about a gap");
        leadTyping = new Typing(lead, text -> revise("lead", text));
        howMetTyping = new Typing(howMet, text -> revise("how the plan meets it", text));
        nextStepTyping = new Typing(nextStep, text -> revise("next step", text));
        due.whenChosen(this::revise);
        howMet.textProperty().subscribe(this::count);
        var meets = Labels.field("How the plan meets it", howMet);
        meets.getChildren().add(words);
        node =
                new VBox(
                        12,
                        Labels.whole("Answer", "part-title"),
                        Labels.field("Lead", lead, withMenu()),
                        meets,
                        Labels.field("Next step", nextStep),
                        Labels.field("Next step due", due.node()));
    }

    Node node() {
        return node;
    }

    void show(Answer now) {
        var was = shown;
        shown = now;
        showing = true;
        if (was == null || !was.id().equals(now.id())) {
            leadTyping.replace(now.lead());
            howMetTyping.replace(now.howMet());
            nextStepTyping.replace(now.nextStep());
        } else {
            leadTyping.show(now.lead());
            howMetTyping.show(now.howMet());
            nextStepTyping.show(now.nextStep());
        }
        due.show(now.due());
        showing = false;
    }

    /// Hands over what is typed and not yet left.
    void finish() {
        leadTyping.finish();
        howMetTyping.finish();
        nextStepTyping.finish();
    }

    private static void area(TextArea area, String id, int rows, String prompt) {
        area.setId(id);
        area.setPromptText(prompt);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
    }

    private Node withMenu() {
        var menu = new MenuButton("", new FontIcon("fth-users"));
        menu.setId("choose-lead");
        menu.getStyleClass().addAll("button-icon");
        menu.setAccessibleText("Choose a lead named elsewhere");
        leads.subscribe(() -> listLeads(menu));
        listLeads(menu);
        HBox.setHgrow(lead, Priority.ALWAYS);
        return new HBox(6, lead, menu);
    }

    private void listLeads(MenuButton menu) {
        menu.setDisable(leads.isEmpty());
        menu.getItems().setAll(leads.stream().map(this::item).toList());
    }

    private MenuItem item(String name) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> {
            lead.setText(name);
            leadTyping.finish();
        });
        return item;
    }

    private void count(String text) {
        var number = text.isBlank() ? 0 : text.strip().split("\\s+").length;
        var fits = number >= LEAST_WORDS && number <= MOST_WORDS;
        words.setText(
                "%s. %d to %d words are printed in the appendix%s"
                        .formatted(
                                DutiesStanding.count(number, "word", "words"),
                                LEAST_WORDS,
                                MOST_WORDS,
                                fits || number == 0
                                        ? ""
                                        : number < LEAST_WORDS
                                                ? "; a little more would help"
                                                : "; try to say it shorter"));
    }

    private void revise(String what, String text) {
        var now = shown;
        if (now != null) {
            actions.revise(
                    switch (what) {
                        case "lead" ->
                                new Answer(now.id(), text, now.howMet(), now.nextStep(), now.due());
                        case "next step" ->
                                new Answer(now.id(), now.lead(), now.howMet(), text, now.due());
                        default ->
                                new Answer(now.id(), now.lead(), text, now.nextStep(), now.due());
                    },
                    what);
        }
    }

    private void revise(@Nullable LocalDate day) {
        var now = shown;
        if (now != null && !showing && !Objects.equals(day, now.due())) {
            AnswerId id = now.id();
            actions.revise(
                    new Answer(id, now.lead(), now.howMet(), now.nextStep(), day), "due date");
        }
    }
}
