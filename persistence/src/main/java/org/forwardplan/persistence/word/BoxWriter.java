package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Block.Box;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.ListItem;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Span;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

import java.util.List;
import java.util.function.Function;

/// Writes boxes. Paragraphs of one box touch each other, so that it looks like one.
final class BoxWriter {

    /// As far from the margin as the styles of a box put its words, in twentieths of a point.
    private static final int EDGE = 227;

    private static final int STEP = 425;

    private final Function<String, CTP> paragraphs;
    private final ListNumbers lists;
    private final SpanWriter spans;

    /// @param paragraphs adds a paragraph of a style
    BoxWriter(Function<String, CTP> paragraphs, ListNumbers lists, SpanWriter spans) {
        this.paragraphs = paragraphs;
        this.lists = lists;
        this.spans = spans;
    }

    void write(Box box) {
        var last = paragraphs.apply("BoxTitle");
        Runs.text(last.addNewR(), box.title());
        for (var block : box.content()) {
            if (!(block instanceof ListItem)) {
                lists.interrupt();
            }
            last =
                    switch (block) {
                        case Paragraph said -> words("BoxText", said.spans());
                        case ListItem item -> item(item);
                        case Heading heading ->
                                words("BoxHeading", List.of(new Span.Words(heading.text())));
                        default -> throw new IllegalStateException("A box cannot hold " + block);
                    };
        }
        lists.interrupt();
        last.getPPr().addNewSpacing().setAfter(BlockWriter.AFTER_TABLE);
    }

    private CTP words(String style, List<Span> said) {
        var paragraph = paragraphs.apply(style);
        spans.write(paragraph, said);
        return paragraph;
    }

    private CTP item(ListItem item) {
        var level = Math.clamp(item.level(), 1, ListNumbers.DEEPEST);
        var paragraph = paragraphs.apply("BoxList");
        BlockWriter.numbered(paragraph, level - 1, lists.of(item));
        var indent = paragraph.getPPr().addNewInd();
        indent.setLeft(EDGE + level * STEP);
        indent.setHanging(STEP);
        spans.write(paragraph, item.spans());
        return paragraph;
    }
}
