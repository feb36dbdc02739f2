package org.forwardplan.app.editor;

import org.forwardplan.app.editor.RichTextEditor.Stroke;
import org.forwardplan.model.writing.Keys;
import org.forwardplan.model.writing.Writing.Stretch;

/// What the planner does on the surface itself: types, erases words, drags what is selected.
final class FromSurface implements ProseArea.Edits {

    private static final String SENTENCE_ENDS = ".!?:;";

    private final RichTextEditor editor;

    FromSurface(RichTextEditor editor) {
        this.editor = editor;
    }

    @Override
    public void typed(int from, int to, String text) {
        var stretch = new Stretch(from, to);
        if (!editor.selected().equals(stretch)) {
            editor.select(stretch);
        }
        if (text.isEmpty()) {
            editor.act(Stroke.ERASED, it -> it.remove(stretch));
        } else if (text.equals(" ")) {
            blank();
        } else {
            editor.act(Stroke.TYPED, it -> it.type(text));
        }
    }

    @Override
    public void cut() {
        editor.perform(EditorCommand.CUT);
    }

    @Override
    public void copy() {
        editor.perform(EditorCommand.COPY);
    }

    @Override
    public void paste() {
        editor.perform(EditorCommand.PASTE);
    }

    @Override
    public void moveSelected(int to) {
        editor.act(Stroke.WHOLE, it -> Keys.move(it, to));
    }

    /// Begins a list where `-` or `1.` was typed; the blank is a step by itself, so that undo
    /// leaves the sign where one was meant.
    private void blank() {
        var list = Keys.blank(editor.writing());
        if (endsASentence()) {
            editor.keep();
        }
        editor.act(Stroke.TYPED, it -> it.type(" "));
        if (!list.paragraphs().equals(editor.writing().paragraphs())) {
            editor.act(Stroke.WHOLE, _ -> list);
        }
    }

    private boolean endsASentence() {
        var writing = editor.writing();
        var here = writing.place(writing.caret());
        var text = writing.paragraphs().get(here.paragraph()).text();
        return here.column() > 0 && SENTENCE_ENDS.indexOf(text.charAt(here.column() - 1)) >= 0;
    }
}
