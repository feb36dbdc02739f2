package org.forwardplan.app.returns;

import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.returns.ReturnTracking;
import org.forwardplan.model.returns.ReturnTracking.Row;
import org.jspecify.annotations.Nullable;

/// Who was asked, the most pressing first.
final class RequestList {

    private static final double WIDTH = 270;

    private final ListView<Row> list = new ListView<>();
    private final ReturnsViewModel viewModel;
    private boolean showing;

    RequestList(ReturnsViewModel viewModel) {
        this.viewModel = viewModel;
        list.setId("return-requests");
        list.setAccessibleText("Returns asked for");
        list.getStyleClass().add("papers-list");
        list.setMinWidth(WIDTH);
        list.setPrefWidth(WIDTH);
        list.setMaxWidth(WIDTH);
        list.setCellFactory(_ -> new RequestCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe((_, now) -> {
                    if (now != null && !showing) {
                        viewModel.choose(now.request().id());
                    }
                });
        viewModel.trackingProperty().subscribe(this::show);
        viewModel.chosenProperty().subscribe(this::select);
    }

    Node node() {
        return list;
    }

    void focus() {
        list.requestFocus();
    }

    private void show(ReturnTracking now) {
        showing = true;
        list.getItems().setAll(now.rows());
        showing = false;
        select(viewModel.chosenProperty().get());
    }

    private void select(@Nullable ReturnRequestId request) {
        showing = true;
        list.getItems().stream()
                .filter(row -> row.request().id().equals(request))
                .findFirst()
                .ifPresentOrElse(
                        list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
        showing = false;
    }

    private static final class RequestCell extends WrappedCell<Row> {
        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            clear();
            if (empty || row == null) {
                return;
            }
            var box =
                    new VBox(
                            3,
                            Controls.wrapped(row.partner(), "version-title"),
                            Controls.whole(row.words(), "pill", RequestPane.pill(row.state())));
            show(getListView(), box);
            setAccessibleText("%s: %s".formatted(row.partner(), row.words()));
        }
    }
}
