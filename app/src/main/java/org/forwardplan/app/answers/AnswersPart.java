package org.forwardplan.app.answers;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.inspector.InspectorPart;
import org.forwardplan.model.comparison.WordDiff;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.duties.Said;
import org.forwardplan.model.duties.TestCoverage.Answered;
import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// What the inspector says of answers: a button to link a thing with what it answers, and what has
/// changed since it was found to answer.
public final class AnswersPart implements InspectorPart {

    private final Answers answers;
    private final VBox node = new VBox(8);

    public AnswersPart(Answers answers) {
        this.answers = answers;
        node.setId("inspector-answers");
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean shows(PlanItem item) {
        return item instanceof Requirement || item.id() instanceof Answering;
    }

    @Override
    public void show(PlanItem item) {
        var heading = new Label(item instanceof Requirement ? "Answered by" : "Answers");
        heading.getStyleClass().add("inspector-heading");
        node.getChildren().setAll(heading);
        var outdated = outdated(item);
        outdated.forEach(answer -> node.getChildren().add(outdated(answer)));
        if (outdated.size() > 1) {
            node.getChildren()
                    .add(
                            button(
                                    "still-answer-all",
                                    "All %d still answer".formatted(outdated.size()),
                                    () -> answers.actions().stillAnswers(outdated)));
        }
        if (item.id() instanceof Answering from) {
            var choose = button("inspector-choose-answer", "Answers…", () -> {});
            choose.setGraphic(new FontIcon("fth-link"));
            choose.setOnAction(_ -> choose(from, choose));
            node.getChildren().add(choose);
        } else if (outdated.isEmpty()) {
            node.getChildren().remove(heading);
        }
    }

    private void choose(Answering from, Node by) {
        answers.plan().finishEdits();
        new AnswerChooser(
                        answers.choices(from), test -> answers.actions().link(List.of(from), test))
                .show(by);
    }

    private List<Answered> outdated(PlanItem item) {
        return item instanceof Requirement requirement
                ? answers.plan()
                        .state()
                        .coverage()
                        .row(requirement.id())
                        .map(RequirementCoverage::outdated)
                        .orElse(List.of())
                : answers.actions().outdated(item.id());
    }

    private Node outdated(Answered answer) {
        var title =
                answers.plan()
                        .plan()
                        .find(answer.link().test().requirement())
                        .map(PlanItem::name)
                        .orElse("");
        var why = new Label("%s. Outdated: %s".formatted(title, answer.because()));
        why.setWrapText(true);
        why.getStyleClass().add("outdated-why");
        var still =
                button(
                        "inspector-still-answers",
                        "Still answers it",
                        () -> answers.actions().stillAnswers(List.of(answer)));
        var no =
                button(
                        "inspector-no-longer-answers",
                        "No longer",
                        () -> answers.actions().noLongerAnswers(List.of(answer)));
        no.setAccessibleText("No longer answers it");
        var box =
                new VBox(
                        6,
                        why,
                        DifferenceView.of(
                                WordDiff.between(answer.link().said(), Said.by(answer.from()))),
                        new FlowPane(6, 6, still, no));
        box.getStyleClass().add("outdated-answer");
        return box;
    }

    private static Button button(String id, String words, Runnable run) {
        var button = new Button(words);
        Controls.edits(button);
        button.setId(id);
        button.getStyleClass().add("small");
        button.setMnemonicParsing(false);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
