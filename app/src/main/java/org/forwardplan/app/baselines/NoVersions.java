package org.forwardplan.app.baselines;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;

/// What the page says while no version has a name: what versions are for.
final class NoVersions {

    private static final double WIDTH = 560;

    private final VBox node;

    NoVersions(Runnable freeze, Runnable compare) {
        node =
                new VBox(
                        12,
                        Controls.wrapped(
                                "Freeze a version before it leaves your hands", "card-title"),
                        Controls.wrapped(
                                "When a draft goes to the health and wellbeing boards, when the"
                                        + " board approves it, when it is published: give the plan"
                                        + " as it stands then a name."),
                        Controls.wrapped(
                                "From then on you can read that version word for word, see what has"
                                        + " changed since by section, objective and duty, say why"
                                        + " and who is affected, and bring any part of it back."),
                        Controls.wrapped(
                                "A version costs nothing: it is a place in the plan's history.",
                                "quiet"),
                        new FlowPane(
                                8,
                                8,
                                Controls.button(
                                        "freeze-first",
                                        "Freeze this version…",
                                        freeze,
                                        "accent",
                                        Controls.EDITS),
                                Controls.button(
                                        "compare-first",
                                        "Compare with another plan file…",
                                        compare)));
        node.setId("no-versions");
        node.getStyleClass().add("card");
        node.setMaxSize(WIDTH, VBox.USE_PREF_SIZE);
    }

    Node node() {
        return node;
    }
}
