package org.forwardplan.app.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.overview.OverviewViewModel.Overview;
import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.checks.Finding.Weight;

import java.util.List;

/// What needs the planner now: each line leads to the place where it is mended.
final class NeedsCard {

    private static final int FEW = 6;
    private static final double PILL = 60;

    private final OverviewViewModel viewModel;
    private final Label heading = new Label();
    private final VBox lines = new VBox();
    private final Hyperlink more = new Hyperlink();
    private final VBox node = new VBox(10);
    private List<Finding> needs = List.of();
    private boolean all;

    NeedsCard(OverviewViewModel viewModel) {
        this.viewModel = viewModel;
        heading.getStyleClass().add("card-title");
        node.getStyleClass().add("card");
        node.setId("needs");
        more.setId("more-needs");
        more.setOnAction(_ -> {
            all = !all;
            draw();
        });
        node.getChildren().addAll(heading, lines, more);
    }

    Region node() {
        return node;
    }

    void focus() {
        if (!lines.getChildren().isEmpty() && lines.getChildren().getFirst() instanceof HBox line) {
            line.getChildren().getLast().requestFocus();
        }
    }

    void show(Overview overview) {
        needs = overview.needs();
        draw();
    }

    private void draw() {
        var must = needs.stream().filter(need -> need.weight() == Weight.MUST).count();
        heading.setText(
                needs.isEmpty()
                        ? "Nothing needs you now"
                        : "What needs you now: %d to mend, %d to look at"
                                .formatted(must, needs.size() - must));
        lines.getChildren()
                .setAll(
                        (all ? needs : needs.subList(0, Math.min(FEW, needs.size())))
                                .stream().map(this::line).toList());
        if (needs.isEmpty()) {
            var good =
                    new Label(
                            "Every row of the rulebook has an answer, every section has text and a"
                                    + " lead.");
            good.getStyleClass().add("quiet");
            lines.getChildren().add(good);
        }
        more.setVisible(needs.size() > FEW);
        more.setManaged(needs.size() > FEW);
        more.setText(
                all ? "Show the first %d".formatted(FEW) : "Show all %d".formatted(needs.size()));
    }

    private HBox line(Finding need) {
        var pill = new Label(need.weight() == Weight.MUST ? "Mend" : "Look");
        pill.getStyleClass()
                .addAll("pill", need.weight() == Weight.MUST ? "pill-bad" : "pill-waiting");
        pill.setMinWidth(PILL);
        pill.setAlignment(Pos.CENTER);
        var what = new Label(need.what());
        what.setWrapText(true);
        var remedy = new Label(need.remedy());
        remedy.getStyleClass().add("quiet");
        remedy.setWrapText(true);
        var words = new VBox(1, what, remedy);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(12, pill, words);
        line.getStyleClass().add("need");
        line.setAlignment(Pos.CENTER_LEFT);
        var about = need.about();
        if (about != null) {
            var go = new Button("Go there");
            go.getStyleClass().addAll("small", "outlined");
            go.setAccessibleText("Go there: " + need.what());
            go.setMinWidth(Region.USE_PREF_SIZE);
            go.setOnAction(_ -> viewModel.show(about));
            line.getChildren().add(go);
        }
        return line;
    }
}
