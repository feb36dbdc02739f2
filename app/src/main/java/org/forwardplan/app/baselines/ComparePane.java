package org.forwardplan.app.baselines;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.comparison.ItemChange;
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
        list.setCellFactory(_ -> new RowCell());
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

    private final class RowCell extends ListCell<ChangeRow> {
        @Override
        protected void updateItem(@Nullable ChangeRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            var compared = viewModel.resultProperty().get();
            if (empty || row == null || compared == null) {
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
                setGraphic(change(change, compared));
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

        private Node change(ItemChange change, CompareViewModel.Compared compared) {
            var what = Controls.whole(change.what(), "pill", look(change));
            var words =
                    Controls.wrapped(
                            compared.texts().kind(change) + ": " + compared.texts().name(change));
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
}
