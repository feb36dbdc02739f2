package org.forwardplan.app.duties;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.DayPicker;
import org.forwardplan.app.fields.TabLeaves;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Objects;

/// The answer in the planner's words: who leads, how the plan meets it, what is to be done next and
/// by when.
final class AnswerPart {

    private static final int LEAST_WORDS = 40;
    private static final int MOST_WORDS = 120;

    private final DutiesActions actions;
    private final LeadField lead;
    private final TextArea howMet = new TextArea();
    private final TextArea nextStep = new TextArea();
    private final DayPicker due = new DayPicker("answer-due");
    private final Label words = Controls.wrapped("", "quiet");
    private final Typing howMetTyping;
    private final Typing nextStepTyping;
    private final VBox node;
    private @Nullable Answer shown;
    private boolean showing;

    AnswerPart(DutiesActions actions, ObservableList<String> leads) {
        this.actions = actions;
        lead = new LeadField(leads, text -> revise("lead", text));
        area(howMet, "answer-how-met", 6, "What the plan says and does about it");
        area(nextStep, "answer-next-step", 2, "What is to be done about a gap");
        howMetTyping = new Typing(howMet, text -> revise("how the plan meets it", text));
        nextStepTyping = new Typing(nextStep, text -> revise("next step", text));
        due.whenChosen(this::revise);
        howMet.textProperty().subscribe(this::count);
        var meets = Controls.field("How the plan meets it", howMet);
        meets.getChildren().add(words);
        node =
                new VBox(
                        12,
                        Controls.whole("Answer", "part-title"),
                        lead.node(),
                        meets,
                        Controls.field("Next step", nextStep),
                        Controls.field("Next step due", due.node()));
    }

    Node node() {
        return node;
    }

    void show(Answer now) {
        var was = shown;
        shown = now;
        showing = true;
        if (was == null || !was.id().equals(now.id())) {
            lead.typing().replace(now.lead());
            howMetTyping.replace(now.howMet());
            nextStepTyping.replace(now.nextStep());
        } else {
            lead.typing().show(now.lead());
            howMetTyping.show(now.howMet());
            nextStepTyping.show(now.nextStep());
        }
        due.show(now.due());
        showing = false;
    }

    /// Hands over what is typed and not yet left.
    void finish() {
        lead.typing().finish();
        howMetTyping.finish();
        nextStepTyping.finish();
    }

    private static void area(TextArea area, String id, int rows, String prompt) {
        area.setId(id);
        area.setPromptText(prompt);
        area.setWrapText(true);
        area.setPrefRowCount(rows);
        TabLeaves.in(area);
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
