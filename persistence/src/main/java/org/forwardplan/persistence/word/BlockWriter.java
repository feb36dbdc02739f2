package org.forwardplan.persistence.word;

import static java.util.stream.Collectors.joining;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.Box;
import org.forwardplan.model.papers.Block.Callout;
import org.forwardplan.model.papers.Block.Contents;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Image;
import org.forwardplan.model.papers.Block.ListItem;
import org.forwardplan.model.papers.Block.Marked;
import org.forwardplan.model.papers.Block.PageBreak;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Block.Tracked;
import org.forwardplan.model.papers.Chart;
import org.forwardplan.model.papers.Span;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// Writes the blocks of a paper, one after the other.
final class BlockWriter {

    private static final int FINISHED_AT_ONCE = 200;

    private final WordDocument document;
    private final List<Printing> printed;
    private final Flow flow;
    private final ListNumbers lists;
    private final SpanWriter spans;
    private final Bookmarks bookmarks;
    private final HeadingWriter headings;
    private final CaptionWriter captions;
    private final TableWriter tables;
    private final ContentsWriter contents;
    private final PictureWriter pictures;
    private final ChartWriter charts;
    private final BoxWriter boxes;
    private final Revisions revisions;
    private final Marks marks;

    BlockWriter(WordDocument document, List<Block> blocks) {
        this.document = document;
        var page = document.page();
        var looks = document.looks();
        this.printed = Printing.of(blocks);
        var numbers = new HeadingNumbers(printed);
        this.bookmarks = new Bookmarks(printed, numbers);
        this.revisions = new Revisions(document.body());
        this.marks = new Marks(document.comments());
        this.flow = new Flow(document.body(), looks, marks, revisions);
        this.lists = new ListNumbers(document.numbering(), document.lists());
        this.spans = new SpanWriter(document.part(), looks, bookmarks);
        this.headings = new HeadingWriter(flow, document.lists(), numbers, bookmarks, spans);
        this.captions = new CaptionWriter(flow, spans);
        this.tables = new TableWriter(looks, spans, revisions, page);
        this.contents = new ContentsWriter(document.body(), looks, bookmarks, page);
        this.pictures = document.pictures();
        this.charts = document.charts();
        this.boxes = new BoxWriter(flow, lists, spans);
    }

    /// @param newPageFirst true where the first block begins a page
    void write(boolean newPageFirst, Progress progress) {
        if (newPageFirst) {
            flow.beginPage();
        }
        var section = "";
        for (var at = 0; at < printed.size(); at++) {
            progress.stopIfCancelled();
            if (printed.get(at).block() instanceof Heading heading) {
                section = (heading.number() + " " + heading.text()).strip();
            }
            progress.report(at, printed.size(), section);
            if (at % FINISHED_AT_ONCE == 0 && !marks.holdOn()) {
                document.finish();
            }
            write(at);
            marks.close();
        }
        marks.end();
        flow.within(null);
        if (!printed.isEmpty()
                && (printed.getLast().block() instanceof Table
                        || printed.getLast().track() != null)) {
            // Word can neither open a document that ends in a table nor take out its last
            // paragraph.
            flow.plain("TableEnd");
        }
    }

    /// Words keep clear of the table above them, and what they announce stays with them.
    private Setting setting(int at) {
        var block = printed.get(at).block();
        var before = before(at);
        return new Setting(
                before instanceof Table || before instanceof Chart,
                at + 1 < printed.size()
                        && printed.get(at + 1).block() instanceof ListItem
                        && block instanceof Paragraph said
                        && said.spans().stream().map(Span::text).collect(joining()).endsWith(":"));
    }

    /// What is printed before a block; null where nothing is.
    private @Nullable Block before(int at) {
        var before = at - 1;
        while (before >= 0 && printed.get(before).block() instanceof Marked) {
            before--;
        }
        return before < 0 ? null : printed.get(before).block();
    }

