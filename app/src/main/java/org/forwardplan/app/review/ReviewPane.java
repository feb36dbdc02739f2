package org.forwardplan.app.review;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.review.ReviewViewModel.Answer;
import org.forwardplan.app.review.ReviewViewModel.Row;
import org.jspecify.annotations.Nullable;

/// Lays out a returned document: what it would change on the left, the text now and as it came back
/// side by side on the right. A accepts, R rejects, B keeps both, N and P go on and back.
public final class ReviewPane {

    private static final double LIST = 280;

    private final ReviewViewModel viewModel;
    private final ListView<Row> list = new ListView<>();
    private final BorderPane node = new BorderPane();
    private final Button leave;

    public ReviewPane(ReviewViewModel viewModel) {
        this.viewModel = viewModel;
        node.setId("review-pane");
        node.getStyleClass().add("review-pane");
        leave = button("review-leave", "Close without taking over", viewModel::leave);
        list.setId("review-list");
        list.setAccessibleText("What the returned document would change");
        list.setItems(viewModel.rows());
        list.setCellFactory(_ -> new RowCell());
        list.setPrefWidth(LIST);
        list.setMinWidth(LIST);
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(at -> {
                    if (at.intValue() >= 0) {
                        viewModel.choose(at.intValue());
                    }
                });
        viewModel.chosenProperty().subscribe(at -> choose(at.intValue()));
        viewModel.standingProperty().subscribe(_ -> choose(viewModel.chosenProperty().get()));
        node.setTop(head());
        if (!viewModel.rows().isEmpty()) {
            node.setLeft(list);
        }
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    public Node node() {
        return node;
    }

    public void focus() {
        (viewModel.rows().isEmpty() ? leave : list).requestFocus();
    }

    private Node head() {
        var title = new Label("Returned document: " + viewModel.file());
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        var standing = new Label();
        standing.setId("review-standing");
        standing.getStyleClass().add("page-standing");
        standing.textProperty().bind(viewModel.standingProperty());
        var take = button("review-take", "Take over what is accepted", viewModel::takeOver);
        take.getStyleClass().add("accent");
        var all = button("review-accept-all", "Accept all", viewModel::acceptAll);
        var buttons = new FlowPane(8, 8, take, all, leave);
        if (viewModel.rows().isEmpty()) {
            leave.setText("Close");
            buttons.getChildren().setAll(leave);
        }
        var head = new VBox(6, title, standing, buttons);
        for (var line : viewModel.notTaken()) {
            head.getChildren().add(words("Not taken over: " + line));
        }
        head.getStyleClass().add("review-head");
        return head;
    }

    private void choose(int at) {
        if (at < 0 || at >= viewModel.rows().size()) {
            node.setCenter(nothing());
            return;
        }
        if (list.getSelectionModel().getSelectedIndex() != at) {
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 3));
        }
        node.setCenter(new SideBySide(viewModel.rows().get(at), viewModel).node());
    }

    private static Node nothing() {
        var words =
                words(
                        "The document came back as it was sent, or all of it has been taken over"
                                + " already.");
        var box = new VBox(words);
        box.getStyleClass().add("side-by-side");
        return box;
    }

    private void key(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl
                || event.isShortcutDown()
                || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case A -> viewModel.answer(Answer.ACCEPTED);
            case R -> viewModel.answer(Answer.REJECTED);
            case B -> viewModel.answer(Answer.BOTH);
            case N -> viewModel.step(1);
            case P -> viewModel.step(-1);
            case ESCAPE -> viewModel.leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private static Label words(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("quiet");
        return label;
    }

    static Button button(String id, String words, Runnable does) {
        var button = new Button(words);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> does.run());
        return button;
    }

    private static final class RowCell extends ListCell<Row> {
        @Override
        protected void updateItem(@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var what = new Label(row.proposal().what());
            what.getStyleClass().add("difference-kind");
            var answer = new Label(row.answer().toString());
            answer.getStyleClass().addAll("pill", look(row.answer()));
            var box = new VBox(3, new FlowPane(8, 3, what, answer), words(row.where()));
            if (row.proposal().alsoHere()) {
                box.getChildren().add(words("Changed in the plan too"));
            }
            box.setAlignment(Pos.TOP_LEFT);
            box.setPrefWidth(LIST - 40);
            setGraphic(box);
            setPrefWidth(0);
            setAccessibleText(
                    "%s, %s, %s%s"
                            .formatted(
                                    row.proposal().what(),
                                    row.where(),
                                    row.answer(),
                                    row.proposal().alsoHere() ? ", changed in the plan too" : ""));
        }

        private static String look(Answer answer) {
            return switch (answer) {
                case OPEN -> "pill-waiting";
                case ACCEPTED, BOTH -> "pill-good";
                case REJECTED -> "pill-bad";
            };
        }
    }
}
