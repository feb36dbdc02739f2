package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.Box;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.ListItem;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Tracked;
import org.forwardplan.model.papers.Span;

import java.util.List;

/// Writes boxes. Paragraphs of one box touch each other, so that it looks like one.
final class BoxWriter {

    /// As far from the margin as the styles of a box put its words, in twentieths of a point.
    private static final int EDGE = 227;

    private static final int STEP = 425;

    private final Flow flow;
    private final ListNumbers lists;
    private final SpanWriter spans;

    BoxWriter(Flow flow, ListNumbers lists, SpanWriter spans) {
        this.flow = flow;
        this.lists = lists;
        this.spans = spans;
    }

    void write(Box box) {
        var whole = flow.track();
        var last = flow.paragraph("BoxTitle");
        last.say(box.title());
        var lastStaying = last;
        for (var block : box.content()) {
            if (block instanceof Tracked tracked) {
                flow.within(Printing.unmoved(tracked.track()));
                for (var one : tracked.content()) {
                    last = write(one);
                }
                flow.within(whole);
            } else {
                last = write(block);
                lastStaying = last;
            }
        }
        lists.interrupt();
        clear(last);
        if (lastStaying != last) {
            clear(lastStaying);
        }
    }

    private static void clear(Line last) {
        last.look().addNewSpacing().setAfter(Setting.AFTER_TABLE);
    }

    private Line write(Block block) {
        if (!(block instanceof ListItem)) {
            lists.interrupt();
        }
        return switch (block) {
            case Paragraph said -> words("BoxText", said.spans());
            case ListItem item -> item(item);
            case Heading heading -> words("BoxHeading", words(heading));
            default -> throw new IllegalStateException("A box cannot hold " + block);
        };
    }

    private static List<Span> words(Heading heading) {
        return heading.words().isEmpty()
                ? List.of(new Span.Words(heading.text()))
                : heading.words();
    }

    private Line words(String style, List<Span> said) {
        var line = flow.paragraph(style);
        spans.write(line, said);
        return line;
    }

    private Line item(ListItem item) {
        var level = Math.clamp(item.level(), 1, ListNumbers.DEEPEST);
        var line = flow.paragraph("BoxList");
        ListNumbers.number(line, level - 1, lists.of(item));
        var indent = line.look().addNewInd();
        indent.setLeft(EDGE + level * STEP);
        indent.setHanging(STEP);
        spans.write(line, item.spans());
        return line;
    }
}
