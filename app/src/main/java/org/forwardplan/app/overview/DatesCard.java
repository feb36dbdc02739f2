package org.forwardplan.app.overview;

import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.overview.OverviewViewModel.Due;
import org.forwardplan.app.overview.OverviewViewModel.Overview;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What falls due, the nearest first; what has passed without being done comes after, in a line of
/// its own.
final class DatesCard {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);
    private static final int SHOWN = 8;
    private static final int FEW = 3;
    private static final double DATE_WIDTH = 104;

    private final OverviewViewModel viewModel;
    private final VBox lines = new VBox(8);
    private final VBox node = new VBox(12);
    private boolean all;

    DatesCard(OverviewViewModel viewModel) {
        this.viewModel = viewModel;
        var heading = new Label("Dates ahead");
        heading.getStyleClass().add("card-title");
        node.getStyleClass().add("card");
        node.setId("dates");
        node.getChildren().addAll(heading, lines);
    }

    Region node() {
        return node;
    }

    void show(Overview overview) {
        lines.getChildren().clear();
        var ahead = overview.dates().stream().filter(due -> due.days() >= 0).toList();
        var passed = overview.dates().stream().filter(due -> due.days() < 0).toList();
        ahead.stream()
                .limit(all ? ahead.size() : SHOWN)
                .map(this::line)
                .forEach(lines.getChildren()::add);
        if (ahead.isEmpty()) {
            lines.getChildren().add(quiet("No date lies ahead."));
        }
        if (ahead.size() > SHOWN) {
            var words =
                    all
                            ? "Show the next %d".formatted(SHOWN)
                            : "and %d later".formatted(ahead.size() - SHOWN);
            lines.getChildren().add(fold(words, overview));
        }
        if (!passed.isEmpty()) {
            var count =
                    passed.size() == 1 ? "1 date has passed" : passed.size() + " dates have passed";
            lines.getChildren().add(passed.size() > FEW ? fold(count, overview) : quiet(count));
            passed.reversed().stream()
                    .limit(all ? passed.size() : FEW)
                    .map(this::line)
                    .forEach(lines.getChildren()::add);
        }
    }

    private Hyperlink fold(String words, Overview overview) {
        var link = new Hyperlink(words);
        link.setOnAction(_ -> {
            all = !all;
            show(overview);
        });
        return link;
    }

    private HBox line(Due due) {
        var day = new Label(DAY.format(due.date().on()));
        day.getStyleClass().add(due.days() < 0 ? "date-passed" : "date");
        day.setMinWidth(DATE_WIDTH);
        var what = new Hyperlink(due.date().what());
        what.setWrapText(true);
        what.setOnAction(_ -> viewModel.show(due.date().about()));
        var note = new Label(due.date().kind() + ", " + distance(due.days()));
        note.getStyleClass().add("quiet");
        note.setWrapText(true);
        var words = new VBox(what, note);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new HBox(10, day, words);
        line.setAlignment(Pos.TOP_LEFT);
        return line;
    }

    private static String distance(long days) {
        if (days == 0) {
            return "today";
        }
        var count = Math.abs(days);
        var words = count == 1 ? "1 day" : count + " days";
        return days < 0 ? words + " ago" : "in " + words;
    }

    private static Label quiet(String words) {
        var label = new Label(words);
        label.getStyleClass().add("quiet");
        return label;
    }
}
