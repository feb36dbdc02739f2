package org.forwardplan.app.registers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.forwardplan.app.fields.Controls;

/// Filter and tools over a register.
final class RegisterBar {

    private final RegistersViewModel viewModel;
    private final TextField filter = new TextField();
    private final Button add;
    private final HBox node;

    /// What the tools do.
    interface Doing {
        void addRow();

        void removeRows();

        void inspect();

        void export();

        void toTable();
    }

    RegisterBar(RegistersViewModel viewModel, Doing doing) {
        this.viewModel = viewModel;
        filter.setId("registers-filter");
        filter.setPromptText("Filter rows");
        filter.setAccessibleText("Filter the rows of this register by words");
        filter.setMinWidth(110);
        filter.textProperty()
                .subscribe((_, now) -> {
                    if (!now.equals(arrangement().words())) {
                        viewModel.arrange(arrangement().with(now));
                    }
                });
        filter.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                        event.consume();
                        doing.toTable();
                    } else if (event.getCode() == KeyCode.ESCAPE && !filter.getText().isEmpty()) {
                        event.consume();
                        filter.clear();
                    }
                });
        HBox.setHgrow(filter, Priority.ALWAYS);
        add = Controls.button("add-register-row", "Add row", doing::addRow, Controls.EDITS);
        node =
                new HBox(
                        8,
                        filter,
                        add,
                        Controls.icon(
                                "remove-register-rows",
                                "fth-trash-2",
                                "Remove the rows that are picked out",
                                doing::removeRows,
                                Controls.EDITS),
                        Controls.icon(
                                "inspect-register-row",
                                "fth-sidebar",
                                "Show in the inspector (F4)",
                                doing::inspect),
                        Controls.button("export-register", "Export…", doing::export));
        node.setAlignment(Pos.CENTER_LEFT);
        node.getStyleClass().add("register-bar");
    }

    private Arrangement arrangement() {
        return viewModel.sheet().arrangementProperty().get();
    }

    Node node() {
        return node;
    }

    void focus() {
        filter.requestFocus();
        filter.selectAll();
    }

    void show(RegisterSheet<?> sheet) {
        if (!filter.getText().equals(arrangement().words())) {
            filter.setText(arrangement().words());
        }
        add.setDisable(!sheet.takesRows());
    }
}
