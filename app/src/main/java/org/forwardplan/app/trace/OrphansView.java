package org.forwardplan.app.trace;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.trace.Orphans;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// What leads nowhere, in three lists. Enter or a click goes to where it can be mended.
final class OrphansView {

    private static final double SCROLL_BAR = 14;

    private final Consumer<ItemId> open;
    private final Column tests = new Column("orphan-tests", "Tests that nothing answers");
    private final Column sections = new Column("orphan-sections", "Sections that answer nothing");
    private final Column unused = new Column("orphan-unused", "Evidence and sources nothing uses");
    private final HBox node = new HBox(16, tests.box, sections.box, unused.box);

    private record Row(ItemId to, String words) {
        @Override
        public String toString() {
            return words;
        }
    }

    private final class Column {

        private final String name;
        private final Label title = new Label();
        private final ListView<Row> list = new ListView<>();
        private final VBox box = new VBox(8, title, list);

        Column(String id, String name) {
            this.name = name;
            title.getStyleClass().add("card-title");
            title.setWrapText(true);
            title.setMinHeight(Region.USE_PREF_SIZE);
            list.setId(id);
            list.setAccessibleText(name);
            list.setCellFactory(_ -> new RowCell());
            list.setPlaceholder(new Label("None"));
            list.setOnMouseClicked(_ -> go());
            list.addEventHandler(
                    KeyEvent.KEY_PRESSED,
                    event -> {
                        if (event.getCode() == KeyCode.ENTER) {
                            event.consume();
                            go();
                        }
                    });
            VBox.setVgrow(list, Priority.ALWAYS);
            HBox.setHgrow(box, Priority.ALWAYS);
            box.setPrefWidth(100);
            box.setMinWidth(0);
        }

        private void show(List<Row> rows) {
            title.setText("%s: %d".formatted(name, rows.size()));
            list.getItems().setAll(rows);
        }

        private void go() {
            var row = list.getSelectionModel().getSelectedItem();
            if (row != null) {
                open.accept(row.to());
            }
        }
    }

    /// As wide as its list, on as many lines as that takes.
    private static final class RowCell extends ListCell<Row> {

        RowCell() {
            setWrapText(true);
            setPrefWidth(0);
        }

        @Override
        protected double computePrefHeight(double width) {
            var list = getListView();
            return super.computePrefHeight(list == null ? width : list.getWidth() - SCROLL_BAR);
        }

        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : row.words());
        }
    }

    OrphansView(Consumer<ItemId> open) {
        this.open = open;
        node.getStyleClass().add("orphans");
    }

    Node node() {
        return node;
    }

    void focus() {
        tests.list.requestFocus();
    }

    void show(@Nullable Orphans now) {
        if (now != null) {
            tests.show(
                    now.tests().stream()
                            .map(it -> new Row(it.test().requirement(), it.asks()))
                            .toList());
            sections.show(
                    now.sections().stream()
                            .map(it -> new Row(it.section().id(), it.heading()))
                            .toList());
            unused.show(now.unused().stream().map(it -> new Row(it.id(), it.name())).toList());
        }
    }
}
