package org.forwardplan.model.papers;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Span.CrossReference;
import org.forwardplan.model.papers.Span.CrossReference.Shows;
import org.forwardplan.model.papers.Span.Words;
import org.forwardplan.model.plan.ItemId.SectionId;

import java.util.List;

/// Names the places of the plan's paper that cross-references point at.
final class Anchors {

    /// Stands for a page number until the reader's program has laid the pages out.
    private static final String NOT_LAID_OUT = "…";

    /// Leads to the number of a page.
    static final String PAGE = ", page ";

    private Anchors() {}

    static String of(SectionId section) {
        return "section-" + section.text();
    }

    /// `4.2 Quality, page 12`, each part of which follows when the paper changes.
    static List<Span> signpost(Outline.Entry entry) {
        var anchor = of(entry.section().id());
        return List.of(
                new CrossReference(anchor, Shows.NUMBER, entry.number()),
                new Words(" "),
                new CrossReference(anchor, Shows.TITLE, entry.section().title()),
                new Words(PAGE),
                new CrossReference(anchor, Shows.PAGE, NOT_LAID_OUT));
    }
}
