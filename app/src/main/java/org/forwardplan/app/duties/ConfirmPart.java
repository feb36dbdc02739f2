package org.forwardplan.app.duties;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.function.Consumer;

/// Who has confirmed the answer and when; confirming it, and taking that back.
final class ConfirmPart {

    private final DutiesActions actions;
    private final Consumer<Node> bringIntoView;
    private final VBox content = new VBox(8);
    private final VBox node = new VBox(10, Controls.whole("Confirmation", "part-title"), content);
    private @Nullable RequirementCoverage shown;
    private @Nullable RequirementId filling;

    /// @param bringIntoView shows a form that has just opened
    ConfirmPart(DutiesActions actions, Consumer<Node> bringIntoView) {
        this.actions = actions;
        this.bringIntoView = bringIntoView;
    }

    Node node() {
        return node;
    }

    void show(RequirementCoverage row) {
        var was = shown;
        shown = row;
        if (row.requirement().id().equals(filling) && row.confirmable()) {
            return;
        }
        filling = null;
        if (was == null || !sameStanding(was, row)) {
            standing(row);
        }
    }

    private static boolean sameStanding(RequirementCoverage was, RequirementCoverage now) {
        return was.requirement().id().equals(now.requirement().id())
                && was.state() == now.state()
                && was.answeredTests() == now.answeredTests()
                && Objects.equals(was.confirmation(), now.confirmation());
    }

    private void standing(RequirementCoverage row) {
        var confirmation = row.confirmation();
        var whyNot = DutiesActions.whyNot(row);
        content.getChildren().clear();
        if (confirmation == null) {
            say(whyNot.isEmpty() ? "Every test is answered. Nobody has confirmed it yet." : whyNot);
        } else {
            say(words(confirmation), "confirmed-by");
            say(confirmation.note(), "quiet");
        }
        if (row.state() == AnswerState.OUTDATED) {
            say(
                    confirmation == null
                            ? "What answers it has changed since it was linked. Look at it above."
                            : "What it rested on has changed since then. " + whyNot,
                    "mark-waiting");
        }
        content.getChildren().add(buttons(row, confirmation, whyNot));
    }

    private void say(String words, String... looks) {
        if (!words.isBlank()) {
            content.getChildren().add(Controls.wrapped(words, looks));
        }
    }

    private Node buttons(
            RequirementCoverage row, @Nullable Confirmation confirmation, String whyNot) {
        var buttons = new FlowPane(8, 8);
        if (row.state() != AnswerState.CONFIRMED) {
            var confirm =
                    Controls.button(
                            "confirm",
                            confirmation == null ? "Confirm…" : "Confirm again…",
                            this::fill,
                            Controls.EDITS);
            confirm.setDisable(!whyNot.isEmpty());
            confirm.setAccessibleHelp(whyNot);
            buttons.getChildren().add(confirm);
        }
        if (confirmation != null) {
            buttons.getChildren()
                    .add(
                            Controls.button(
                                    "withdraw",
                                    "Withdraw confirmation",
                                    () -> actions.withdraw(row.requirement()),
                                    "flat",
                                    Controls.EDITS));
        }
        return buttons;
    }

    private static String words(Confirmation confirmation) {
        return "Confirmed by %s on %s".formatted(confirmation.by(), Labels.day(confirmation.on()));
    }

    private void fill() {
        var row = shown;
        if (row != null) {
            filling = row.requirement().id();
            var form = new ConfirmForm(actions, row.requirement(), this::stop);
            content.getChildren().setAll(form.node());
            bringIntoView.accept(form.node());
            form.focus();
        }
    }

    private void stop() {
        filling = null;
        if (shown != null) {
            standing(shown);
        }
        content.lookupAll(".button").stream()
                .filter(button -> !button.isDisabled())
                .findFirst()
                .ifPresent(button -> button.requestFocus());
    }
}
