package org.forwardplan.app.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.navigation.DutiesFilter;
import org.forwardplan.app.overview.OverviewViewModel.KindCoverage;
import org.forwardplan.app.overview.OverviewViewModel.Overview;
import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;

import java.util.Locale;

/// How far the plan answers its rulebook, and how far its sections are; every figure leads to what
/// it counts.
final class CoverageCard {

    private static final double BAR_HEIGHT = 10;

    private final OverviewViewModel viewModel;
    private final VBox lines = new VBox(14);
    private final VBox node = new VBox(12);

    CoverageCard(OverviewViewModel viewModel) {
        this.viewModel = viewModel;
        var heading = new Label("Coverage at a glance");
        heading.getStyleClass().add("card-title");
        node.getStyleClass().add("card");
        node.setId("coverage");
        node.setMaxHeight(Region.USE_PREF_SIZE);
        node.getChildren().addAll(heading, lines);
    }

    Region node() {
        return node;
    }

    void show(Overview overview) {
        lines.getChildren().setAll(overview.coverage().stream().map(this::line).toList());
        lines.getChildren().add(sections(overview));
    }

    private VBox line(KindCoverage line) {
        var name = new Hyperlink("%s: %d".formatted(name(line.kind()), line.rows()));
        name.getStyleClass().add("count-name");
        name.setOnAction(_ -> viewModel.showDuties(DutiesFilter.of(line.kind())));
        var bar = new GridPane();
        bar.setPrefHeight(BAR_HEIGHT);
        bar.getStyleClass().add("coverage-bar");
        var counts = new FlowPane(12, 2);
        counts.setAlignment(Pos.CENTER_LEFT);
        var column = 0;
        for (var count : line.states().entrySet()) {
            var part = new Region();
            part.getStyleClass().addAll("coverage-part", style(count.getKey()));
            part.setPrefHeight(BAR_HEIGHT);
            var width = new ColumnConstraints();
            width.setPercentWidth(100.0 * count.getValue() / line.rows());
            bar.getColumnConstraints().add(width);
            bar.add(part, column++, 0);
            counts.getChildren().add(count(line.kind(), count.getKey(), count.getValue()));
        }
        return new VBox(4, name, bar, counts);
    }

    private Hyperlink count(Requirement.Kind kind, AnswerState state, int count) {
        var link = new Hyperlink("%d %s".formatted(count, state.toString().toLowerCase(Locale.UK)));
        link.getStyleClass().addAll("count", style(state));
        var key = new Region();
        key.getStyleClass().addAll("count-key", style(state));
        link.setGraphic(key);
        link.setOnAction(_ -> viewModel.showDuties(DutiesFilter.of(kind, state)));
        return link;
    }

    private VBox sections(Overview overview) {
        var total = overview.sections().values().stream().mapToLong(Long::longValue).sum();
        var name = new Hyperlink("Sections: %d".formatted(total));
        name.getStyleClass().add("count-name");
        name.setOnAction(_ -> viewModel.showSections(""));
        var counts = new FlowPane(12, 2);
        overview.sections()
                .forEach((status, count) -> {
                    if (count > 0) {
                        counts.getChildren().add(section(status, count));
                    }
                });
        return new VBox(4, name, counts);
    }

    private Hyperlink section(Section.Status status, long count) {
        var link =
                new Hyperlink("%d %s".formatted(count, status.toString().toLowerCase(Locale.UK)));
        link.getStyleClass().add("count");
        link.setOnAction(_ -> viewModel.showSections(status.toString()));
        return link;
    }

    private static String name(Requirement.Kind kind) {
        return switch (kind) {
            case STATUTORY -> "Statutory duties";
            case RECOMMENDED -> "Recommended content";
            case NATIONAL_OBJECTIVE -> "National objectives";
            case CORE_PURPOSE -> "Core purposes";
            case PRINCIPLE -> "Principles";
            case PROCESS -> "Steps of the process";
        };
    }

    private static String style(AnswerState state) {
        return "state-" + state.key();
    }
}
