package org.forwardplan.persistence.word;

import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

import java.math.BigInteger;

/// Sets the size and the margins of a section's pages.
final class Pages {

    private Pages() {}

    /// The same margin all around.
    static void of(CTSectPr section, PageShape page) {
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(page.width()));
        size.setH(BigInteger.valueOf(page.height()));
        if (page.landscape()) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margin = section.addNewPgMar();
        var around = BigInteger.valueOf(page.sides() / 2);
        margin.setTop(around);
        margin.setBottom(around);
        margin.setLeft(around);
        margin.setRight(around);
        margin.setHeader(BigInteger.valueOf(page.sides() / 4));
        margin.setFooter(BigInteger.valueOf(page.sides() / 4));
        margin.setGutter(BigInteger.ZERO);
    }
}
