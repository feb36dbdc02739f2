package org.forwardplan.model.prose;

import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;

import java.util.ArrayList;
import java.util.List;

/// What stands before each paragraph of a list: `•`, `–` or its number. Numbering goes on within a
/// list and starts anew after anything that is not part of it.
public final class Numbering {

    private final int[] counters = new int[Paragraph.DEEPEST + 2];

    private Numbering() {}

    /// One mark a paragraph; empty where it is no list item.
    public static List<String> of(List<Paragraph> paragraphs) {
        var numbering = new Numbering();
        var marks = new ArrayList<String>();
        paragraphs.forEach(paragraph -> marks.add(numbering.mark(paragraph)));
        return marks;
    }

    private String mark(Paragraph paragraph) {
        var item = paragraph.kind() == Kind.BULLET || paragraph.kind() == Kind.NUMBER;
        for (var deeper = item ? paragraph.level() + 1 : 0; deeper < counters.length; deeper++) {
            counters[deeper] = 0;
        }
        return switch (paragraph.kind()) {
            case TEXT, HEADING -> "";
            case BULLET -> paragraph.level() % 2 == 1 ? "•" : "–";
            case NUMBER -> ++counters[paragraph.level()] + ".";
        };
    }
}
