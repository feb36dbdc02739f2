package org.forwardplan.app.returns;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.merge.Choice;
import org.forwardplan.model.returns.Difference;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// One difference: where it stands, what was sent, what the plan says and what came back, and which
/// of the two is to stand.
final class DifferenceCell extends WrappedCell<Difference> {

    private final DecidingViewModel viewModel;

    DifferenceCell(DecidingViewModel viewModel) {
        this.viewModel = viewModel;
        viewModel.choicesProperty().subscribe(_ -> fill());
    }

    @Override
    protected void updateItem(@Nullable Difference item, boolean empty) {
        super.updateItem(item, empty);
        fill();
    }

    private void fill() {
        var item = getItem();
        if (isEmpty() || item == null) {
            clear();
            return;
        }
        var choice = viewModel.choicesProperty().get().of(item);
        var title = Controls.wrapped(viewModel.words().title(item), "version-title");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var box = new VBox(4, new HBox(10, title, choices(item, choice)), values(item));
        var where =
                item.where().isEmpty()
                        ? item.merge().what().toString()
                        : "%s · %s".formatted(item.merge().what(), item.where());
        box.getChildren().add(Controls.wrapped(where, "quiet"));
        show(getListView(), box);
        setAccessibleText(
                "%s. %s. Sent: %s. Now: %s, %s. Came back: %s, %s. %s"
                        .formatted(
                                viewModel.words().title(item),
                                where,
                                viewModel.words().of(item, item.merge().base()),
                                viewModel.words().of(item, item.merge().ours()),
                                item.ours().isEmpty() ? "as sent" : item.ours(),
                                viewModel.words().of(item, item.merge().theirs()),
                                viewModel.words().returned(),
                                viewModel.words().of(item, choice)));
    }

    private Node choices(Difference item, Choice now) {
        var group = new ToggleGroup();
        var row = new FlowPane(4, 4);
        row.setMinWidth(Region.USE_PREF_SIZE);
        row.setPrefWrapLength(220);
        for (var choice : new Choice[] {Choice.OURS, Choice.THEIRS}) {
            var button = new ToggleButton(viewModel.words().of(item, choice));
            Controls.edits(button);
            button.setToggleGroup(group);
            button.setFocusTraversable(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add("small");
            button.setSelected(choice == now);
            button.setOnAction(_ -> viewModel.choose(List.of(item), choice));
            row.getChildren().add(button);
        }
        return row;
    }

    private Node values(Difference item) {
        var grid = new GridPane(14, 1);
        for (var i = 0; i < 3; i++) {
            var third = new ColumnConstraints();
            third.setPercentWidth(100 / 3.0);
            grid.getColumnConstraints().add(third);
        }
        for (var i = 0; i < 3; i++) {
            var row = new RowConstraints();
            row.setValignment(VPos.TOP);
            grid.getRowConstraints().add(row);
        }
        var merge = item.merge();
        grid.addRow(0, name("As sent"), name("In the plan now"), name("Came back"));
        grid.addRow(
                1,
                value(item, merge.base()),
                value(item, merge.ours()),
                value(item, merge.theirs()));
        grid.addRow(
                2,
                quiet(viewModel.words().sent()),
                quiet(item.ours()),
                quiet(viewModel.words().returned()));
        return grid;
    }

    private static Label quiet(String words) {
        return Controls.wrapped(words, "quiet");
    }

    private static Label name(String words) {
        return Controls.whole(words, "field-name");
    }

    private Label value(Difference item, @Nullable Object value) {
        return Controls.wrapped(viewModel.words().of(item, value));
    }
}
