package org.forwardplan.app.copies;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.baselines.DifferencesView;
import org.forwardplan.app.copies.Holding.BeingRead;
import org.forwardplan.app.copies.Holding.Known;
import org.forwardplan.app.copies.Holding.Nothing;
import org.forwardplan.app.copies.Holding.Unreadable;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.copies.PlanCopy;

/// What has changed since the copy that is chosen, and what can be done with it.
final class CopyPane {

    private static final String NONE_YET =
            "A copy is kept when the plan is opened, every ten minutes while you edit it, and"
                    + " before and after anything that changes much of it at once. You can make one"
                    + " now.";

    private final CopiesViewModel viewModel;
    private final CopiesPane.Doing doing;
    private final DifferencesView differences = new DifferencesView();
    private final VBox node = new VBox(8);
    private final FlowPane buttons = new FlowPane(8, 8);
    private final VBox question = new VBox(8);

    CopyPane(CopiesViewModel viewModel, CopiesPane.Doing doing) {
        this.viewModel = viewModel;
        this.doing = doing;
        question.getStyleClass().add("confirm-bar");
        VBox.setVgrow(differences.node(), Priority.ALWAYS);
        viewModel.holdingProperty().subscribe(_ -> draw());
        viewModel.standingProperty().subscribe(_ -> draw());
        buttons.disableProperty().bind(viewModel.goingBackProperty());
    }

    Node node() {
        return node;
    }

    void key(KeyEvent event) {
        differences.key(event);
        if (event.getCode() == KeyCode.ESCAPE && node.getChildren().contains(question)) {
            event.consume();
            forget();
        }
    }

    private void draw() {
        node.getChildren().clear();
        var copy = viewModel.chosenProperty().get();
        if (copy == null) {
            say(viewModel.list().isEmpty() ? NONE_YET : "");
            return;
        }
        node.getChildren().add(Controls.wrapped(viewModel.when(copy), "card-title"));
        switch (viewModel.holdingProperty().get()) {
            case Nothing _ ->
                    node.getChildren()
                            .add(Controls.button("copy-read", "Read this copy", viewModel::read));
            case BeingRead _ -> say("Reading the copy…");
            case Known known -> known(copy, known);
            case Unreadable(var why) -> {
                say(why.getMessage() + (why.getMessage().endsWith(".") ? "" : "."));
                say(why.wayOut());
            }
        }
    }

    private void say(String words) {
        var label = Controls.wrapped(words);
        label.setId("copy-standing");
        node.getChildren().add(label);
    }

    private void known(PlanCopy copy, Known known) {
        var since = known.since();
        say(
                since.none()
                        ? "The plan says the same now as in this copy."
                        : "Since this copy, " + since.counts());
        if (!since.none()) {
            var kinds = Controls.wrapped(since.kinds(), "quiet");
            kinds.setId("copy-kinds");
            node.getChildren().add(kinds);
        }
        draw(copy, known);
        node.getChildren().add(buttons);
        if (!since.none()) {
            differences.show(since);
            node.getChildren().add(differences.node());
        }
    }

    private void draw(PlanCopy copy, Known known) {
        var back = Controls.button("go-back", "Go back to this copy…", () -> ask(copy), "accent");
        back.setDisable(known.since().none() || !viewModel.canGoBack());
        buttons.getChildren()
                .setAll(
                        back,
                        Controls.button(
                                "open-copy",
                                "Open it to read",
                                () -> doing.openToRead(copy, known)),
                        Controls.button(
                                "keep-copy",
                                "Keep it elsewhere as a plan…",
                                () -> doing.keepElsewhere(copy, known)));
    }

    private void ask(PlanCopy copy) {
        var yes =
                Controls.button(
                        "confirm-yes",
                        "Go back",
                        () -> {
                            forget();
                            viewModel.goBack(doing::close);
                        },
                        "accent");
        question.getChildren()
                .setAll(
                        Controls.wrapped(viewModel.question(copy)),
                        new FlowPane(
                                8, 8, yes, Controls.button("confirm-no", "Cancel", this::forget)));
        if (!node.getChildren().contains(question)) {
            node.getChildren().add(node.getChildren().indexOf(buttons) + 1, question);
        }
        yes.requestFocus();
    }

    private void forget() {
        node.getChildren().remove(question);
        if (!buttons.getChildren().isEmpty()) {
            buttons.getChildren().getFirst().requestFocus();
        }
    }
}
