package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Block.Table;

/// Writes captions, whose numbers Word works out again when one is moved.
final class CaptionWriter {

    private final Flow flow;
    private final SpanWriter spans;
    private int tables;
    private int figures;

    CaptionWriter(Flow flow, SpanWriter spans) {
        this.flow = flow;
        this.spans = spans;
    }

    /// Above the table.
    void of(Table table) {
        if (table.caption().isBlank() && !table.numbered()) {
            return;
        }
        var caption = flow.paragraph("Caption");
        if (table.numbered()) {
            numbered(caption, "Table", tables + 1);
            tables += counted();
            caption.say(table.caption().isBlank() ? "" : ": ");
        }
        if (table.tracks().caption().isEmpty()) {
            caption.say(table.caption());
        } else {
            spans.write(caption, table.tracks().caption());
        }
    }

    /// Below a picture or a chart.
    void ofFigure(String text) {
        if (!text.isBlank()) {
            var caption = flow.paragraph("FigureCaption");
            numbered(caption, "Figure", figures + 1);
            figures += counted();
            caption.say(": " + text);
        }
    }

    /// What was taken out is not counted.
    private int counted() {
        return flow.stays() ? 1 : 0;
    }

    private static void numbered(Line caption, String kind, int number) {
        caption.say(kind + " ");
        caption.field("SEQ %s \\* ARABIC".formatted(kind), Integer.toString(number));
    }
}
