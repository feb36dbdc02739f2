package org.forwardplan.app.editor;

import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polyline;
import javafx.util.Duration;
import javafx.util.Subscription;

import org.forwardplan.app.spelling.Spelling;
import org.forwardplan.model.language.Misspelling;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Marks the words that are not in the dictionary with a wavy line, some moments after they were
/// written. The word that is being written is left alone.
final class Squiggles {

    private static final Duration SOON = Duration.millis(120);
    private static final int LONG = 10_000;
    private static final double WAVE = 2;

    private final ProseArea area;
    private final RichTextEditor editor;
    private final Pane layer = new Pane();
    private final PauseTransition pause = new PauseTransition(SOON);
    private Subscription watching = Subscription.EMPTY;
    private @Nullable Spelling spelling;
    private List<Misspelling> found = List.of();
    private int asked;

    Squiggles(RichTextEditor editor, ProseArea area) {
        this.editor = editor;
        this.area = area;
        layer.setMouseTransparent(true);
        layer.setFocusTraversable(false);
        pause.setOnFinished(_ -> check());
    }

    /// Lies over the text.
    Node layer() {
        return layer;
    }

    void with(Spelling now) {
        spelling = now;
        now.want();
        watching =
                Subscription.combine(
                        now.checkProperty().subscribe(_ -> soon()),
                        area.textProperty().subscribe(_ -> soon()),
                        area.widthProperty().subscribe(_ -> soon()),
                        area.heightProperty().subscribe(_ -> soon()),
                        area.caretPositionProperty().subscribe(_ -> soon()));
    }

    void drop() {
        watching.unsubscribe();
        pause.stop();
        asked++;
    }

    Optional<Spelling> spelling() {
        return Optional.ofNullable(spelling);
    }

    /// The misspelt word at a place of the text.
    Optional<Misspelling> at(int place) {
        return found.stream().filter(it -> it.from() <= place && place <= it.to()).findFirst();
    }

    private void soon() {
        pause.playFromStart();
    }

    private void check() {
        var now = spelling == null ? null : spelling.checkProperty().get();
        var turn = ++asked;
        if (now == null) {
            show(List.of());
            return;
        }
        var paragraphs = editor.writing().paragraphs();
        if (area.getLength() < LONG) {
            show(now.checkAll(paragraphs));
        } else {
            Thread.ofVirtual()
                    .start(() -> {
                        var late = now.checkAll(paragraphs);
                        Platform.runLater(() -> {
                            if (turn == asked) {
                                show(late);
                            }
                        });
                    });
        }
    }

    private void show(List<Misspelling> now) {
        found = now;
        var caret = area.isFocused() && editor.selected().empty() ? area.getCaretPosition() : -1;
        layer.getChildren()
                .setAll(
                        now.stream()
                                .filter(it -> it.to() != caret && it.to() <= area.getLength())
                                .flatMap(it -> wave(it).stream())
                                .toList());
    }

    private Optional<Node> wave(Misspelling word) {
        return area.getCharacterBoundsOnScreen(word.from(), word.to())
                .map(layer::screenToLocal)
                .map(bounds -> {
                    var wave = new Polyline();
                    var up = true;
                    for (var x = bounds.getMinX(); x <= bounds.getMaxX(); x += WAVE) {
                        wave.getPoints().addAll(x, bounds.getMaxY() - (up ? WAVE : 0));
                        up = !up;
                    }
                    wave.getStyleClass().add("squiggle");
                    wave.setManaged(false);
                    return wave;
                });
    }
}
