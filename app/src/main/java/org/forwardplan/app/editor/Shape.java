package org.forwardplan.app.editor;

import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;

/// What a paragraph is, as the control knows it.
record Shape(Kind kind, int level) {

    static final Shape TEXT = new Shape(Kind.TEXT, 1);

    static Shape of(Paragraph paragraph) {
        return new Shape(paragraph.kind(), paragraph.level());
    }
}
