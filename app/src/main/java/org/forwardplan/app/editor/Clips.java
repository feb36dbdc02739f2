package org.forwardplan.app.editor;

import org.forwardplan.app.editor.RichTextEditor.Stroke;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Prose.Run;
import org.forwardplan.model.writing.Pieces;

import java.util.ArrayList;
import java.util.List;

/// Cuts, copies and pastes. What is pasted and is not prose becomes passages.
final class Clips {

    private final RichTextEditor editor;
    private final EditorClipboard clipboard;
    private final Surroundings surroundings;

    Clips(RichTextEditor editor, EditorClipboard clipboard, Surroundings surroundings) {
        this.editor = editor;
        this.clipboard = clipboard;
        this.surroundings = surroundings;
    }

    void copy() {
        var writing = editor.writing();
        if (!writing.selected().empty()) {
            clipboard.write(List.of(Pieces.of(writing, writing.selected())));
        }
    }

    void cut() {
        copy();
        if (!editor.selected().empty()) {
            editor.act(Stroke.WHOLE, it -> it.remove(it.selected()));
        }
    }

    void pastePlain() {
        clipboard.readPlain().ifPresent(this::paste);
    }

    void paste() {
        if (surroundings.whole() && clipboard.readPicture(this::pasteBeside)) {
            return;
        }
        clipboard
                .read()
                .ifPresent(imported -> {
                    var bodies = bodies(imported);
                    if (bodies.size() == 1 && bodies.getFirst() instanceof Prose prose) {
                        paste(prose);
                    } else if (!surroundings.whole()) {
                        pastePlain();
                    } else if (!bodies.isEmpty()) {
                        pasteBeside(imported);
                    }
                });
    }

    /// Puts passages where the caret is, between what stands before it and what follows.
    private void pasteBeside(Imported imported) {
        var where = editor.selected();
        editor.keep();
        surroundings.paste(where, bodies(imported), imported.pictures());
    }

    private void paste(Prose prose) {
        editor.act(Stroke.WHOLE, it -> it.paste(prose));
    }

    /// The bodies in order; prose that follows prose is one body, and headings are part of it.
    private static List<PassageBody> bodies(Imported imported) {
        var bodies = new ArrayList<PassageBody>();
        for (var part : imported.parts()) {
            var body =
                    switch (part) {
                        case Imported.Heading heading -> prose(heading);
                        case Imported.Body it -> it.body();
                    };
            if (body instanceof Prose more
                    && !bodies.isEmpty()
                    && bodies.getLast() instanceof Prose before) {
                bodies.removeLast();
                bodies.add(Pieces.join(before, more, false));
            } else {
                bodies.add(body);
            }
        }
        return bodies;
    }

    private static Prose prose(Imported.Heading heading) {
        var level = Math.clamp(heading.level(), 1, Paragraph.DEEPEST);
        return new Prose(
                List.of(new Paragraph(Kind.HEADING, level, List.of(Run.plain(heading.title())))));
    }
}
