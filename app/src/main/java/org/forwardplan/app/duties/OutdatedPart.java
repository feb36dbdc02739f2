package org.forwardplan.app.duties;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.answers.AnswerActions;
import org.forwardplan.app.answers.DifferenceView;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.comparison.WordDiff;
import org.forwardplan.model.duties.Said;
import org.forwardplan.model.duties.TestCoverage.Answered;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// An answer whose words have changed since it was found to answer: why to look, what changed, and
/// the two things there are to say.
final class OutdatedPart {

    private final VBox node = new VBox(6);

    OutdatedPart(Answered answered, AnswerActions actions) {
        var why = Controls.wrapped("Outdated: " + answered.because(), "outdated-why");
        why.setGraphic(new FontIcon("fth-alert-triangle"));
        var still =
                Controls.button(
                        "still-answers",
                        "Still answers it (F9)",
                        () -> actions.stillAnswers(List.of(answered)),
                        "small",
                        Controls.EDITS);
        still.setAccessibleText("Still answers it: " + answered.from().name());
        var no =
                Controls.button(
                        "no-longer-answers",
                        "No longer answers it",
                        () -> actions.noLongerAnswers(List.of(answered)),
                        "small",
                        "flat",
                        Controls.EDITS);
        no.setAccessibleText("No longer answers it: " + answered.from().name());
        node.getChildren()
                .setAll(why, new FlowPane(8, 6, still, no, difference(answered, actions)));
        node.getStyleClass().add("outdated-answer");
    }

    Node node() {
        return node;
    }

    private Hyperlink difference(Answered answered, AnswerActions actions) {
        var link = new Hyperlink("Show what changed");
        link.setId("show-change");
        link.setOnAction(_ -> {
            link.setVisited(false);
            if (node.getChildren().size() > 2) {
                node.getChildren().remove(2, node.getChildren().size());
                link.setText("Show what changed");
            } else {
                var then = answered.link();
                if (!answered.askedAnew().isEmpty()) {
                    told("What is asked", then.asked(), actions.asks(answered));
                }
                if (!answered.changed().isEmpty()) {
                    told("What is said", then.said(), Said.by(answered.from()));
                }
                link.setText("Hide what changed");
            }
        });
        return link;
    }

    private void told(String what, String then, String now) {
        var difference = DifferenceView.of(WordDiff.between(then, now));
        node.getChildren().add(new VBox(4, Controls.whole(what, "field-name"), difference));
    }
}
