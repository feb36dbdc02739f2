package org.forwardplan.app.outline;

/// What every passage of the page works with.
record PassageSetting(
        SectionViewModel section,
        PassagesViewModel passages,
        PictureSource pictures,
        PictureShelf shelf,
        PassageDrag drag,
        WritingTools writing) {}
