package org.forwardplan.app.outline;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.forwardplan.app.outline.ProseMarks.Mark;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.prose.ProseText;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Arrays;
import java.util.function.Consumer;

/// Lets a planner type prose as text. Keeps what was typed on a pause, and when the keyboard goes
/// elsewhere.
final class ProseEditor {

    private static final Duration PAUSE = Duration.seconds(0.8);
    private static final double ENDS = 20;
    private static final double SIDES = 24;

    private final Consumer<Prose> keep;
    private final Consumer<Boolean> finished;
    private final GrowingArea area = new GrowingArea(SIDES, ENDS);
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final VBox node;
    private Prose known;
    private boolean open = true;

    /// @param keep takes the prose, whenever it differs from what the plan has
    /// @param finished told when the planner leaves; true where the keyboard is still here
    ProseEditor(Prose prose, int caret, Consumer<Prose> keep, Consumer<Boolean> finished) {
        this.keep = keep;
        this.finished = finished;
        this.known = prose;
        area.setText(ProseText.write(prose));
        area.positionCaret(Math.clamp(caret, 0, area.getLength()));
        area.getStyleClass().add("passage-editor");
        area.setAccessibleText("Text of the passage");
        area.textProperty().subscribe(_ -> typed());
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        area.focusedProperty()
                .addListener((_, _, focused) -> {
                    if (!focused && open) {
                        finish();
                    }
                });
        pause.setOnFinished(_ -> keep());
        var hint =
                new Label(
                        "# heading    - bullet    1. number    **bold**    *italic*   "
                                + " [words](https://…)");
        hint.getStyleClass().addAll("quiet", "passage-hint");
        hint.setMinWidth(0);
        node = new VBox(4, marks(), area, hint);
    }

    Node node() {
        return node;
    }

    void focus() {
        area.requestFocus();
    }

    /// The plan says this now. Where it is not what was last known, it takes the place of what
    /// stands here.
    void show(Prose now) {
        if (!now.equals(known)) {
            known = now;
            if (!now.equals(typedProse())) {
                area.setText(ProseText.write(now));
                area.end();
            }
        }
    }

    void keep() {
        pause.stop();
        var typed = typedProse();
        if (open && !typed.equals(known)) {
            known = typed;
            keep.accept(typed);
        }
    }

    void drop() {
        pause.stop();
        open = false;
    }

    private void finish() {
        var here = area.isFocused();
        keep();
        drop();
        finished.accept(here);
    }

    private Prose typedProse() {
        return ProseText.read(area.getText());
    }

    private void typed() {
        if (open) {
            pause.playFromStart();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            finish();
            return;
        }
        Arrays.stream(Mark.values())
                .filter(mark -> KeyCombination.valueOf(mark.keys()).match(event))
                .findFirst()
                .ifPresent(mark -> {
                    event.consume();
                    put(mark);
                });
    }

    private void put(Mark mark) {
        IndexRange chosen = area.getSelection();
        var now = mark.apply(new ProseMarks(area.getText(), chosen.getStart(), chosen.getEnd()));
        area.replaceText(0, area.getLength(), now.text());
        area.selectRange(now.from(), now.to());
        area.requestFocus();
    }

    private Node marks() {
        var row = new HBox(2);
        row.getStyleClass().add("passage-marks");
        for (var mark : Mark.values()) {
            var button = new Button(null, new FontIcon(mark.icon()));
            button.getStyleClass().addAll("flat", "tool");
            button.setAccessibleText(mark.words());
            button.setTooltip(
                    new Tooltip(
                            "%s (%s)"
                                    .formatted(
                                            mark.words(),
                                            KeyCombination.valueOf(mark.keys()).getDisplayText())));
            // The text keeps the keyboard: leaving it would end the editing.
            button.setFocusTraversable(false);
            button.addEventFilter(
                    MouseEvent.MOUSE_PRESSED,
                    event -> {
                        event.consume();
                        put(mark);
                    });
            row.getChildren().add(button);
        }
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var done = new Label("Esc when done");
        done.getStyleClass().add("quiet");
        row.getChildren().addAll(room, done);
        return row;
    }
}
