package org.forwardplan.app.rulebook;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.rulebook.ImpactRow.Line;

/// Shows what another rulebook means for the plan, row by row, before the plan moves to it.
final class ImpactPane {

    private static final double LIST_SHARE = 0.42;

    private final ImpactViewModel viewModel;
    private final Runnable close;
    private final ListView<ImpactRow> list = new ListView<>();
    private final ImpactDetail detail = new ImpactDetail();
    private final ImpactHead head;
    private final TextArea faults = new TextArea();
    private final Button move = new Button("Move the plan");
    private final BorderPane node = new BorderPane();

    /// @param close when the planner is done, either way
    ImpactPane(ImpactViewModel viewModel, Runnable close) {
        this.viewModel = viewModel;
        this.close = close;
        head = new ImpactHead(viewModel, this::enter);
        prepareList();
        faults.setId("impact-faults");
        faults.setEditable(false);
        faults.setWrapText(true);
        faults.setAccessibleText("What is wrong with the file");
        var both = new SplitPane(list, detail.node());
        both.setDividerPositions(LIST_SHARE);
        var middle = new StackPane(both, faults);
        node.setId("impact");
        node.getStyleClass().add("impact");
        node.setTop(head.node());
        node.setCenter(middle);
        node.setBottom(foot());
        viewModel.impactProperty().subscribe(_ -> refresh(both));
        viewModel.faults().subscribe(() -> refresh(both));
        viewModel.rows().subscribe(() -> Platform.runLater(this::first));
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    Parent node() {
        return node;
    }

    void begin() {
        head.begin();
        list.requestFocus();
    }

    void move() {
        if (!move.isDisabled() && viewModel.move()) {
            close.run();
        }
    }

    private void prepareList() {
        list.setId("impact-list");
        list.setAccessibleText("What becomes of each row");
        list.getStyleClass().addAll("impact-list", "edge-to-edge");
        list.setItems(viewModel.rows());
        list.setCellFactory(_ -> new ImpactCell());
        list.setPlaceholder(
                Controls.wrapped(
                        "No row matches. Show other kinds, or clear the search.", "quiet"));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(row -> detail.show(row instanceof Line(var impact) ? impact : null));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Arrow keys go past the headings; a list keeps Escape for itself.
    private void pressed(KeyEvent event) {
        var at = list.getSelectionModel().getSelectedIndex();
        var by =
                switch (event.getCode()) {
                    case DOWN -> 1;
                    case UP -> -1;
                    default -> 0;
                };
        if (by != 0) {
            event.consume();
            step(at, by);
        }
        escape(event);
    }

    private void step(int from, int by) {
        for (var at = from + by; at >= 0 && at < list.getItems().size(); at += by) {
            if (list.getItems().get(at) instanceof Line) {
                list.getSelectionModel().clearAndSelect(at);
                list.scrollTo(Math.max(0, at - 3));
                return;
            }
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        }
    }

    private void enter() {
        list.requestFocus();
    }

    private void first() {
        if (list.getSelectionModel().getSelectedItem() == null) {
            step(-1, 1);
        }
    }

    private void refresh(Node both) {
        var broken = !viewModel.faults().isEmpty();
        faults.setText(String.join("\n", viewModel.faults()));
        faults.setVisible(broken);
        both.setVisible(!broken);
        var impact = viewModel.impactProperty().get();
        Controls.edits(move);
        move.setDisable(impact == null || impact.nothingChanges());
        move.setText(
                impact == null
                        ? "Move the plan"
                        : "Move the plan to “%s”".formatted(impact.to().title()));
        first();
    }

    private Node foot() {
        move.setId("impact-move");
        move.getStyleClass().add("accent");
        move.setOnAction(_ -> move());
        var cancel = Controls.button("impact-cancel", "Cancel", close);
        var note = new Label("One step: Ctrl+Z takes it back.");
        note.getStyleClass().add("quiet");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(10, note, space, cancel, move);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("impact-foot");
        return new VBox(foot);
    }
}
