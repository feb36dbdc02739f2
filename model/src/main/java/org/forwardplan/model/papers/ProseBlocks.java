package org.forwardplan.model.papers;

import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.ListItem;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.plan.Prose;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Prints prose: its sub-headings stand below the section's own heading, and no level of heading is
/// ever skipped.
final class ProseBlocks {

    private static final int DEEPEST = 4;

    private final Spans spans;
    private final int sectionLevel;
    private int lastLevel;

    ProseBlocks(Spans spans, int sectionLevel) {
        this.spans = spans;
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
            case TEXT -> new Paragraph(spans.of(paragraph), null);
            case HEADING -> heading(paragraph);
            case BULLET -> new ListItem(false, paragraph.level(), spans.of(paragraph));
            case NUMBER -> new ListItem(true, paragraph.level(), spans.of(paragraph));
        };
    }

    private Heading heading(Prose.Paragraph paragraph) {
        lastLevel = Math.min(DEEPEST, Math.min(sectionLevel + paragraph.level(), lastLevel + 1));
        return new Heading(
                lastLevel,
                "",
                spans.of(paragraph).stream().map(Span::text).collect(Collectors.joining()).strip(),
                null,
                false);
    }
}
