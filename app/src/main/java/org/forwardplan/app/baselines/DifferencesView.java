package org.forwardplan.app.baselines;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import org.forwardplan.app.drafting.BesidePopup;
import org.forwardplan.app.fields.Controls;
import org.jspecify.annotations.Nullable;

import java.util.stream.IntStream;

/// The changes since another state to look through: all of them on the left, the one that is chosen
/// on the right. F7 goes to the next change, Shift+F7 to the one before.
public final class DifferencesView {

    private static final double LIST_SHARE = 0.45;

    private final ListView<ChangeRow> list = new ListView<>();
    private final VBox detail = new VBox(12);
    private final ChangeWords words = new ChangeWords();
    private final SplitPane node;
    private @Nullable Differences shown;

    public DifferencesView() {
        list.setId("copy-changes");
        list.setAccessibleText("What has changed since");
        list.setCellFactory(_ ->
                new ChangeRowCell(
                        list,
                        () -> {
                            var now = shown;
                            return now == null ? null : now.compared();
                        }));
        list.getSelectionModel().selectedItemProperty().subscribe(this::choose);
        detail.getStyleClass().add("change-detail");
        var scroll = new ScrollPane(detail);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        node = new SplitPane(list, scroll);
        node.setDividerPositions(LIST_SHARE);
        node.getStyleClass().add("compare");
        node.getStylesheets().add(BesidePopup.stylesheet());
    }

    public Node node() {
        return node;
    }

    public void show(@Nullable Differences now) {
        shown = now;
        detail.getChildren().clear();
        if (now == null) {
            list.getItems().clear();
            return;
        }
        list.getItems().setAll(now.rows());
        step(1);
    }

    /// Goes to the next change, or the one before; groups are passed over.
    public void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F7) {
            event.consume();
            step(event.isShiftDown() ? -1 : 1);
        }
    }

    private void step(int by) {
        var rows = list.getItems();
        var here = list.getSelectionModel().getSelectedIndex();
        IntStream.iterate(here + by, at -> at >= 0 && at < rows.size(), at -> at + by)
                .filter(at -> !rows.get(at).isGroup())
                .findFirst()
                .ifPresent(at -> {
                    list.getSelectionModel().select(at);
                    list.getFocusModel().focus(at);
                    list.scrollTo(Math.max(0, at - 2));
                });
    }

    private void choose(@Nullable ChangeRow row) {
        detail.getChildren().clear();
        var now = shown;
        if (now == null || row == null) {
            return;
        }
        detail.getChildren().add(Controls.wrapped(row.title(), "card-title"));
        if (row.tellsDuties()) {
            now.compared()
                    .changes()
                    .duties()
                    .forEach(it -> detail.getChildren().add(Controls.wrapped(DutyWords.line(it))));
        } else if (row.change() != null) {
            words.of(now.compared(), row.change()).forEach(detail.getChildren()::add);
        } else {
            row.group()
                    .changes()
                    .forEach(it ->
                            detail.getChildren()
                                    .add(Controls.wrapped(now.compared().texts().line(it))));
        }
    }
}
