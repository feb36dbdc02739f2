package org.forwardplan.app.duties;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

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
    private final VBox node = new VBox(10, Labels.whole("Confirmation", "part-title"), content);
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
            content.getChildren()
                    .add(
                            Labels.wrapped(
                                    whyNot.isEmpty()
                                            ? "Every test is answered. Nobody has confirmed it yet."
                                            : whyNot));
        } else {
            content.getChildren().add(Labels.wrapped(words(confirmation), "confirmed-by"));
            if (!confirmation.note().isBlank()) {
                content.getChildren().add(Labels.wrapped(confirmation.note(), "quiet"));
            }
            if (row.state() == AnswerState.OUTDATED) {
                content.getChildren()
                        .add(
                                Labels.wrapped(
                                        "What it rested on has changed since then. " + whyNot,
                                        "mark-waiting"));
            }
        }
        content.getChildren().add(buttons(row, confirmation, whyNot));
    }

    private Node buttons(
            RequirementCoverage row, @Nullable Confirmation confirmation, String whyNot) {
        var buttons = new FlowPane(8, 8);
        if (row.state() != AnswerState.CONFIRMED) {
            var confirm =
                    Labels.button(
                            "confirm",
                            confirmation == null ? "Confirm…" : "Confirm again…",
                            this::fill);
            confirm.setDisable(!whyNot.isEmpty());
            confirm.setAccessibleHelp(whyNot);
            buttons.getChildren().add(confirm);
        }
        if (confirmation != null) {
            buttons.getChildren()
                    .add(
                            Labels.button(
                                    "withdraw",
                                    "Withdraw confirmation",
                                    () -> actions.withdraw(row.requirement()),
                                    "flat"));
        }
        return buttons;
    }

    private static String words(Confirmation confirmation) {
        return "Confirmed by %s on %s".formatted(confirmation.by(), Labels.day(confirmation.on()));
    }

    private void fill() {
        var row = shown;
        if (row == null) {
            return;
        }
        filling = row.requirement().id();
        var by = new TextField(actions.reviewer());
        by.setId("confirm-by");
        by.setPromptText("The reviewer's role, e.g. Director of strategy");
        var on = new DayPicker("confirm-on");
        on.show(actions.today());
        var note = new TextField();
        note.setId("confirm-note");
        note.setPromptText("Anything to remember about it");
        var keep =
                Labels.button(
                        "confirm-now",
                        "Confirm",
                        () -> confirm(by.getText(), on, note.getText()),
                        "accent");
        keep.setDefaultButton(false);
        keep.disableProperty().bind(by.textProperty().map(String::isBlank));
        var who = Labels.field("Confirmed by", by);
        HBox.setHgrow(who, Priority.ALWAYS);
        var form =
                new VBox(
                        10,
                        new HBox(12, who, Labels.field("On", on.node())),
                        Labels.field("Note", note),
                        new HBox(
                                8,
                                keep,
                                Labels.button("cancel-confirm", "Cancel", this::stop, "flat")));
        form.getStyleClass().add("inline-form");
        form.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        stop();
                    } else if (event.getCode() == KeyCode.ENTER
                            && event.getTarget() instanceof TextField
                            && !keep.isDisabled()) {
                        event.consume();
                        confirm(by.getText(), on, note.getText());
                    }
                });
        content.getChildren().setAll(form);
        bringIntoView.accept(form);
        by.requestFocus();
        by.end();
    }

    private void confirm(String by, DayPicker on, String note) {
        var row = shown;
        var day = on.day();
        if (row != null
                && actions.confirm(
                        row.requirement(), by, day == null ? actions.today() : day, note)) {
            stop();
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
