package org.forwardplan.model.papers;

import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.ListItem;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Run;

import java.util.ArrayList;
import java.util.List;

/// Prints prose: its sub-headings stand below the section's own heading, and no level of heading is
/// ever skipped.
final class ProseBlocks {

    private static final int DEEPEST = 4;

    private final int sectionLevel;
    private int lastLevel;

    ProseBlocks(int sectionLevel) {
        this.sectionLevel = sectionLevel;
        this.lastLevel = sectionLevel;
    }

    List<Block> of(Prose prose) {
        var blocks = new ArrayList<Block>();
        for (var paragraph : prose.paragraphs()) {
            if (!paragraph.text().isBlank()) {
                blocks.add(block(paragraph));
            }
        }
        return blocks;
    }

    private Block block(Prose.Paragraph paragraph) {
        return switch (paragraph.kind()) {
            case TEXT -> new Paragraph(spans(paragraph), null);
            case HEADING -> heading(paragraph);
            case BULLET -> new ListItem(false, paragraph.level(), spans(paragraph));
            case NUMBER -> new ListItem(true, paragraph.level(), spans(paragraph));
        };
    }

    private Heading heading(Prose.Paragraph paragraph) {
        lastLevel = Math.min(DEEPEST, Math.min(sectionLevel + paragraph.level(), lastLevel + 1));
        return new Heading(lastLevel, "", paragraph.text().strip(), null, false);
    }

    private static List<Span> spans(Prose.Paragraph paragraph) {
        return paragraph.runs().stream().map(ProseBlocks::span).toList();
    }

    private static Span span(Run run) {
        var link = run.link();
        return link == null
                ? new Span.Words(run.text(), run.bold(), run.italic())
                : new Span.Hyperlink(run.text(), link);
    }
}
