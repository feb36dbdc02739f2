package org.forwardplan.persistence.word;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/// Stretches of text in a document.
final class Runs {

    private Runs() {}

    static void text(CTR run, String text) {
        text(run, text, false, false, false);
    }

    /// @param gone true where a tracked change took the words out
    static void text(CTR run, String text, boolean bold, boolean italic, boolean gone) {
        if (bold || italic) {
            var look = run.addNewRPr();
            if (bold) {
                look.addNewB();
            }
            if (italic) {
                look.addNewI();
            }
        }
        write(gone ? run.addNewDelText() : run.addNewT(), CleanText.of(text));
    }

    static void write(CTText words, String text) {
        words.setStringValue(text);
        words.setSpace(Space.PRESERVE);
    }
}
