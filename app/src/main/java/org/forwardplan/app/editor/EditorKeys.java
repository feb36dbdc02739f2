package org.forwardplan.app.editor;

import javafx.event.Event;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

import org.forwardplan.app.editor.RichTextEditor.Stroke;
import org.forwardplan.app.editor.Surroundings.Way;
import org.forwardplan.model.writing.Keys;
import org.forwardplan.model.writing.Writing.Stretch;

/// The keys of the editor that the surface does not know, or knows otherwise; and what the mouse
/// does beyond placing the caret.
final class EditorKeys {

    private final RichTextEditor editor;
    private final Surroundings surroundings;
    private final ProseArea area;

    EditorKeys(RichTextEditor editor, Surroundings surroundings, ProseArea area) {
        this.editor = editor;
        this.surroundings = surroundings;
        this.area = area;
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(ScrollEvent.ANY, this::toThePage);
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, this::clicked);
    }

    private void pressed(KeyEvent event) {
        var command = EditorCommand.of(event);
        if (command.isPresent()) {
            event.consume();
            editor.perform(command.get());
        } else if (taken(event)) {
            event.consume();
        }
    }

    /// @return false where the surface is to do with the key what it does
    private boolean taken(KeyEvent event) {
        var shift = event.isShiftDown();
        if (event.isAltDown() || event.isMetaDown()) {
            return false;
        }
        if (event.isShortcutDown()) {
            return erasesSelection(event.getCode());
        }
        return switch (event.getCode()) {
            case ESCAPE -> done();
            case ENTER -> whole(shift);
            case TAB -> tab(shift);
            case BACK_SPACE -> backspace();
            case DELETE -> !shift && delete();
            case INSERT -> !shift;
            case PAGE_UP, PAGE_DOWN -> !shift && toThePage(event);
            case UP, KP_UP -> !shift && area.onFirstLine() && leave(Way.UP);
            case DOWN, KP_DOWN -> !shift && area.onLastLine() && leave(Way.DOWN);
            case LEFT, KP_LEFT -> !shift && alone(0) && leave(Way.LEFT);
            case RIGHT, KP_RIGHT -> !shift && alone(area.getLength()) && leave(Way.RIGHT);
            default -> false;
        };
    }

    private boolean done() {
        editor.finish();
        return true;
    }

    private boolean whole(boolean shift) {
        editor.act(Stroke.WHOLE, shift ? Keys::enterText : Keys::enter);
        return true;
    }

    private boolean tab(boolean shift) {
        if (Keys.inList(editor.writing())) {
            editor.act(Stroke.WHOLE, it -> Keys.indent(it, shift ? -1 : 1));
        } else {
            area.requestFocusTraversal(
                    shift ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
        return true;
    }

    private boolean backspace() {
        var writing = editor.writing();
        if (alone(0) && Keys.backspace(writing).equals(writing)) {
            join(true);
        } else {
            editor.act(Stroke.ERASED, Keys::backspace);
        }
        return true;
    }

    private void join(boolean above) {
        if (surroundings.whole()) {
            editor.keep();
            surroundings.join(above);
        }
    }

    private boolean delete() {
        if (alone(area.getLength())) {
            join(false);
        } else {
            editor.act(Stroke.ERASED, Keys::delete);
        }
        return true;
    }

    private boolean erasesSelection(KeyCode code) {
        var erases = code == KeyCode.BACK_SPACE || code == KeyCode.DELETE;
        if (erases && !editor.selected().empty()) {
            editor.act(Stroke.ERASED, Keys::backspace);
            return true;
        }
        return false;
    }

    private boolean leave(Way way) {
        var x = area.caretOnScreen().map(caret -> caret.getMinX()).orElse(0.0);
        editor.keep();
        return surroundings.leave(way, x);
    }

    /// True where nothing is selected and the caret is here.
    private boolean alone(int caret) {
        return editor.selected().empty() && area.getCaretPosition() == caret;
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.isShortcutDown()) {
            var hit = area.hit(event.getX(), event.getY()).getInsertionIndex();
            editor.select(new Stretch(hit, hit));
            event.consume();
            area.requestFocus();
            editor.openLink();
        }
    }

    private boolean toThePage(Event event) {
        var around = area.getParent();
        if (around != null) {
            event.consume();
            Event.fireEvent(around, event.copyFor(around, around));
        }
        return around != null;
    }
}
