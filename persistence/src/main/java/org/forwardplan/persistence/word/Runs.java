package org.forwardplan.persistence.word;

import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute.Space;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/// Stretches of text in a document.
final class Runs {

    private Runs() {}

    static void text(CTR run, String text) {
        var words = run.addNewT();
        words.setStringValue(CleanText.of(text));
        words.setSpace(Space.PRESERVE);
    }

    static void text(CTR run, String text, boolean bold, boolean italic) {
        if (bold || italic) {
            var look = run.addNewRPr();
            if (bold) {
                look.addNewB();
            }
            if (italic) {
                look.addNewI();
            }
        }
        text(run, text);
    }
}
