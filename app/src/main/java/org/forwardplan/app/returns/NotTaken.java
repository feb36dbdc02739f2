package org.forwardplan.app.returns;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.plan.ReturnRequest;

import java.util.List;
import java.util.function.Consumer;

/// A file that is no return of this plan, or does not say which: what is the matter, and what to
/// do.
final class NotTaken {

    private static final double WIDTH = 560;

    private NotTaken() {}

    static Node refused(String file, String what, String wayOut, Runnable leave) {
        return card(
                "“%s” was not taken in".formatted(file),
                List.of(Controls.wrapped(what + "."), Controls.wrapped(wayOut + ".")),
                leave);
    }

    static Node unsure(
            String file,
            List<ReturnRequest> candidates,
            Consumer<ReturnRequest> chosen,
            Runnable leave) {
        var choices = new VBox(6);
        for (var request : candidates) {
            choices.getChildren()
                    .add(
                            Controls.button(
                                    "candidate-" + choices.getChildren().size(),
                                    request.title(),
                                    () -> chosen.accept(request)));
        }
        return card(
                "Which return is “%s”?".formatted(file),
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
