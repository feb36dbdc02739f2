package org.forwardplan.app.copies;

import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.copies.PlanCopy;
import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// A copy in the list: when it was made, why, and how large it is.
final class CopyCell extends ListCell<PlanCopy> {

    private final Function<PlanCopy, String> when;

    CopyCell(Function<PlanCopy, String> when) {
        this.when = when;
    }

    @Override
    protected void updateItem(@Nullable PlanCopy copy, boolean empty) {
        super.updateItem(copy, empty);
        setText(null);
        setGraphic(null);
        setAccessibleText(null);
        if (empty || copy == null) {
            return;
        }
        setPrefWidth(0);
        setGraphic(
                new VBox(
                        1,
                        Controls.wrapped(when.apply(copy), "version-title"),
                        Controls.wrapped(CopyWords.about(copy), "quiet")));
        setAccessibleText("%s, %s".formatted(when.apply(copy), CopyWords.about(copy)));
    }
}
