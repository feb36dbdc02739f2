package org.forwardplan.app.returns;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.returns.Recognised.Refused;
import org.forwardplan.model.returns.Recognised.Unsure;

import java.util.List;
import java.util.function.Consumer;

/// A file that is no return of this plan, or does not say which: what is the matter, and what to
/// do.
final class NotTaken {

    private static final double WIDTH = 560;

    private NotTaken() {}

    static Node refused(Refused refused, Runnable leave) {
        return card(
                "“%s” was not taken in".formatted(refused.file()),
                List.of(
                        Controls.wrapped(refused.what() + "."),
                        Controls.wrapped(refused.wayOut() + ".")),
                leave);
    }

    static Node stopped(String file, Runnable again, Runnable leave) {
        return card(
                "“%s” was not read".formatted(file),
                List.of(
                        Controls.wrapped("Reading it was stopped, and nothing has changed."),
                        new FlowPane(Controls.button("read-again", "Read it", again, "accent"))),
                leave);
    }

    static Node unsure(Unsure unsure, Consumer<ReturnRequest> chosen, Runnable leave) {
        var choices = new VBox(6);
        for (var request : unsure.candidates()) {
            choices.getChildren()
                    .add(
                            Controls.button(
                                    "candidate-" + choices.getChildren().size(),
                                    request.title(),
                                    () -> chosen.accept(request)));
        }
        return card(
                "Which return is “%s”?".formatted(unsure.file()),
                List.of(
                        Controls.wrapped(
                                "The file no longer says so: it may have been copied into a new"
                                        + " workbook. Choose the request it answers. Nothing"
                                        + " changes before you have seen what it says.",
                                "quiet"),
                        choices),
                leave);
    }

    private static Node card(String title, List<? extends Node> content, Runnable leave) {
        var card = new VBox(12, Controls.wrapped(title, "card-title"));
        card.getChildren().addAll(content);
        card.getChildren().add(new FlowPane(Controls.button("return-close", "Close", leave)));
        card.setId("not-taken");
        card.getStyleClass().add("card");
        card.setMaxSize(WIDTH, VBox.USE_PREF_SIZE);
        return card;
    }
}
