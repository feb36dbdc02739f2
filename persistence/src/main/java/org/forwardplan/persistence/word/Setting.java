package org.forwardplan.persistence.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;

/// How the words of a paragraph stand to what is around them.
///
/// @param clear true where they keep clear of the table above
/// @param announces true where they stay with the list below
record Setting(boolean clear, boolean announces) {

    /// In twentieths of a point.
    static final int AFTER_TABLE = 240;

    void on(CTPPr look) {
        if (clear) {
            look.addNewSpacing().setBefore(AFTER_TABLE);
        }
        if (announces) {
            look.addNewKeepNext();
        }
    }
}
