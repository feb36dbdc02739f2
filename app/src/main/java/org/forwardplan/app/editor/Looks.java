package org.forwardplan.app.editor;

import org.forwardplan.model.writing.Look;

import java.util.ArrayList;
import java.util.List;

/// The style classes of words, the same where they are read and where they are written.
public final class Looks {

    private Looks() {}

    public static List<String> of(Look look) {
        var classes = new ArrayList<String>();
        if (look.bold()) {
            classes.add("prose-bold");
        }
        if (look.italic()) {
            classes.add("prose-italic");
        }
        if (look.link() != null) {
            classes.add(look.onePiece() ? "prose-reference" : "prose-link");
        }
        return classes;
    }
}
