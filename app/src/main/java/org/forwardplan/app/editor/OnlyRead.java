package org.forwardplan.app.editor;

import javafx.scene.Node;

import org.fxmisc.richtext.GenericStyledArea;

/// Text in a plan that can only be read: it can be walked through and copied.
public final class OnlyRead {

    private OnlyRead() {}

    /// @param focused where the keyboard is; text of a section or anything else
    public static void makeSo(Node focused) {
        if (focused instanceof GenericStyledArea<?, ?, ?> text) {
            text.setEditable(false);
        }
    }
}
