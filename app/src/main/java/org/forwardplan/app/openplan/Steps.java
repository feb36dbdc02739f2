package org.forwardplan.app.openplan;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.forwardplan.model.editing.PlanEditor;
import org.forwardplan.model.journal.StorageException;

import java.util.function.Consumer;

/// What can be undone and done again, and the steps back and forth. Used on the window's thread.
final class Steps {

    private final PlanEditor editor;
    private final Notices notices;
    private final ReadOnlyStringWrapper undoable = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoable = new ReadOnlyStringWrapper("");

    Steps(PlanEditor editor, Notices notices) {
        this.editor = editor;
        this.notices = notices;
    }

    ReadOnlyStringProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    ReadOnlyStringProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /// The plan has changed, and with it what can be undone.
    void changed() {
        undoable.set(editor.undoable().orElse(""));
        redoable.set(editor.redoable().orElse(""));
    }

    void undo() {
        step(editor.undoable().orElse(""), "Undone: ", PlanEditor::undo);
    }

    void redo() {
        step(editor.redoable().orElse(""), "Done again: ", PlanEditor::redo);
    }

    private void step(String what, String told, Consumer<PlanEditor> step) {
        if (what.isEmpty()) {
            return;
        }
        try {
            step.accept(editor);
            notices.tell(told + what);
        } catch (StorageException failure) {
            notices.failed(failure);
        }
    }
}
