package org.forwardplan.app.trace;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.trace.MatrixGrid.Place;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.trace.Matrix;
import org.forwardplan.model.trace.Matrix.Ground;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// What stands behind a cell: Enter or a click goes there, Esc goes back to the matrix.
final class DrillDown {

    private static final double WIDTH = 300;

    private final Label title = new Label();
    private final ListView<Ground> list = new ListView<>();
    private final VBox node = new VBox(8, title, list);
    private final Consumer<ItemId> open;

    DrillDown(Consumer<ItemId> open, Runnable back) {
        this.open = open;
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.getStyleClass().add("card-title");
        list.setId("drill-down");
        list.setAccessibleText("What stands behind the cell");
        list.setCellFactory(_ -> new GroundCell());
        list.setPlaceholder(new Label("Nothing connects the two"));
        list.setOnMouseClicked(_ -> go());
        list.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        go();
                    } else if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        back.run();
                    }
                });
        VBox.setVgrow(list, Priority.ALWAYS);
        node.getStyleClass().add("drill-down");
        node.setPrefWidth(WIDTH);
        node.setMinWidth(220);
    }

    Node node() {
        return node;
    }

    void focus() {
        if (!list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
            list.requestFocus();
        }
    }

    void show(@Nullable Matrix matrix, @Nullable Place at) {
        if (matrix == null || at == null) {
            title.setText("");
            list.getItems().clear();
            return;
        }
        title.setText(at.row().heading() + "\n× " + at.column().heading());
        List<Ground> grounds = matrix.at(at.row().id(), at.column().id());
        list.getItems().setAll(grounds);
    }

    private void go() {
        var ground = list.getSelectionModel().getSelectedItem();
        if (ground != null) {
            open.accept(ground.from());
        }
    }

    private static final class GroundCell extends ListCell<Ground> {

        private final Label where = new Label();
        private final Label words = new Label();
        private final VBox box = new VBox(2, where, words);

        GroundCell() {
            where.getStyleClass().add("ground-where");
            where.setWrapText(true);
            words.setWrapText(true);
            words.getStyleClass().add("quiet");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Ground ground, boolean empty) {
            super.updateItem(ground, empty);
            if (empty || ground == null) {
                setGraphic(null);
                setAccessibleText(null);
            } else {
                where.setText(ground.where());
                words.setText(ground.words());
                setAccessibleText(ground.where() + ": " + ground.words());
                setGraphic(box);
            }
        }
    }
}
