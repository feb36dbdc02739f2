package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.Box;
import org.forwardplan.model.papers.Block.Callout;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Contents;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Image;
import org.forwardplan.model.papers.Block.ListItem;
import org.forwardplan.model.papers.Block.PageBreak;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Block.Tone;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.papers.Span;
import org.forwardplan.model.papers.Span.CrossReference;
import org.forwardplan.model.papers.Span.CrossReference.Shows;
import org.forwardplan.model.papers.Span.Words;
import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.Picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javax.imageio.ImageIO;

/// Papers to write in tests: one with everything a paper can hold, and others of one thing.
final class Papers {

    static final LocalDate DAY = LocalDate.of(2027, 1, 5);

    private static final List<Span> SIGNPOST =
            List.of(
                    new CrossReference("care", Shows.NUMBER, "1.1"),
                    new Words(" "),
                    new CrossReference("care", Shows.TITLE, "Care near home"),
                    new Words(", page "),
                    new CrossReference("care", Shows.PAGE, "…"));

    private Papers() {}

    static Paper of(Block... blocks) {
        return of(List.of(blocks));
    }

    static Paper of(List<Block> blocks) {
        return new Paper(
                "Riverside Forward Plan",
                "2026/27 to 2030/31",
                "Draft",
                "NHS Riverside",
                DAY,
                "Riverside Forward Plan (draft)",
                true,
                false,
                blocks);
    }

    static Paper onItsSide(Block... blocks) {
        return new Paper(
                "Riverside checklist",
                "",
                "",
                "NHS Riverside",
                DAY,
                "Riverside checklist",
                false,
                true,
                List.of(blocks));
    }

    static Paper whole() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Contents("Contents", 2));
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, "1", "How we work", "work", true));
        blocks.add(
                new Paragraph(
                        List.of(
                                new Words("Plain, "),
                                Words.bold("bold"),
                                new Words(" and "),
                                Words.italic("italic"),
                                new Words(" words, and "),
                                new Span.Hyperlink(
                                        "the board’s page",
                                        "https://www.example.org/board?a=1&b=2"),
                                new Words(".")),
                        null));
        blocks.add(new Heading(2, "1.1", "Care near home", "care", true));
        blocks.add(new Heading(3, "", "What people told us", null, false));
        blocks.add(new ListItem(false, 1, List.of(new Words("first bullet"))));
        blocks.add(new ListItem(false, 2, List.of(new Words("inner bullet"))));
        blocks.add(new ListItem(true, 1, List.of(new Words("step one"))));
        blocks.add(new ListItem(true, 2, List.of(new Words("step one, part a"))));
        blocks.add(new ListItem(true, 1, List.of(new Words("step two"))));
        blocks.add(Paragraph.of("Something between two lists."));
        blocks.add(new ListItem(true, 1, List.of(new Words("step one of another list"))));
        blocks.add(new Heading(3, "1.1.1", "Third level", null, true));
        blocks.add(new Heading(4, "1.1.1.1", "Fourth level", null, true));
        blocks.add(new Heading(4, "1.1.1.1.1", "Fifth level", null, true));
        blocks.add(new Heading(4, "1.1.1.2", "Fourth level again", null, true));
        blocks.add(new Callout(Tone.WAITING, "To do", "This section has not been written yet."));
        blocks.add(new Heading(1, "2", "Figures", "figures", true));
        blocks.add(figures(12));
        blocks.add(Paragraph.of("Words after a table."));
        blocks.add(new Image(picture(), "Two bars, the second higher", "Hubs by year", 60));
        blocks.add(new Image(picture(), "The same without a caption", "", 20));
        blocks.add(box());
        blocks.add(new PageBreak());
        blocks.add(new Heading(1, "", "Appendix: our duties", null, true));
        blocks.add(duties());
        return of(blocks);
    }

    /// 40 by 20 pixels.
    static Picture picture() {
        var image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Picture.of("image/png", 40, 20, new Bytes(bytes.toByteArray()));
    }

    static Box box() {
        return new Box(
                "Hubs in Hackney",
                List.of(
                        Paragraph.of("One hub in each place."),
                        new ListItem(false, 1, List.of(new Words("open late"))),
                        new ListItem(true, 2, List.of(new Words("call first")))));
    }

    static Table figures(int rows) {
        return new Table(
                "Figures we use",
                "Each year with its figure.",
                List.of(
                        Column.of("Year", 30),
                        Column.ofAmounts("Figure", 20),
                        Column.of("Remark", 50)),
                true,
                true,
                IntStream.range(0, rows)
                        .mapToObj(at ->
                                List.of(
                                        CellText.of("Year " + at),
                                        CellText.of(at + "%"),
                                        CellText.of("")))
                        .toList());
    }

    static Table duties() {
        return new Table(
                "Duties",
                "Each duty and where it is met.",
                List.of(
                        Column.of("Duty", 33),
                        Column.of("How we meet it", 33),
                        Column.of("Where", 34)),
                true,
                true,
                List.of(
                        List.of(
                                CellText.of("Quality\nSection 1"),
                                CellText.of("Met in full.", Tone.GOOD),
                                CellText.of(SIGNPOST)),
                        List.of(
                                CellText.of("Choice\nSection 2"),
                                CellText.of("Not yet met: nothing answers this duty.", Tone.BAD),
                                CellText.of("Not in the plan yet"))));
    }
}