    private void write(int at) {
        var printing = printed.get(at);
        var block = printing.block();
        var track = printing.track();
        flow.within(track);
        // What was taken out does not end a list.
        if (!(block instanceof ListItem || block instanceof Marked) && printing.stays()) {
            lists.interrupt();
        }
        if (track != null && printing.opens()) {
            revisions.beginMove(track);
        }
        write(block, at);
        if (track != null && printing.closes()) {
            revisions.endMove(track);
        }
    }

    private void write(Block block, int at) {
        switch (block) {
            case Heading heading -> headings.write(heading);
            case Paragraph paragraph -> paragraph(paragraph, setting(at));
            case ListItem item -> item(item, setting(at));
            case Table table -> table(table);
            case Chart chart -> chart(chart);
            case Image image -> image(image);
            case Box box -> boxes.write(box);
            case Callout callout -> callout(callout);
            case Marked marked -> marks.next(marked);
            case PageBreak _ -> flow.beginPage();
            case Contents wanted -> contents(wanted);
            case Tracked tracked -> throw new IllegalStateException("Taken apart: " + tracked);
        }
    }

    private void paragraph(Paragraph said, Setting setting) {
        var stays = flow.stays();
        var bookmark = bookmarks.of(said, stays);
        if (bookmark == null && isPlain(said.spans())) {
            plain("Normal", setting, null, said.spans());
            return;
        }
        var line = flow.paragraph("Normal");
        bookmarks.place(line.paragraph(), bookmark, () -> spans.write(line, said.spans()));
        setting.on(line.look());
    }

    private void item(ListItem item, Setting setting) {
        var level = Math.clamp(item.level(), 1, ListNumbers.DEEPEST);
        var style = (item.numbered() ? "ListNumber" : "ListBullet") + (level == 1 ? "" : level);
        if (isPlain(item.spans())) {
            var number = new PlainParagraph.Number(level - 1, lists.of(item));
            plain(style, setting, number, item.spans());
            return;
        }
        var line = flow.paragraph(style);
        ListNumbers.number(line, level - 1, lists.of(item));
        spans.write(line, item.spans());
        setting.on(line.look());
    }

    /// Nothing but words, which are part of no change and bear no mark.
    private boolean isPlain(List<Span> spans) {
        return flow.track() == null && !marks.holdOn() && PlainXml.is(spans);
    }

    private void plain(
            String style,
            Setting setting,
            PlainParagraph.@Nullable Number number,
            List<Span> spans) {
        document.add(
                new PlainParagraph(
                        document.looks().style(style), flow.takePage(), setting, number, spans));
    }

    private void table(Table table) {
        captions.of(table);
        if (flow.track() == null && !marks.holdOn() && PlainTable.is(table)) {
            document.add(document.plain(table));
            return;
        }
        var written = flow.table();
        tables.write(written, table, flow.track());
        marks.within(written);
    }

    private void callout(Callout callout) {
        var style =
                switch (callout.tone()) {
                    case PLAIN -> "Callout";
                    case GOOD -> "CalloutGood";
                    case WAITING -> "CalloutWaiting";
                    case BAD -> "CalloutBad";
                };
        var line = flow.paragraph(style);
        line.say(callout.heading() + ": ", true, false);
        line.say(callout.text());
    }

    /// The caption stands below and never without its picture.
    private void image(Image image) {
        var line = flow.paragraph("Figure");
        if (!image.caption().isBlank()) {
            line.look().addNewKeepNext();
        }
        pictures.write(line, image);
        captions.ofFigure(image.caption());
    }

    /// Its figures follow as a table, for whoever would rather read them.
    private void chart(Chart chart) {
        var line = flow.paragraph("Figure");
        line.look().addNewKeepNext();
        charts.write(line, chart);
        captions.ofFigure(chart.title());
        table(chart.figures());
    }

    private void contents(Contents wanted) {
        flow.paragraph("TOCHeading").say(wanted.title());
        contents.write(wanted, Printing.headings(printed));
    }
}
