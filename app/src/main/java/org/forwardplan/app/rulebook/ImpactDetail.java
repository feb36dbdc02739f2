package org.forwardplan.app.rulebook;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.answers.DifferenceView;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.rulebook.RowImpact;
import org.forwardplan.model.rulebook.RowImpact.Fate;
import org.forwardplan.model.rulebook.RowImpact.TestFate;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// What becomes of one row: the words that change, where its tests go, and what rests on it.
final class ImpactDetail {

    private final VBox content = new VBox(14);
    private final ScrollPane node = new ScrollPane(content);

    ImpactDetail() {
        content.getStyleClass().add("impact-detail");
        node.setId("impact-detail");
        node.setFitToWidth(true);
        node.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node.getStyleClass().add("edge-to-edge");
        node.setAccessibleText("What becomes of the row");
        show(null);
    }

    Node node() {
        return node;
    }

    void show(@Nullable RowImpact impact) {
        content.getChildren().clear();
        node.setVvalue(0);
        if (impact == null) {
            content.getChildren()
                    .setAll(
                            Controls.wrapped(
                                    "Choose a row to see what becomes of it and of what rests on"
                                            + " it.",
                                    "quiet"));
            return;
        }
        var fate =
                Controls.whole(impact.fate().toString(), "pill", ImpactWords.look(impact.fate()));
        var marks = new FlowPane(8, 6, fate);
        marks.setAlignment(Pos.CENTER_LEFT);
        if (!impact.row().certain()) {
            marks.getChildren().add(Controls.whole("To be checked", "pill", "pill-waiting"));
        }
        if (!impact.row().section().isBlank()) {
            marks.getChildren().add(Controls.whole(impact.row().section(), "law"));
        }
        content.getChildren()
                .addAll(
                        Controls.wrapped(ImpactWords.title(impact), "impact-name"),
                        marks,
                        Controls.wrapped(ImpactWords.meaning(impact)));
        if (!impact.row().certain()) {
            content.getChildren().add(Controls.wrapped(impact.row().unsure(), "quiet"));
        }
        if (!impact.why().isEmpty()) {
            content.getChildren().add(part("Why", List.of(Controls.wrapped(impact.why() + "."))));
        }
        var rests = ImpactWords.rests(impact);
        content.getChildren()
                .add(
                        part(
                                "What rests on it",
                                List.of(
                                        Controls.wrapped(
                                                rests.isEmpty() ? "Nothing in the plan" : rests))));
        switch (impact.fate()) {
            case SPLIT, MERGED -> tests(impact);
            case NEW -> asks(impact.now().getFirst());
            case RETIRED -> asks(impact.was().getFirst());
            case UNCHANGED, MOVED, REWORDED -> words(impact);
        }
    }

    private void words(RowImpact impact) {
        impact.rewordings()
                .forEach(it ->
                        content.getChildren()
                                .add(part(it.part(), List.of(DifferenceView.of(it.words())))));
        if (impact.fate() == Fate.UNCHANGED) {
            asks(impact.now().getFirst());
        }
    }

    private void asks(Requirement row) {
        content.getChildren()
                .addAll(
                        part("What it asks", List.of(Controls.wrapped(row.summary()))),
                        part(
                                "Tests",
                                row.tests().stream()
                                        .map(test -> Controls.wrapped("• " + test.asks()))
                                        .toList()));
    }

    private void tests(RowImpact impact) {
        content.getChildren()
                .add(
                        part(
                                "Where the tests go",
                                impact.tests().stream().map(test -> goes(impact, test)).toList()));
    }

    private static Node goes(RowImpact impact, TestFate test) {
        var box = new VBox(2, Controls.wrapped("• " + test.asked()));
        for (var place : test.to()) {
            var row =
                    impact.now().stream()
                            .filter(it -> it.id().equals(place.test().requirement()))
                            .findFirst()
                            .map(Requirement::title)
                            .orElse("");
            box.getChildren()
                    .add(
                            Controls.wrapped(
                                    place.asks().equals(test.asked())
                                            ? "→ %s".formatted(row)
                                            : "→ %s: %s".formatted(row, place.asks()),
                                    "quiet"));
        }
        if (test.to().isEmpty()) {
            box.getChildren().add(Controls.wrapped("→ no longer asked", "quiet"));
        }
        return box;
    }

    private static Node part(String name, List<? extends Node> within) {
        var box = new VBox(4, Controls.whole(name, "field-name"));
        box.getChildren().addAll(within);
        return box;
    }
}
