package org.forwardplan.app.baselines;

import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.baselines.CompareViewModel.Compared;
import org.forwardplan.app.drafting.DiffText;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.comparison.ItemChange;
import org.forwardplan.model.comparison.WordDiff;
import org.forwardplan.model.comparison.WordDiff.Kind;
import org.forwardplan.model.versions.ChangeTexts.Text;

import java.util.stream.Stream;

/// The words of a change before and after, in one text or side by side.
final class ChangeWords {

    private final ToggleButton beside = new ToggleButton("Side by side");

    ChangeWords() {
        beside.setId("diff-beside");
    }

    /// Whether the words before and after stand in one text or side by side.
    ToggleButton beside() {
        return beside;
    }

    /// From where to where it moved, then each field that differs.
    Stream<Node> of(Compared now, ItemChange change) {
        var moved =
                now.texts().move(change).stream()
                        .<Node>map(words -> Controls.wrapped(words, "moved"));
        var fields = now.texts().of(change).stream().map(text -> text(now, text));
        return Stream.concat(moved, fields);
    }

    private Node text(Compared now, Text text) {
        var diff = WordDiff.between(text.then(), text.now());
        var box = new VBox(4, Controls.wrapped(text.name(), "field-name"));
        if (diff.same()) {
            box.getChildren()
                    .add(
                            Controls.wrapped(
                                    "The words are the same; only their look or form is another.",
                                    "quiet"));
        }
        box.getChildren()
                .add(
                        beside.isSelected() && !text.then().isEmpty() && !text.now().isEmpty()
                                ? sides(now, diff)
                                : DiffText.of(diff, false));
        return box;
    }

    private static Node sides(Compared now, WordDiff diff) {
        var columns = new GridPane(14, 4);
        for (var at = 0; at < 2; at++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            columns.getColumnConstraints().add(half);
        }
        columns.addRow(
                0,
                Controls.wrapped(now.from().title(), "field-name"),
                Controls.wrapped(now.to().title(), "field-name"));
        columns.addRow(1, side(diff, Kind.INSERTED), side(diff, Kind.DELETED));
        return columns;
    }

    private static Node side(WordDiff diff, Kind left) {
        return DiffText.of(
                new WordDiff(diff.parts().stream().filter(part -> part.kind() != left).toList()),
                false);
    }
}
