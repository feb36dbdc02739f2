package org.forwardplan.app.returns;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.fields.DayPicker;
import org.forwardplan.app.fields.TabLeaves;

import java.time.LocalDate;

/// Who is asked for what, by when.
final class AskForm {

    private static final double LEFT = 42;
    private static final double WIDEST = 1100;
    private static final long USUAL_DAYS = 28;

    private final AskViewModel viewModel;
    private final AskPartners partners;
    private final DayPicker due = new DayPicker("ask-due");
    private final TextField contact = new TextField();
    private final TextArea note = new TextArea();
    private final LocalDate usual;
    private final VBox node;

    /// Takes what was written.
    interface Taking {
        void take(AskViewModel what, LocalDate due, String contact, String note);
    }

    AskForm(
            AskViewModel viewModel,
            LocalDate today,
            String planner,
            Taking taking,
            Runnable leave) {
        this.viewModel = viewModel;
        partners = new AskPartners(viewModel);
        usual = today.plusDays(USUAL_DAYS);
        due.show(usual);
        contact.setId("ask-contact");
        contact.setText(planner);
        note.setId("ask-note");
        note.setPrefRowCount(2);
        note.setWrapText(true);
        TabLeaves.in(note);
        // What is to be pressed stays in sight, however small the window.
        var columns = new ScrollPane(columns());
        columns.setFitToWidth(true);
        columns.setFitToHeight(true);
        columns.setFocusTraversable(false);
        VBox.setVgrow(columns, Priority.ALWAYS);
        node =
                new VBox(
                        12,
                        Controls.wrapped("Ask partners for a return", "card-title"),
                        Controls.wrapped(
                                "Each gets a workbook with just its own rows. Nothing leaves this"
                                        + " laptop: you send the files yourself.",
                                "quiet"),
                        columns,
                        foot(taking, leave));
        node.setId("ask-form");
        node.getStyleClass().add("card");
        node.setMaxWidth(WIDEST);
        node.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        leave.run();
                    }
                });
    }

    Node node() {
        return node;
    }

    void focus() {
        // What is inside a scroll pane is not in the window before it has been laid out once.
        node.applyCss();
        node.layout();
        partners.focus();
    }

    private Node columns() {
        var who =
                viewModel.bodies("").isEmpty()
                        ? Controls.wrapped(
                                "The plan has no partners yet. Add trusts, places and councils"
                                        + " first: Ctrl+K, “Add an organisation or place”.")
                        : partners.node();
        var turnTo = Controls.field("Whom they can turn to", contact);
        HBox.setHgrow(turnTo, Priority.ALWAYS);
        var left =
                new VBox(
                        12,
                        named("Partners", who),
                        new HBox(12, Controls.field("Back by", due.node()), turnTo),
                        Controls.field("A note to them (may be left empty)", note));
        VBox.setVgrow(left.getChildren().getFirst(), Priority.ALWAYS);
        var grid = new GridPane(24, 0);
        var narrow = new ColumnConstraints();
        narrow.setPercentWidth(LEFT);
        var wide = new ColumnConstraints();
        wide.setPercentWidth(100 - LEFT);
        grid.getColumnConstraints().addAll(narrow, wide);
        var row = new RowConstraints();
        row.setVgrow(Priority.ALWAYS);
        row.setValignment(VPos.TOP);
        grid.getRowConstraints().add(row);
        grid.addRow(0, left, named("What they are asked for", new AskTree(viewModel).node()));
        return grid;
    }

    private static VBox named(String words, Node content) {
        VBox.setVgrow(content, Priority.ALWAYS);
        return new VBox(4, Controls.whole(words, "field-name"), content);
    }

    private Node foot(Taking taking, Runnable leave) {
        var done =
                Controls.button(
                        "ask-done",
                        "Ask",
                        () -> taking.take(viewModel, day(), contact.getText(), note.getText()),
                        "accent");
        done.setDefaultButton(true);
        var missing = Controls.wrapped("", "quiet");
        missing.setId("ask-missing");
        var words = viewModel.askingProperty().map(_ -> viewModel.missing());
        missing.textProperty().bind(words);
        done.disableProperty().bind(words.map(it -> !it.isEmpty()));
        done.textProperty()
                .bind(
                        viewModel
                                .askingProperty()
                                .map(now ->
                                        now.partners().size() < 2
                                                ? "Ask"
                                                : "Ask %d partners"
                                                        .formatted(now.partners().size())));
        var foot =
                new FlowPane(8, 8, done, Controls.button("ask-cancel", "Cancel", leave), missing);
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private LocalDate day() {
        var written = due.day();
        return written == null ? usual : written;
    }
}
