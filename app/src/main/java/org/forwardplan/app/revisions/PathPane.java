package org.forwardplan.app.revisions;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.revisions.RevisionPath;
import org.forwardplan.model.revisions.RevisionPath.Question;
import org.jspecify.annotations.Nullable;

/// The way to a judgement, one question at a time. Alt+Page Down and Alt+Page Up go on and back.
final class PathPane {

    private final RevisionsViewModel viewModel;
    private final Runnable leave;
    private final FlowPane steps = new FlowPane(8, 6);
    private final Label question = Controls.wrapped("", "card-title");
    private final VBox place = new VBox(10);
    private final Button back;
    private final Button next;
    private final Button later;
    private final VBox node;
    private final FlowPane bar;
    private final JudgementForm form;
    private final FollowingTasks following;
    private Question at = Question.PUBLISHED;
    private @Nullable RevisionPath path;

    /// @param leave told once the judgement is kept, or where the planner thinks better of it
    PathPane(RevisionsViewModel viewModel, Runnable leave) {
        this.viewModel = viewModel;
        this.leave = leave;
        back = Controls.button("revision-back", "Back", () -> go(-1));
        next = Controls.button("revision-next", "Next", () -> go(1), "accent");
        next.setDefaultButton(true);
        form = new JudgementForm(viewModel, this::refresh);
        following = new FollowingTasks(viewModel);
        question.setId("revision-question");
        later = Controls.button("revision-later", "Not now", leave, "flat");
        later.visibleProperty().bind(viewModel.shownProperty().isNotNull());
        node = new VBox(14, steps, question, place);
        bar = new FlowPane(8, 8, back, next, later);
        bar.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        node.setId("revision-path");
        node.getStyleClass().add("card");
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    Node node() {
        return node;
    }

    /// The way on and back, to stand where it never scrolls out of sight.
    Node bar() {
        return bar;
    }

    /// Begins at the first question nobody needs to be told the answer of.
    void begin(RevisionPath now) {
        form.clear();
        at = Question.PUBLISHED;
        path = now;
        show();
    }

    void follow(RevisionPath now) {
        path = now;
        if (!now.questions().contains(at)) {
            at = Question.PUBLISHED;
        }
        show();
    }

    void focus() {
        if (at == Question.JUDGED) {
            form.focus();
        } else {
            next.requestFocus();
        }
    }

    private void key(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.PAGE_DOWN && !next.isDisabled()) {
            event.consume();
            go(1);
        } else if (event.isAltDown() && event.getCode() == KeyCode.PAGE_UP && !back.isDisabled()) {
            event.consume();
            go(-1);
        }
    }

    private void go(int by) {
        var here = path;
        if (here == null) {
            return;
        }
        if (by > 0 && at == Question.FOLLOWS) {
            if (form.keep(following.tasks())) {
                leave.run();
            }
            return;
        }
        var questions = here.questions();
        at = questions.get(Math.clamp(questions.indexOf(at) + by, 0, questions.size() - 1));
        if (at == Question.FOLLOWS) {
            following.show(form.route(), form.on());
        }
        show();
        focus();
    }

    private void show() {
        var here = path;
        if (here == null) {
            return;
        }
        question.setText(at.toString());
        steps.getChildren().clear();
        for (var one : Question.values()) {
            var label = Controls.whole("%d. %s".formatted(one.ordinal() + 1, name(one)), "pill");
            label.getStyleClass().add(one == at ? "pill-waiting" : "quiet");
            label.setAccessibleText(
                    "Step %d of %d: %s%s"
                            .formatted(
                                    one.ordinal() + 1,
                                    Question.values().length,
                                    name(one),
                                    one == at ? ", this one" : ""));
            steps.getChildren().add(label);
        }
        if (at == Question.JUDGED) {
            form.offer(here.routes());
        }
        var content =
                switch (at) {
                    case PUBLISHED -> new PathFacts(viewModel, here).published();
                    case CHANGED -> new PathFacts(viewModel, here).changed();
                    case JUDGED -> form.node();
                    case FOLLOWS -> following.node();
                };
        if (place.getChildren().size() != 1 || place.getChildren().getFirst() != content) {
            place.getChildren().setAll(content);
        }
        refresh();
    }

    private void refresh() {
        var first = at == Question.PUBLISHED;
        back.setDisable(first);
        next.setText(at == Question.FOLLOWS ? "Keep the judgement" : "Next");
        next.setDisable(
                path == null
                        || path.questions().size() == 1
                        || (at.compareTo(Question.JUDGED) >= 0 && !form.complete()));
    }

    private static String name(Question question) {
        return switch (question) {
            case PUBLISHED -> "Published version";
            case CHANGED -> "Changes";
            case JUDGED -> "Judgement";
            case FOLLOWS -> "What follows";
        };
    }
}
