package org.forwardplan.app.baselines;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.jspecify.annotations.Nullable;

/// What has changed between two states: the changes on the left under what they belong to, the one
/// that is chosen on the right. F7 goes to the next change, Shift+F7 to the one before.
final class ComparePane {

    private static final double LIST_SHARE = 0.42;

    private final CompareViewModel viewModel;
    private final ListView<ChangeRow> list = new ListView<>();
    private final CompareBar bar;
    private final ChangeDetail detail;
    private final VBox node;
    private boolean showing;

    ComparePane(CompareViewModel viewModel, CompareBar bar, ChangeDetail detail, Node papers) {
        this.viewModel = viewModel;
        this.bar = bar;
        this.detail = detail;
        list.setId("changes");
        list.setAccessibleText("What has changed");
        list.setItems(viewModel.rows());
        list.setCellFactory(_ -> new ChangeRowCell(list, viewModel.resultProperty()::get));
        list.setPlaceholder(Controls.wrapped("", "quiet"));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe((_, now) -> {
                    if (now != null && !showing) {
                        viewModel.choose(now);
                    }
                });
        viewModel.chosenProperty().subscribe(this::choose);
        viewModel.resultProperty().subscribe(_ -> choose(viewModel.chosenProperty().get()));
        var standing = Controls.wrapped("", "page-standing");
        standing.setId("changes-standing");
        standing.textProperty().bind(viewModel.standingProperty());
        var split = new SplitPane(list, detail.node());
        split.setDividerPositions(LIST_SHARE);
        VBox.setVgrow(split, Priority.ALWAYS);
        node = new VBox(8, bar.node(), standing, papers, split);
        node.setId("compare");
        node.getStyleClass().add("compare");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    Node node() {
        return node;
    }

    void focus() {
        list.requestFocus();
    }

    boolean find() {
        return bar.find();
    }

    void key(KeyEvent event) {
        if (event.getCode() == KeyCode.F7) {
            event.consume();
            viewModel.step(event.isShiftDown() ? -1 : 1);
        }
    }

    private void choose(@Nullable ChangeRow row) {
        showing = true;
        var at = row == null ? -1 : viewModel.rows().indexOf(row);
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().select(at);
            list.getFocusModel().focus(at);
            list.scrollTo(Math.max(0, at - 3));
        }
        showing = false;
        detail.show(viewModel.resultProperty().get(), row);
    }
}
