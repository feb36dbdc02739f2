package org.forwardplan.app.baselines;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

import org.forwardplan.app.baselines.CompareViewModel.Compared;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.comparison.ItemChange;
import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// A line of a list of changes: the thing they belong to, or what happened to what.
final class ChangeRowCell extends ListCell<ChangeRow> {

    private final ListView<ChangeRow> list;
    private final Supplier<@Nullable Compared> compared;

    ChangeRowCell(ListView<ChangeRow> list, Supplier<@Nullable Compared> compared) {
        this.list = list;
        this.compared = compared;
    }

    @Override
    protected void updateItem(@Nullable ChangeRow row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        var now = compared.get();
        if (empty || row == null || now == null) {
            return;
        }
        setPrefWidth(0);
        var change = row.change();
        if (change == null) {
            setGraphic(group(row));
            setAccessibleText(
                    "%s, %s, %s"
                            .formatted(
                                    row.title(),
                                    row.group().significance(),
                                    VersionsViewModel.changes(row.count())));
        } else {
            setGraphic(change(change, now));
            setAccessibleText(row.title());
        }
    }

    private Node group(ChangeRow row) {
        var words = Controls.wrapped(row.title(), "change-group");
        var means =
                Controls.wrapped(
                        row.tellsDuties()
                                ? "%,d in another state".formatted(row.count())
                                : row.group().significance().toString(),
                        "quiet");
        var box = new VBox(1, words, means);
        box.prefWidthProperty().bind(list.widthProperty().subtract(40));
        return box;
    }

    private Node change(ItemChange change, Compared now) {
        var what = Controls.whole(change.what(), "pill", look(change));
        var words = Controls.wrapped(now.texts().kind(change) + ": " + now.texts().name(change));
        var box = new VBox(3, what, words);
        box.getStyleClass().add("change-row");
        box.prefWidthProperty().bind(list.widthProperty().subtract(40));
        return box;
    }

    private static String look(ItemChange change) {
        return switch (change) {
            case ItemChange.Added _ -> "pill-good";
            case ItemChange.Removed _ -> "pill-bad";
            case ItemChange.Altered _ -> "pill-waiting";
        };
    }
}
