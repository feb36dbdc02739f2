package org.forwardplan.app.returns;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

import org.forwardplan.app.returns.AskTree.Line;
import org.forwardplan.app.returns.AskViewModel.Ticked;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// A line of what can be asked for, with its tick.
final class AskCell extends TreeCell<Line> {

    private static final double STEP = 14;

    private final AskViewModel viewModel;
    private final Consumer<Line> toggle;

    AskCell(AskViewModel viewModel, Consumer<Line> toggle) {
        this.viewModel = viewModel;
        this.toggle = toggle;
        setPrefWidth(0);
        viewModel.askingProperty().subscribe(_ -> fill());
    }

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        fill();
    }

    private void fill() {
        var line = getItem();
        if (isEmpty() || line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var box = new CheckBox();
        box.setFocusTraversable(false);
        box.setMinWidth(Region.USE_PREF_SIZE);
        var ticked = ticked(line);
        box.setAllowIndeterminate(true);
        box.setIndeterminate(ticked == Ticked.SOME);
        box.setSelected(ticked == Ticked.ALL);
        box.setOnAction(_ -> toggle.accept(line));
        var name = new Label(name(line));
        if (!(line instanceof Line.One)) {
            name.getStyleClass().add("version-title");
        }
        var more = new Label(more(line));
        more.getStyleClass().add("quiet");
        name.setTooltip(new Tooltip("%s\n%s".formatted(name(line), more(line)).strip()));
        var row = new HBox(8, box, name, more);
        row.setAlignment(Pos.CENTER_LEFT);
        if (line instanceof Line.One one) {
            row.setPadding(new Insets(0, 0, 0, one.thing().depth() * STEP));
        }
        setGraphic(row);
        setAccessibleText(
                "%s, %s, %s"
                        .formatted(
                                name(line),
                                more(line),
                                switch (ticked) {
                                    case ALL -> "ticked";
                                    case SOME -> "partly ticked";
                                    case NONE -> "not ticked";
                                }));
    }

    private Ticked ticked(Line line) {
        return switch (line) {
            case Line.OfKind kind when viewModel.forOwn(kind.kind()) -> Ticked.ALL;
            case Line.OfKind kind -> viewModel.asks(kind.kind()) ? Ticked.SOME : Ticked.NONE;
            case Line.Whose _, Line.One _ -> viewModel.ticked(line.kind(), line.things());
        };
    }

    private static String name(Line line) {
        return switch (line) {
            case Line.OfKind kind -> kind.kind().toString();
            case Line.Whose whose -> whose.title();
            case Line.One one -> one.thing().name();
        };
    }

    private String more(Line line) {
        return switch (line) {
            case Line.OfKind kind -> viewModel.words(kind.kind());
            case Line.Whose whose -> String.valueOf(whose.things().size());
            case Line.One one -> one.thing().whose();
        };
    }
}
