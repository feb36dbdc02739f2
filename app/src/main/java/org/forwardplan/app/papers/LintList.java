package org.forwardplan.app.papers;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.forwardplan.model.checks.Finding.Weight;
import org.forwardplan.model.lint.LintFinding;
import org.forwardplan.model.lint.LintGroup;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// Lays out what to see to before a paper is printed, by what is wrong; each line leads to the
/// place. The most urgent matter stands open until the planner opens or closes something.
final class LintList {

    private static final String LOOKING = "Looking the paper over…";

    private final Consumer<LintFinding> go;
    private final Label heading = new Label(LOOKING);
    private final VBox groups = new VBox();
    private final VBox node = new VBox(8, heading, groups);
    private final Map<LintGroup, LintFold> folds = new EnumMap<>(LintGroup.class);
    private final Map<LintGroup, Boolean> opened = new EnumMap<>(LintGroup.class);
    private List<LintFinding> findings = List.of();

    LintList(Consumer<LintFinding> go) {
        this.go = go;
        heading.getStyleClass().add("card-title");
        heading.setId("ready-to-print");
        node.setId("lint");
    }

    VBox node() {
        return node;
    }

    /// @param now null while the paper has not been looked over
    void show(@Nullable List<LintFinding> now) {
        if (now == null) {
            findings = List.of();
            folds.clear();
            groups.getChildren().clear();
            heading.setText(LOOKING);
        } else if (!now.equals(findings) || heading.getText().equals(LOOKING)) {
            findings = List.copyOf(now);
            draw();
        }
    }

    private void draw() {
        var must = findings.stream().filter(it -> it.finding().weight() == Weight.MUST).count();
        heading.setText(
                findings.isEmpty()
                        ? "Ready to print"
                        : "Ready to print? %d to mend, %d to look at"
                                .formatted(must, findings.size() - must));
        var grouped = LintGroup.group(findings);
        folds.keySet().retainAll(grouped.keySet());
        var first = true;
        for (var entry : grouped.entrySet()) {
            var group = entry.getKey();
            folds.computeIfAbsent(group, it -> new LintFold(it, go, open -> opened.put(it, open)))
                    .show(entry.getValue(), opened.getOrDefault(group, first));
            first = false;
        }
        var lines = grouped.keySet().stream().map(it -> folds.get(it).node()).toList();
        if (!groups.getChildren().equals(lines)) {
            groups.getChildren().setAll(lines);
        }
    }
}
