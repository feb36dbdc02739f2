package org.forwardplan.app.duties;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

import java.util.function.Consumer;

/// Words being typed into a field: handed over when the planner pauses, leaves the field, or
/// somebody asks for them.
final class Typing {

    private static final Duration PAUSE = Duration.millis(800);

    private final TextInputControl field;
    private final Consumer<String> handOver;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String kept = "";

    Typing(TextInputControl field, Consumer<String> handOver) {
        this.field = field;
        this.handOver = handOver;
        // Not within a frame being drawn: there the window could not live on while the disk is
        // slow.
        pause.setOnFinished(_ -> Platform.runLater(this::finish));
        field.textProperty().subscribe((_, _) -> pause.playFromStart());
        field.focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused) {
                        finish();
                    }
                });
    }

    /// Shows what the plan says. Words that are still being typed stay, unless the plan has come to
    /// say something else.
    void show(String text) {
        if (!text.equals(kept)) {
            replace(text);
        }
    }

    /// Shows other words instead of whatever stands there.
    void replace(String text) {
        kept = text;
        if (!typed().equals(text)) {
            field.setText(text);
        }
        pause.stop();
    }

    void finish() {
        pause.stop();
        if (!typed().equals(kept)) {
            handOver.accept(typed());
        }
    }

    private String typed() {
        return field.getText().strip();
    }
}
