package org.forwardplan.app.duties;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.duties.DutyRow.Duty;
import org.forwardplan.app.duties.DutyRow.GroupHeading;
import org.forwardplan.app.duties.DutyRow.KindHeading;
import org.forwardplan.app.duties.DutyRow.NoLongerHeading;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.duties.RequirementCoverage;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Draws one line of the checklist. A row is as high as its title needs at the list's width.
final class DutyCell extends ListCell<DutyRow> {

    private final Label kind = Controls.whole("", "duty-kind");
    private final Label kindCount = Controls.whole("", "quiet");
    private final HBox kindHeading = new HBox(8, kind, space(), kindCount);
    private final Label group = Controls.wrapped("", "eyebrow");
    private final Label title = Controls.wrapped("", "duty-title");
    private final Label note = new Label();
    private final Label pill = Labels.pill(AnswerState.NONE);
    private final Label tests = Controls.whole("", "quiet", "duty-tests");
    private final HBox duty;

    DutyCell() {
        kindHeading.setAlignment(Pos.BASELINE_LEFT);
        note.getStyleClass().addAll("quiet", "duty-note");
        note.managedProperty().bind(note.textProperty().isNotEmpty());
        var words = new VBox(2, title, note);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        var standing = new VBox(4, pill, tests);
        standing.setAlignment(Pos.TOP_RIGHT);
        standing.setMinWidth(Region.USE_PREF_SIZE);
        duty = new HBox(12, words, standing);
        duty.setAlignment(Pos.CENTER_LEFT);
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
    protected void updateItem(DutyRow row, boolean empty) {
        super.updateItem(row, empty);
        getStyleClass().removeAll("kind-heading", "group-heading", "duty");
        setMouseTransparent(!(row instanceof Duty));
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case KindHeading heading -> show(heading);
            case GroupHeading heading -> show(heading);
            case NoLongerHeading(var rows) -> show(rows);
            case Duty(var coverage) -> show(coverage);
        }
    }

    private void show(KindHeading heading) {
        getStyleClass().add("kind-heading");
        kind.setText(KindWords.plural(heading.kind()));
        kindCount.setText("%d of %d answered".formatted(heading.answered(), heading.rows()));
        setAccessibleText(kind.getText() + ", " + kindCount.getText());
        setGraphic(kindHeading);
    }

    private void show(int noLonger) {
        getStyleClass().add("kind-heading");
        kind.setText("No longer asked");
        kindCount.setText(noLonger == 1 ? "1 row" : noLonger + " rows");
        setAccessibleText(kind.getText() + ", " + kindCount.getText());
        setGraphic(kindHeading);
    }

    private void show(GroupHeading heading) {
        getStyleClass().add("group-heading");
        group.setText(heading.group().toUpperCase(Locale.UK));
        setAccessibleText(heading.group());
        setGraphic(group);
    }

    private void show(RequirementCoverage row) {
        getStyleClass().add("duty");
        var requirement = row.requirement();
        title.setText(requirement.title());
        note.setText(
                Stream.of(brief(requirement.section()), row.answer().lead())
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining("  ·  ")));
        if (!row.asked()) {
            showEnded(row);
            return;
        }
        Labels.show(pill, row.state());
        tests.setText(answered(row) + " tests");
        setAccessibleText(
                Stream.of(
                                requirement.title(),
                                row.state().toString(),
                                answered(row) + " tests answered",
                                row.answer().lead().isBlank()
                                        ? "no lead"
                                        : "lead " + row.answer().lead(),
                                requirement.section())
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(", ")));
        setGraphic(duty);
    }

    private void showEnded(RequirementCoverage row) {
        var left = row.orphans().size();
        Labels.showEnded(pill, left);
        tests.setText(left == 0 ? "" : left == 1 ? "1 link left" : left + " links left");
        setAccessibleText(
                Stream.of(row.requirement().title(), "no longer asked", tests.getText())
                        .filter(words -> !words.isBlank())
                        .collect(Collectors.joining(", ")));
        setGraphic(duty);
    }

    /// The section without the name of its act, which most rows share.
    private static String brief(String section) {
        return section.replaceFirst("^.* (?=s\\.)", "");
    }

    private static String answered(RequirementCoverage row) {
        return "%d of %d".formatted(row.answeredTests(), row.tests().size());
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }
}
