package org.forwardplan.app.papers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.model.checks.Finding.Weight;
import org.forwardplan.model.lint.LintFinding;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Lays out what to see to before a paper is printed; each line leads to the place.
final class LintList {

    private static final int FEW = 6;
    private static final double PILL = 60;

    private final Consumer<LintFinding> go;
    private final Label heading = new Label();
    private final VBox lines = new VBox();
    private final Hyperlink more = new Hyperlink();
    private final VBox node = new VBox(8, heading, lines, more);
    private List<LintFinding> findings = List.of();
    private boolean all;

    LintList(Consumer<LintFinding> go) {
        this.go = go;
        heading.getStyleClass().add("card-title");
        heading.setId("ready-to-print");
        node.setId("lint");
        more.setOnAction(_ -> {
            all = !all;
            draw();
        });
    }

    VBox node() {
        return node;
    }

    void show(List<LintFinding> now) {
        var sorted =
                now.stream().sorted(Comparator.comparing(it -> it.finding().weight())).toList();
        if (!sorted.equals(findings) || heading.getText().isEmpty()) {
            findings = sorted;
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
        var few = all ? findings : findings.subList(0, Math.min(FEW, findings.size()));
        lines.getChildren().setAll(few.stream().map(this::line).toList());
        more.setVisible(findings.size() > FEW);
        more.setManaged(findings.size() > FEW);
        more.setText(
                all
                        ? "Show the first %d".formatted(FEW)
                        : "Show all %d".formatted(findings.size()));
    }

    private Node line(LintFinding found) {
        var must = found.finding().weight() == Weight.MUST;
        var pill = new Label(must ? "Mend" : "Look");
        pill.getStyleClass().addAll("pill", must ? "pill-bad" : "pill-waiting");
        pill.setMinWidth(PILL);
        pill.setAlignment(Pos.CENTER);
        var what = new Label(found.finding().what());
        what.setWrapText(true);
        var remedy = new Label(found.finding().remedy());
        remedy.getStyleClass().add("quiet");
        remedy.setWrapText(true);
        var words = new VBox(1, what, remedy);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = new Button("Go there");
        button.getStyleClass().addAll("small", "outlined");
        button.setAccessibleText("Go there: " + found.finding().what());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> go.accept(found));
        var line = new HBox(12, pill, words, button);
        line.getStyleClass().add("need");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }
}
