package org.forwardplan.app.outline;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.prose.ProseText;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// Prose as it reads, until somebody clicks it; then as text to type in.
final class ProseView implements BodyView {

    private final Consumer<PassageBody> keep;
    private final Runnable left;
    private final VBox read = new VBox();
    private final StackPane node = new StackPane(read);
    private Prose prose = new Prose(List.of());
    private @Nullable ProseEditor editor;

    /// @param left told when the planner stops typing here, so that the keyboard stays with the
    ///   passage
    ProseView(Consumer<PassageBody> keep, Runnable left) {
        this.keep = keep;
        this.left = left;
        read.getStyleClass().add("prose-read");
        read.setOnMouseClicked(this::clicked);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(PassageBody body) {
        if (body instanceof Prose now) {
            var same = now.equals(prose) && !read.getChildren().isEmpty();
            prose = now;
            if (editor != null) {
                editor.show(now);
            }
            if (!same) {
                draw();
            }
        }
    }

    @Override
    public void edit() {
        edit(Integer.MAX_VALUE);
    }

    @Override
    public void keep() {
        if (editor != null) {
            editor.keep();
        }
    }

    @Override
    public void drop() {
        if (editor != null) {
            editor.drop();
        }
    }

    private void edit(int caret) {
        if (editor == null) {
            editor = new ProseEditor(prose, caret, keep::accept, this::finished);
            node.getChildren().setAll(editor.node());
        }
        editor.focus();
    }

    private void finished(boolean here) {
        editor = null;
        node.getChildren().setAll(read);
        if (here) {
            left.run();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            event.consume();
            edit(endOfParagraphAt(event.getY()));
        }
    }

    /// Where the caret goes: to the end of the paragraph that was clicked.
    private int endOfParagraphAt(double y) {
        for (var i = 0; i < Math.min(prose.paragraphs().size(), read.getChildren().size()); i++) {
            if (y <= read.getChildren().get(i).getBoundsInParent().getMaxY()) {
                var upTo = new Prose(prose.paragraphs().subList(0, i + 1));
                return ProseText.write(upTo).length();
            }
        }
        return Integer.MAX_VALUE;
    }

    private void draw() {
        if (prose.blank()) {
            var empty = new Label("Empty passage. Click, or press Enter, to write.");
            empty.getStyleClass().add("quiet");
            read.getChildren().setAll(empty);
        } else {
            read.getChildren().setAll(ProseFlow.of(prose));
        }
    }
}
