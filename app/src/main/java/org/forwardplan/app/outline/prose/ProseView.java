package org.forwardplan.app.outline.prose;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

import org.forwardplan.app.editor.ProseEditor;
import org.forwardplan.app.editor.RichTextEditor;
import org.forwardplan.app.editor.Surroundings;
import org.forwardplan.app.editor.Surroundings.Way;
import org.forwardplan.app.outline.bodies.BodyView;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.writing.Writing.Stretch;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// Prose as it reads, until somebody clicks it; then as text to write in.
public final class ProseView implements BodyView {

    private final ProsePlace place;
    private final Surroundings surroundings;
    private final Runnable left;
    private final ProseFlow read;
    private final StackPane node = new StackPane();
    private final Subscription watching;
    private Prose stored = new Prose(List.of());
    private Prose prose = stored;
    private @Nullable ProseEditor editor;

    /// @param keep takes what was written
    /// @param left told when the planner stops writing here, so that the keyboard stays with the
    ///   passage
    public ProseView(ProsePlace place, Consumer<Prose> keep, Runnable left) {
        this.place = place;
        this.left = left;
        this.surroundings = new ProseSurroundings(place, keep, this::finished);
        this.read = new ProseFlow(surroundings::open);
        node.getChildren().setAll(read.node());
        read.node().setOnMouseClicked(this::clicked);
        // The page has been told of the change before, and has shown what is stored now.
        watching = place.actions().whenReadingOtherwise(this::show);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void show(PassageBody body) {
        if (body instanceof Prose now) {
            stored = now;
            show();
        }
    }

    private void show() {
        prose = place.actions().current(stored);
        if (editor != null) {
            editor.load(prose);
        }
        read.show(prose);
    }

    @Override
    public void edit() {
        if (editor == null) {
            edit(prose.plainText().length());
        } else {
            editor.focus();
        }
    }

    @Override
    public void keep() {
        if (editor != null) {
            editor.keep();
        }
    }

    @Override
    public void drop() {
        watching.unsubscribe();
        if (editor != null) {
            editor.drop();
        }
    }

    @Override
    public boolean arrive(Way way, double x) {
        node.applyCss();
        node.layout();
        edit(
                switch (way) {
                    case LEFT -> prose.plainText().length();
                    case RIGHT -> 0;
                    case UP -> read.placeInLastLine(x);
                    case DOWN -> read.placeInFirstLine(x);
                });
        return true;
    }

    @Override
    public boolean write(Stretch where) {
        edit(where.from());
        if (editor != null) {
            editor.select(where);
        }
        return true;
    }

    private void edit(int caret) {
        if (editor == null) {
            var fresh = new RichTextEditor(prose, caret, surroundings, place.tools().clipboard());
            fresh.spellWith(place.tools().spelling());
            editor = fresh;
            node.getChildren().setAll(fresh.node());
        } else {
            editor.select(new Stretch(caret, caret));
        }
        editor.focus();
    }

    private void finished(boolean here) {
        editor = null;
        node.getChildren().setAll(read.node());
        if (here) {
            left.run();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
            event.consume();
            edit(read.place(new Point2D(event.getX(), event.getY())));
        }
    }
}
