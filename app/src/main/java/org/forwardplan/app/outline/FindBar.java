package org.forwardplan.app.outline;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.forwardplan.app.editor.RichTextEditor;
import org.forwardplan.app.fields.Controls;
import org.forwardplan.app.outline.FindViewModel.Found;
import org.forwardplan.model.writing.Sought;

import java.util.Optional;
import java.util.function.Consumer;

/// The bar above the passages in which words are sought and replaced. The text they are found in
/// stays open while the planner is here.
final class FindBar {

    private final FindViewModel viewModel;
    private final Consumer<Found> go;
    private final Runnable closed;
    private final TextField words = new TextField();
    private final TextField by = new TextField();
    private final CheckBox matchCase = new CheckBox("Match case");
    private final CheckBox wholeWords = new CheckBox("Whole words");
    private final CheckBox everywhere = new CheckBox("Whole plan");
    private final Label standing = new Label();
    private final Button all = new Button("Replace all");
    private final HBox replacing;
    private final VBox node;

    /// @param go shows a place, without taking the keyboard away from the bar
    /// @param closed told when the planner is done here
    FindBar(FindViewModel viewModel, Consumer<Found> go, Runnable closed) {
        this.viewModel = viewModel;
        this.go = go;
        this.closed = closed;
        Controls.looking(words);
        field(words, "find-words", "Find", "Words to find");
        field(by, "replace-by", "Replace with", "Words to put in their place");
        standing.setId("find-standing");
        standing.textProperty().bind(viewModel.standingProperty());
        standing.setMinWidth(Region.USE_PREF_SIZE);
        words.textProperty().subscribe((_, _) -> seek());
        for (var choice : new CheckBox[] {matchCase, wholeWords, everywhere}) {
            choice.setMinWidth(Region.USE_PREF_SIZE);
            choice.selectedProperty().subscribe((_, _) -> seek());
        }
        Controls.edits(all);
        all.setId("replace-all");
        all.setMinWidth(Region.USE_PREF_SIZE);
        all.setOnAction(_ -> replaceAll());
        viewModel.standingProperty().subscribe(_ -> preview());
        var one = new Button("Replace");
        Controls.edits(one);
        one.setId("replace-one");
        one.setOnAction(_ -> show(viewModel.replace(by.getText())));
        replacing = new HBox(8, by, one, all);
        var finding =
                new FlowPane(
                        8,
                        6,
                        new HBox(
                                4,
                                words,
                                Controls.tool(
                                        "fth-chevron-up",
                                        "The one before (Shift+F3)",
                                        () -> step(-1)),
                                Controls.tool(
                                        "fth-chevron-down", "The next one (F3)", () -> step(1))),
                        standing,
                        matchCase,
                        wholeWords,
                        everywhere);
        HBox.setHgrow(finding, Priority.ALWAYS);
        finding.setMinWidth(0);
        var close = Controls.tool("fth-x", "Close (Esc)", this::close);
        node = new VBox(6, new HBox(8, finding, close), replacing);
        node.getStyleClass().addAll("find-bar", RichTextEditor.STAYS_OPEN);
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        node.setVisible(false);
        node.setManaged(false);
    }

    Node node() {
        return node;
    }

    void open(boolean replace) {
        node.setVisible(true);
        node.setManaged(true);
        replacing.setVisible(replace);
        replacing.setManaged(replace);
        seek();
        words.requestFocus();
        words.selectAll();
    }

    /// Goes to the next place, or the one before, opening the bar where nothing is sought yet.
    void step(int by) {
        if (!node.isVisible()) {
            open(false);
        } else {
            show(viewModel.step(by, null));
        }
    }

    private void seek() {
        if (node.isVisible()) {
            viewModel.seek(
                    new Sought(words.getText(), matchCase.isSelected(), wholeWords.isSelected()),
                    everywhere.isSelected());
        }
    }

    private void show(Optional<Found> found) {
        var owner = node.getScene().getFocusOwner();
        found.ifPresent(it -> {
            go.accept(it);
            if (owner != null && isHere(owner)) {
                owner.requestFocus();
            }
        });
    }

    private boolean isHere(Node owner) {
        for (var above = owner; above != null; above = above.getParent()) {
            if (above == node) {
                return true;
            }
        }
        return false;
    }

    private void replaceAll() {
        viewModel.replaceAll(by.getText());
    }

    private void preview() {
        all.setText(
                viewModel.count() == 0
                        ? "Replace all"
                        : "Replace all %d".formatted(viewModel.count()));
        all.setDisable(viewModel.count() == 0);
    }

    private void close() {
        node.setVisible(false);
        node.setManaged(false);
        viewModel.close();
        closed.run();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == words) {
            event.consume();
            step(event.isShiftDown() ? -1 : 1);
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == by) {
            event.consume();
            show(viewModel.replace(by.getText()));
        }
    }

    private static void field(TextField field, String id, String prompt, String meaning) {
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(meaning);
        field.setPrefColumnCount(16);
    }
}
