package org.forwardplan.app.duties;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Target;
import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the rulebook asks, how far the plan has come with it, and why.
final class RequirementPart {

    private final VBox node = new VBox(10);
    private @Nullable RequirementCoverage shown;

    Node node() {
        return node;
    }

    void show(RequirementCoverage row) {
        var was = shown;
        shown = row;
        if (was != null
                && was.requirement().equals(row.requirement())
                && was.state() == row.state()
                && was.asked() == row.asked()
                && was.orphans().size() == row.orphans().size()
                && was.reasons().equals(row.reasons())) {
            return;
        }
        var requirement = row.requirement();
        var title = Controls.wrapped(requirement.title(), "detail-title");
        title.setId("duty-title");
        node.getChildren()
                .setAll(
                        Controls.wrapped(kind(requirement), "eyebrow"),
                        title,
                        marks(row),
                        Controls.wrapped(requirement.summary(), "summary"));
        var facts = facts(requirement);
        if (!facts.getChildren().isEmpty()) {
            node.getChildren().add(facts);
        }
        node.getChildren().add(reasons(row));
    }

    private static String kind(Requirement requirement) {
        return Stream.of(requirement.kind().toString(), requirement.group())
                .filter(words -> !words.isBlank())
                .distinct()
                .collect(Collectors.joining("  ·  "));
    }

    private static Node marks(RequirementCoverage row) {
        var state = Labels.pill(row.state());
        if (!row.asked()) {
            Labels.showEnded(state, row.orphans().size());
        }
        state.setId("duty-state");
        var marks = new FlowPane(8, 6, state);
        marks.setAlignment(Pos.CENTER_LEFT);
        var requirement = row.requirement();
        if (!requirement.certain()) {
            var check = Controls.whole("To be checked", "pill", "pill-waiting");
            check.setTooltip(
                    new Tooltip("This line of the rulebook still has to be checked at its source"));
            marks.getChildren().add(check);
        }
        if (!requirement.section().isBlank()) {
            marks.getChildren().add(Controls.whole(requirement.section(), "law"));
        }
        return marks;
    }

    private static GridPane facts(Requirement requirement) {
        var grid = new GridPane(16, 6);
        grid.getStyleClass().add("facts");
        if (requirement.due() != null) {
            add(grid, "Due", Labels.day(requirement.due()));
        }
        if (requirement.validTo() != null) {
            add(grid, "Applies until", Labels.day(requirement.validTo()));
        }
        add(grid, "Goes to", String.join("; ", requirement.recipients()));
        add(
                grid,
                "Target",
                requirement.targets().stream()
                        .map(Target::words)
                        .collect(Collectors.joining("\n")));
        if (requirement.certain()) {
            add(grid, "Read in", requirement.source());
        } else {
            add(grid, "Not certain", requirement.unsure());
        }
        return grid;
    }

    private static void add(GridPane grid, String name, String words) {
        if (!words.isBlank()) {
            var value = Controls.wrapped(words);
            GridPane.setHgrow(value, Priority.ALWAYS);
            var label = Controls.whole(name, "field-name");
            GridPane.setValignment(label, VPos.TOP);
            grid.addRow(grid.getRowCount(), label, value);
        }
    }

    private static Node reasons(RequirementCoverage row) {
        var box =
                new VBox(
                        4,
                        Controls.whole(
                                "Why it is “%s”"
                                        .formatted(row.asked() ? row.state() : "No longer asked"),
                                "reasons-title"));
        row.reasons().forEach(reason -> box.getChildren().add(Controls.wrapped(reason)));
        box.getStyleClass().add("reasons");
        box.setId("duty-reasons");
        return box;
    }
}
