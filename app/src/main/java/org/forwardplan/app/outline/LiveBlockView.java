package org.forwardplan.app.outline;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.LiveBlock.Subject;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.tables.CellRange;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;
import java.util.function.Function;

/// A live block as it draws itself now, with the choice of what it shows.
final class LiveBlockView implements BodyView {

    private static final int ROWS_SHOWN = 12;

    private final Consumer<PassageBody> keep;
    private final Function<LiveBlock, LiveTable> drawing;
    private final ComboBox<Subject> subject = new ComboBox<>();
    private final TextField filter = new TextField();
    private final VBox drawn = new VBox(4);
    private final VBox node = new VBox(8);
    private @Nullable LiveBlock block;
    private @Nullable LiveTable table;

    LiveBlockView(Consumer<PassageBody> keep, Function<LiveBlock, LiveTable> drawing) {
        this.keep = keep;
        this.drawing = drawing;
        subject.getItems().setAll(Subject.values());
        subject.setAccessibleText("What the live block shows");
        subject.setPrefWidth(250);
        subject.setVisibleRowCount(Subject.values().length);
        subject.setOnAction(_ -> keep());
        filter.setPromptText("Narrow by name or kind");
        filter.setAccessibleText("Narrow the live block by name or kind");
        filter.setOnAction(_ -> keep());
        filter.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused) {
                        keep();
                    }
                });
        var mark = new Label("Live");
        mark.getStyleClass().addAll("pill", "live-mark");
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var choice = new FlowPane(8, 6, mark, subject, filter);
        choice.getStyleClass().add("live-choice");
        node.getStyleClass().add("live-block");
        node.getChildren().setAll(choice, drawn);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(PassageBody body) {
        if (body instanceof LiveBlock now) {
            if (!now.equals(block)) {
                block = now;
                // A choice is heard at once, together with the words beside it.
                filter.setText(now.filter());
                subject.setValue(now.subject());
            }
            var fresh = drawing.apply(now);
            if (!fresh.equals(table)) {
                table = fresh;
                draw(fresh);
            }
        }
    }

    @Override
    public void edit() {
        subject.requestFocus();
    }

    @Override
    public void keep() {
        var now = new LiveBlock(subject.getValue(), filter.getText().strip(), block.scope());
        if (block != null && !now.equals(block)) {
            keep.accept(now);
        }
    }

    @Override
    public void drop() {
        block = null;
    }

    private void draw(LiveTable now) {
        drawn.getChildren().clear();
        if (now.header().isEmpty()) {
            drawn.getChildren().add(quiet(now.said()));
            return;
        }
        var grid = new GridOfText(now.widths());
        for (var column = 0; column < now.header().size(); column++) {
            grid.put(CellRange.HEADER, column, cell(now.header().get(column)));
        }
        for (var row = 0; row < Math.min(ROWS_SHOWN, now.rows().size()); row++) {
            for (var column = 0; column < now.header().size(); column++) {
                grid.put(row, column, cell(now.rows().get(row).get(column)));
            }
        }
        drawn.getChildren().add(grid.node());
        if (now.rows().size() > ROWS_SHOWN) {
            drawn.getChildren()
                    .add(
                            quiet(
                                    "and %s more, all of them printed"
                                            .formatted(
                                                    Wording.count(
                                                            now.rows().size() - ROWS_SHOWN,
                                                            "row"))));
        }
    }

    private static Label cell(String words) {
        var cell = new Label(words);
        cell.setWrapText(true);
        cell.setMinHeight(Region.USE_PREF_SIZE);
        return cell;
    }

    private static Label quiet(String words) {
        var label = cell(words);
        label.getStyleClass().add("quiet");
        return label;
    }
}
