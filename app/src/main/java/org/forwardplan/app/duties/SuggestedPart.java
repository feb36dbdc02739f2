package org.forwardplan.app.duties;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.answers.MatchedText;
import org.forwardplan.app.answers.Suggestion;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.plan.TestRef;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The passages that probably answer a test nothing in the plan answers yet, each with the words it
/// shares with the test. Accepting links it; dismissing hides it.
///
/// Worked out beside the window, and only once it is seen.
final class SuggestedPart {

    private static final int FIRST = 3;
    private static final int MOST = 10;

    private final TestRef test;
    private final DutiesActions actions;
    private final VBox node = new VBox(4);
    private int limit = FIRST;
    private boolean asked;

    SuggestedPart(TestRef test, DutiesActions actions) {
        this.test = test;
        this.actions = actions;
        node.getStyleClass().add("suggestions");
        node.setId("suggestions-" + test.test());
        hide();
        node.sceneProperty().subscribe(this::seen);
    }

    Node node() {
        return node;
    }

    private void hide() {
        node.setVisible(false);
        node.setManaged(false);
    }

    private void seen(@Nullable Scene scene) {
        if (scene != null && !asked) {
            asked = true;
            ask();
        }
    }

    private void ask() {
        var wanted = limit;
        actions.answers().suggester().passages(test, wanted + 1, found -> show(found, wanted));
    }

    private void show(List<Suggestion> found, int wanted) {
        node.getChildren().clear();
        if (found.isEmpty()) {
            hide();
            return;
        }
        node.getChildren().add(Controls.whole("Probably answered by…", "eyebrow"));
        found.stream().limit(wanted).forEach(it -> node.getChildren().add(suggestion(it)));
        if (found.size() > wanted && wanted < MOST) {
            var more = Labels.link("Show more", this::more);
            node.getChildren().add(more);
        }
        node.setVisible(true);
        node.setManaged(true);
    }

    private void more() {
        limit = MOST;
        ask();
    }

    private Node suggestion(Suggestion suggestion) {
        var where = Labels.link(suggestion.where(), () -> actions.show(suggestion.passage()));
        where.setAccessibleText("Go to " + suggestion.where());
        var accept =
                Controls.button(
                        "accept-suggestion",
                        "Accept",
                        () -> actions.answers().actions().link(List.of(suggestion.passage()), test),
                        "small",
                        Controls.EDITS);
        accept.setAccessibleText("Link %s to this test".formatted(suggestion.where()));
        var dismiss =
                Controls.button(
                        "dismiss-suggestion",
                        "Dismiss",
                        () -> dismiss(suggestion),
                        "small",
                        "flat",
                        Controls.EDITS);
        dismiss.setAccessibleText("Suggest %s no more".formatted(suggestion.where()));
        var shared =
                Controls.wrapped(
                        "Words in common: " + String.join(", ", suggestion.words()), "quiet");
        var box =
                new VBox(
                        2,
                        where,
                        MatchedText.of(suggestion.text(), suggestion.stems()),
                        shared,
                        new FlowPane(6, 4, accept, dismiss));
        box.getStyleClass().add("suggestion");
        return box;
    }

    private void dismiss(Suggestion suggestion) {
        actions.answers().suggester().dismiss(test, suggestion.passage());
        ask();
    }
}
