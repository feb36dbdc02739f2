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
import org.forwardplan.model.papers.Span;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

import java.math.BigInteger;
import java.util.List;

/// Writes the blocks of a paper, one after the other.
final class BlockWriter {

    /// In twentieths of a point.
    static final int AFTER_TABLE = 240;

    private final CTBody body;
    private final List<Block> blocks;
    private final HeadingNumbers numbers;
    private final Bookmarks bookmarks;
    private final ListNumbers lists;
    private final SpanWriter spans;
    private final TableWriter tables;
    private final ContentsWriter contents;
    private final PictureWriter pictures;
    private final BoxWriter boxes;
    private final Marks marks;
    private boolean newPage;
    private int captions;
    private int figures;

    BlockWriter(WordDocument document, List<Block> blocks, PageShape page) {
        this.body = document.body();
        this.blocks = blocks;
        this.numbers = new HeadingNumbers(blocks);
        this.bookmarks = new Bookmarks(blocks, numbers);
        this.lists = new ListNumbers(document.numbering());
        this.spans = new SpanWriter(document.part(), bookmarks);
        this.tables = new TableWriter(spans, page);
        this.contents = new ContentsWriter(body, bookmarks, page);
        this.pictures = document.pictures(page);
        this.boxes = new BoxWriter(this::paragraph, lists, spans);
        this.marks = new Marks(document.comments());
    }

    /// @param newPageFirst true where the first block begins a page
    void write(boolean newPageFirst, Progress progress) {
        newPage = newPageFirst;
        var section = "";
        for (var at = 0; at < blocks.size(); at++) {
            progress.stopIfCancelled();
            var block = blocks.get(at);
            if (block instanceof Heading heading) {
                section = (heading.number() + " " + heading.text()).strip();
            }
            progress.report(at, blocks.size(), section);
            write(block);
            marks.close();
            space(at);
        }
        marks.end();
        if (!blocks.isEmpty() && blocks.getLast() instanceof Table) {
            // Word cannot open a document that ends in a table.
            paragraph("TableEnd");
        }
    }

    /// Words keep clear of the table above them, and what they announce stays with them.
    private void space(int at) {
        if (!(blocks.get(at) instanceof Paragraph || blocks.get(at) instanceof ListItem)) {
            return;
        }
        var properties = body.getPArray(body.sizeOfPArray() - 1).getPPr();
        if (before(at) instanceof Table) {
            properties.addNewSpacing().setBefore(AFTER_TABLE);
        }
        if (at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof ListItem
                && blocks.get(at) instanceof Paragraph said
                && said.spans().stream().map(Span::text).collect(joining()).endsWith(":")) {
            properties.addNewKeepNext();
        }
    }

    /// What is printed before a block; null where nothing is.
    private @Nullable Block before(int at) {
        var before = at - 1;
        while (before >= 0 && blocks.get(before) instanceof Marked) {
            before--;
        }
        return before < 0 ? null : blocks.get(before);
    }

    private void write(Block block) {
        if (!(block instanceof ListItem || block instanceof Marked)) {
            lists.interrupt();
        }
        switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph -> paragraph(paragraph);
            case ListItem item -> item(item);
            case Table table -> table(table);
            case Image image -> image(image);
            case Box box -> boxes.write(box);
            case Callout callout -> callout(callout);
            case Marked marked -> marks.next(marked);
            case PageBreak _ -> newPage = true;
            case Contents wanted -> contents(wanted);
        }
    }

    private void heading(Heading heading) {
        var counted = numbers.counts(heading);
        var opensPage = newPage;
        var style = "Heading" + heading.level() + (heading.inContents() ? "" : "Unnumbered");
        var paragraph = paragraph(style);
        if (opensPage) {
            paragraph.getPPr().addNewSpacing().setBefore(0);
        }
        if (heading.inContents()
                && (!counted || HeadingNumbers.level(heading) + 1 != heading.level())) {
            numbered(
                    paragraph,
                    counted ? HeadingNumbers.level(heading) : 0,
                    counted ? ListNumbers.HEADINGS : ListNumbers.NONE);
        }
        if (!counted && !heading.number().isEmpty()) {
            bookmarks.place(
                    paragraph,
                    bookmarks.ofNumber(heading),
                    () -> Runs.text(paragraph.addNewR(), heading.number()));
            Runs.text(paragraph.addNewR(), " ");
        }
        bookmarks.place(
                paragraph,
                bookmarks.of(heading),
                () -> Runs.text(paragraph.addNewR(), heading.text()));
    }

    private void paragraph(Paragraph said) {
        var paragraph = paragraph("Normal");
        bookmarks.place(paragraph, bookmarks.of(said), () -> spans.write(paragraph, said.spans()));
    }

    private void item(ListItem item) {
        var level = Math.clamp(item.level(), 1, ListNumbers.DEEPEST);
        var paragraph =
                paragraph(
                        (item.numbered() ? "ListNumber" : "ListBullet")
                                + (level == 1 ? "" : level));
        numbered(paragraph, level - 1, lists.of(item));
        spans.write(paragraph, item.spans());
    }

    private void table(Table table) {
        if (!table.caption().isBlank() || table.numbered()) {
            var caption = paragraph("Caption");
            if (table.numbered()) {
                captions++;
                Runs.text(caption.addNewR(), "Table ");
                Fields.write(caption::addNewR, "SEQ Table \\* ARABIC", Integer.toString(captions));
                Runs.text(caption.addNewR(), table.caption().isBlank() ? "" : ": ");
            }
            Runs.text(caption.addNewR(), table.caption());
        }
        var written = body.addNewTbl();
        tables.write(written, table);
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
        var paragraph = paragraph(style);
        Runs.text(paragraph.addNewR(), callout.heading() + ": ", true, false);
        Runs.text(paragraph.addNewR(), callout.text());
    }

    /// The caption stands below and never without its picture.
    private void image(Image image) {
        var captioned = !image.caption().isBlank();
        var paragraph = paragraph("Figure");
        if (captioned) {
            paragraph.getPPr().addNewKeepNext();
        }
        pictures.write(paragraph, image);
        if (captioned) {
            figures++;
            var caption = paragraph("FigureCaption");
            Runs.text(caption.addNewR(), "Figure ");
            Fields.write(caption::addNewR, "SEQ Figure \\* ARABIC", Integer.toString(figures));
            Runs.text(caption.addNewR(), ": " + image.caption());
        }
    }

    private void contents(Contents wanted) {
        Runs.text(paragraph("TOCHeading").addNewR(), wanted.title());
        contents.write(
                wanted,
                blocks.stream()
                        .filter(Heading.class::isInstance)
                        .map(Heading.class::cast)
                        .toList());
    }

    private CTP paragraph(String style) {
        var paragraph = body.addNewP();
        var properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(style);
        if (newPage) {
            properties.addNewPageBreakBefore();
            newPage = false;
        }
        marks.open(paragraph);
        return paragraph;
    }

    static void numbered(CTP paragraph, int level, BigInteger list) {
        var number = paragraph.getPPr().addNewNumPr();
        number.addNewIlvl().setVal(BigInteger.valueOf(level));
        number.addNewNumId().setVal(list);
    }
}
