package org.forwardplan.app.returns;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;

/// What the page shows before anybody has been asked: what returns are, and how to begin.
final class NobodyAsked {

    private static final double WIDTH = 640;

    private NobodyAsked() {}

    static Node of(ReturnsHead.Doing doing) {
        var card =
                new VBox(
                        12,
                        Controls.wrapped("Ask partners for what is theirs", "card-title"),
                        Controls.wrapped(
                                "Objectives, figures, milestones, evidence, text, comments: each"
                                        + " partner gets an Excel workbook with just its rows, and"
                                        + " you send it."),
                        Controls.wrapped(
                                "When it comes back, drop it anywhere on this window, or several at"
                                        + " once. You see every difference and decide; nothing is"
                                        + " lost on the way, and one undo takes all of it back."),
                        new FlowPane(
                                Controls.button(
                                        "ask-first",
                                        "Ask partners…",
                                        doing::ask,
                                        "accent",
                                        Controls.EDITS)));
        card.setId("nobody-asked");
        card.getStyleClass().add("card");
        card.setMaxSize(WIDTH, VBox.USE_PREF_SIZE);
        return card;
    }
}
