package org.forwardplan.app.duties;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.forwardplan.app.answers.AnswerChoices;
import org.forwardplan.app.answers.AnswerChooser;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.duties.TestCoverage.Answered;

import java.util.List;

/// What was found to answer something that is no longer asked: each can be moved to another test,
/// or removed.
final class OrphansPart {

    private final DutiesActions actions;
    private final VBox node = new VBox(10);
    private List<Answered> shown = List.of();

    OrphansPart(DutiesActions actions) {
        this.actions = actions;
        node.setId("orphans");
        refresh();
    }

    Node node() {
        return node;
    }

    void show(RequirementCoverage row) {
        if (!row.orphans().equals(shown)) {
            shown = row.orphans();
            refresh();
        }
    }

    private void refresh() {
        node.setVisible(!shown.isEmpty());
        node.setManaged(!shown.isEmpty());
        node.getChildren().setAll(Controls.whole("Answered what is no longer asked", "part-title"));
        shown.forEach(orphan -> node.getChildren().add(card(orphan)));
        if (shown.size() > 1) {
            node.getChildren()
                    .add(
                            Controls.button(
                                    "remove-orphans",
                                    "Remove all %d links".formatted(shown.size()),
                                    () -> actions.answers().actions().noLongerAnswers(shown),
                                    "small",
                                    "flat",
                                    Controls.EDITS));
        }
    }

    private Node card(Answered orphan) {
        var from = Labels.link(orphan.from().name(), () -> actions.show(orphan.from().id()));
        var asked =
                Controls.wrapped(
                        orphan.link().asked().isEmpty()
                                ? "Nobody remembers what was asked"
                                : "Was asked: " + orphan.link().asked(),
                        "quiet");
        var move =
                Controls.button(
                        "move-orphan", "Move to another test…", () -> {}, "small", Controls.EDITS);
        move.setAccessibleText("Move to another test: " + orphan.from().name());
        move.setOnAction(_ -> choose(orphan, move));
        var remove =
                Controls.button(
                        "remove-orphan",
                        "Remove",
                        () -> actions.answers().actions().noLongerAnswers(List.of(orphan)),
                        "small",
                        "flat",
                        Controls.EDITS);
        remove.setAccessibleText("Remove the link: " + orphan.from().name());
        var line = new HBox(from);
        line.setAlignment(Pos.CENTER_LEFT);
        var card = new VBox(4, line, asked, new FlowPane(8, 6, move, remove));
        card.getStyleClass().add("test-card");
        return card;
    }

    private void choose(Answered orphan, Node by) {
        var choices =
                new AnswerChoices(
                        actions.state().coverage(),
                        orphan.link().from(),
                        told -> told.accept(List.of()));
        new AnswerChooser(choices, test -> actions.answers().actions().move(orphan, test)).show(by);
    }
}
