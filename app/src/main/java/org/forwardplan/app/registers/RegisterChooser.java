package org.forwardplan.app.registers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.registers.RegistersViewModel.Choice;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// The registers, with how many rows each has.
final class RegisterChooser {

    private static final double WIDTH = 196;

    private final ListView<Choice> list = new ListView<>();
    private final RegistersViewModel viewModel;
    private boolean showing;

    RegisterChooser(RegistersViewModel viewModel) {
        this.viewModel = viewModel;
        list.setId("registers");
        list.setAccessibleText("Registers");
        list.getStyleClass().add("papers-list");
        list.setMinWidth(WIDTH);
        list.setPrefWidth(WIDTH);
        list.setMaxWidth(WIDTH);
        list.setCellFactory(_ -> new ChoiceCell());
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe((_, now) -> {
                    if (now != null && !showing && !now.key().equals(viewModel.sheet().key())) {
                        viewModel.choose(now.key());
                    }
                });
        viewModel.choicesProperty().subscribe(this::show);
        viewModel.chosenProperty().subscribe(_ -> select());
    }

    Node node() {
        return list;
    }

    private void show(List<Choice> now) {
        showing = true;
        if (list.getItems().size() == now.size()) {
            for (var at = 0; at < now.size(); at++) {
                if (!now.get(at).equals(list.getItems().get(at))) {
                    list.getItems().set(at, now.get(at));
                }
            }
        } else {
            list.getItems().setAll(now);
        }
        showing = false;
        select();
    }

    private void select() {
        showing = true;
        list.getItems().stream()
                .filter(choice -> choice.key().equals(viewModel.sheet().key()))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
        showing = false;
    }

    private static final class ChoiceCell extends ListCell<Choice> {
        @Override
        protected void updateItem(@Nullable Choice choice, boolean empty) {
            super.updateItem(choice, empty);
            setText(null);
            setGraphic(null);
            setAccessibleText(null);
            if (empty || choice == null) {
                return;
            }
            var title = Controls.whole(choice.title());
            var count = Controls.whole("%,d".formatted(choice.rows()), "quiet");
            title.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(title, Priority.ALWAYS);
            var box = new HBox(8, title, count);
            box.setAlignment(Pos.CENTER_LEFT);
            setGraphic(box);
            setAccessibleText("%s, %,d rows".formatted(choice.title(), choice.rows()));
        }
    }
}
