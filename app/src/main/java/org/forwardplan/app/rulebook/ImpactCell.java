package org.forwardplan.app.rulebook;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.rulebook.ImpactRow.Heading;
import org.forwardplan.app.rulebook.ImpactRow.Line;
import org.forwardplan.model.rulebook.RowImpact;
import org.jspecify.annotations.Nullable;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Draws one line of the impact.
final class ImpactCell extends ListCell<ImpactRow> {

    private final Label heading = Controls.whole("", "impact-fate");
    private final Label count = Controls.whole("", "quiet");
    private final Region space = new Region();
    private final HBox headed = new HBox(8, heading, space, count);
    private final Label title = Controls.wrapped("", "impact-title");
    private final Label note = Controls.wrapped("", "quiet", "impact-note");
    private final VBox line = new VBox(2, title, note);

    ImpactCell() {
        HBox.setHgrow(space, Priority.ALWAYS);
        headed.setAlignment(Pos.BASELINE_LEFT);
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        setPrefWidth(0);
    }

    @Override
    protected double computePrefHeight(double width) {
        var graphic = getGraphic();
        if (graphic == null || width <= 0) {
            return super.computePrefHeight(width);
        }
        var across = snappedLeftInset() + snappedRightInset();
        return snappedTopInset() + snappedBottomInset() + graphic.prefHeight(width - across);
    }

    @Override
    protected void updateItem(@Nullable ImpactRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("impact-heading", "impact-line");
        setMouseTransparent(!(row instanceof Line));
        switch (empty ? null : row) {
            case null -> {
                setGraphic(null);
                setAccessibleText(null);
            }
            case Heading(var fate, var many) -> {
                getStyleClass().add("impact-heading");
                heading.setText(ImpactWords.heading(fate));
                count.setText(String.valueOf(many));
                setAccessibleText("%s, %d".formatted(heading.getText(), many));
                setGraphic(headed);
            }
            case Line(var impact) -> show(impact);
        }
    }

    private void show(RowImpact impact) {
        getStyleClass().add("impact-line");
        title.setText(ImpactWords.title(impact));
        var parts =
                impact.rewordings().stream()
                        .map(it -> it.part())
                        .distinct()
                        .collect(Collectors.joining(", "));
        var rests = ImpactWords.rests(impact);
        note.setText(
                Stream.of(parts, rests.isEmpty() ? "" : "Rests on it: " + rests)
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining("\n")));
        setAccessibleText("%s, %s. %s".formatted(title.getText(), impact.fate(), note.getText()));
        setGraphic(line);
    }
}
