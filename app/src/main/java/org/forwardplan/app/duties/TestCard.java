package org.forwardplan.app.duties;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.duties.TestCoverage;
import org.forwardplan.model.duties.TestCoverage.Answered;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.PlanItem;
import org.kordamp.ikonli.javafx.FontIcon;

/// One test: its question, whether it is answered, and by what.
final class TestCard {

    private final DutiesActions actions;
    private final TestsPart part;
    private final VBox node = new VBox(8);
    private final HBox buttons = new HBox(8);
    private final Button link;

    TestCard(TestCoverage test, DutiesActions actions, TestsPart part) {
        this.actions = actions;
        this.part = part;
        node.setId("test-" + test.test().test());
        node.getStyleClass().add("test-card");
        node.getChildren().addAll(Controls.wrapped(test.asks(), "test-asks"), mark(test));
        for (var answered : test.answers()) {
            node.getChildren().add(answer(test, answered));
            if (answered.outdated()) {
                node.getChildren()
                        .add(new OutdatedPart(answered, actions.answers().actions()).node());
            }
        }
        if (!test.answeredInPlan()) {
            node.getChildren().add(new SuggestedPart(test.test(), actions).node());
        }
        node.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, test));
        link =
                Controls.button(
                        "link-passage",
                        "Find or write where it is answered…",
                        () -> part.link(test),
                        "small",
                        Controls.EDITS);
        link.setGraphic(new FontIcon("fth-link"));
        var add =
                Controls.button(
                        "add-evidence",
                        "Add evidence…",
                        () -> part.addEvidence(test),
                        "small",
                        Controls.EDITS);
        add.setGraphic(new FontIcon("fth-plus"));
        link.setAccessibleText("Find or write where this is answered: " + test.asks());
        add.setAccessibleText("Add evidence for the test " + test.asks());
        buttons.getChildren().addAll(link, add);
        node.getChildren().add(buttons);
    }

    Node node() {
        return node;
    }

    void focus() {
        link.requestFocus();
    }

    /// Shows a form in place of the buttons.
    void open(Node form) {
        node.getChildren().remove(buttons);
        node.getChildren().add(form);
    }

    /// F9 says of everything here that has changed that it still answers.
    private void key(KeyEvent event, TestCoverage test) {
        if (event.getCode() == KeyCode.F9) {
            event.consume();
            actions.answers()
                    .actions()
                    .stillAnswers(test.answers().stream().filter(Answered::outdated).toList());
            part.focus(test.test());
        }
    }

    private static Label mark(TestCoverage test) {
        if (test.outdated()) {
            var outdated =
                    Controls.whole("Answered by words that have changed", "mark", "mark-bad");
            outdated.setGraphic(new FontIcon("fth-alert-triangle"));
            return outdated;
        }
        var inPlan = test.answeredInPlan();
        var words =
                inPlan
                        ? "Answered in the plan"
                        : test.answered() ? "Answered outside the plan" : "Not answered";
        var mark =
                Controls.whole(
                        words,
                        "mark",
                        inPlan ? "mark-good" : test.answered() ? "mark-waiting" : "mark-bad");
        mark.setGraphic(
                new FontIcon(
                        inPlan
                                ? "fth-check-circle"
                                : test.answered() ? "fth-external-link" : "fth-circle"));
        return mark;
    }

    private Node answer(TestCoverage test, Answered answered) {
        var from = answered.from();
        var to = Labels.link(words(from), () -> actions.show(from.id()));
        to.setGraphic(new FontIcon(answered.outside() ? "fth-paperclip" : "fth-file-text"));
        to.setMinWidth(0);
        to.setMaxWidth(Double.MAX_VALUE);
        to.setAlignment(Pos.CENTER_LEFT);
        to.setTooltip(new Tooltip(from instanceof Evidence it ? tip(it) : from.name()));
        HBox.setHgrow(to, Priority.ALWAYS);
        var row = new HBox(4, to);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("answer-row");
        if (from instanceof Evidence evidence) {
            row.getChildren()
                    .add(
                            Controls.icon(
                                    "edit-evidence",
                                    "fth-edit-2",
                                    "Edit evidence: " + evidence.title(),
                                    () -> part.editEvidence(test, evidence),
                                    Controls.EDITS,
                                    "button-icon",
                                    "flat",
                                    "small"));
        }
        row.getChildren()
                .add(
                        Controls.icon(
                                "remove-link",
                                "fth-x",
                                "Remove link: " + words(from),
                                () -> part.unlink(answered),
                                Controls.EDITS,
                                "button-icon",
                                "flat",
                                "small"));
        return row;
    }

    private String words(PlanItem from) {
        return from.id() instanceof PassageId passage
                ? actions.state()
                                .outline()
                                .entryOf(passage)
                                .map(Outline.Entry::heading)
                                .map(at -> at + ": ")
                                .orElse("")
                        + from.name()
                : from.name();
    }

    private static String tip(Evidence evidence) {
        var dated = evidence.dated();
        return evidence.title()
                + (evidence.detail().isBlank() ? "" : "\n" + evidence.detail())
                + "\n"
                + evidence.kind()
                + (dated == null ? "" : ", " + Labels.day(dated));
    }
}
