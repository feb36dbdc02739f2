package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.Box;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Image;
import org.forwardplan.model.papers.Block.ListItem;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Block.Tracked;
import org.forwardplan.model.papers.Span;
import org.forwardplan.model.papers.Span.CrossReference;
import org.forwardplan.model.papers.Span.CrossReference.Shows;
import org.forwardplan.model.papers.Span.Words;
import org.forwardplan.model.papers.TableTracks;
import org.forwardplan.model.papers.Track;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// A paper with a tracked change of every kind.
final class Redline {

    static final String BY = "Head of planning";
    static final Instant AT = Instant.parse("2027-01-05T09:30:00Z");
    static final Track PUT_IN = Track.inserted(BY, AT);
    static final Track TAKEN_OUT = Track.deleted(BY, AT);

    private Redline() {}

    static List<Block> blocks() {
        return List.of(
                new Heading(1, "1", "", "work", true)
                        .tracked(List.of(new Words("How we "), taken("worked"), put("work"))),
                new Paragraph(
                        List.of(
                                new Words("We will "),
                                taken("perhaps "),
                                put("certainly "),
                                new Words("open hubs, see "),
                                new Span.Tracked(
                                        TAKEN_OUT, new CrossReference("old", Shows.NUMBER, "1.1")),
                                new Span.Tracked(
                                        PUT_IN, new CrossReference("new", Shows.NUMBER, "1.1")),
                                new Words(" and "),
                                new Span.Tracked(
                                        PUT_IN,
                                        new Span.Hyperlink(
                                                "the board’s page",
                                                "https://www.example.org/board")),
                                new Words(".")),
                        null),
                new Tracked(
                        TAKEN_OUT,
                        List.of(
                                new Heading(2, "1.1", "The old way", "old", true),
                                Paragraph.of("Nobody liked it."),
                                new ListItem(false, 1, List.of(new Words("it was slow"))),
                                figures("Old figures", 2))),
                new Tracked(
                        PUT_IN,
                        List.of(
                                new Heading(2, "1.1", "The new way", "new", true),
                                Paragraph.of("Everybody will like it."),
                                new ListItem(true, 1, List.of(new Words("it is quick"))),
                                new Image(Papers.picture(), "Two bars", "Hubs by year", 30),
                                figures("New figures", 2),
                                new Box("In short", List.of(Paragraph.of("Better."))))),
                new Heading(2, "1.2", "What stays", "stays", true),
                moved(Track.movedFrom(BY, AT, "move1"), List.of(new Words("by foot"))),
                Paragraph.of("This stands still."),
                moved(
                        Track.movedTo(BY, AT, "move1"),
                        List.of(new Words("by foot"), put(" or by bicycle"))),
                changedTable(),
                new Box(
                        "Remember",
                        List.of(
                                Paragraph.of("This stays in the box."),
                                new Tracked(
                                        PUT_IN,
                                        List.of(new ListItem(false, 1, List.of(new Words("new"))))),
                                new Tracked(TAKEN_OUT, List.of(Paragraph.of("This leaves it."))))),
                new Tracked(TAKEN_OUT, List.of(Paragraph.of("The last words."))));
    }

    private static Tracked moved(Track track, List<Span> how) {
        return new Tracked(
                track,
                List.of(
                        new Heading(3, "", "How people come", null, false),
                        new Paragraph(how, null)));
    }

    private static Table changedTable() {
        return figures("", 4)
                .tracked(
                        new TableTracks(
                                List.of(new Words("Hubs "), taken("by year"), put("and years")),
                                Map.of(1, TAKEN_OUT, 3, PUT_IN)));
    }

    static Table figures(String caption, int rows) {
        return new Table(
                caption,
                "Each year with its figure.",
                List.of(Column.of("Year", 60), Column.ofAmounts("Hubs", 40)),
                true,
                true,
                IntStream.range(0, rows)
                        .mapToObj(at ->
                                List.of(
                                        CellText.of("Year " + at),
                                        at == 0
                                                ? CellText.of(List.of(taken("7"), put("8")))
                                                : CellText.of("1" + at)))
                        .toList());
    }

    static Span put(String text) {
        return new Span.Tracked(PUT_IN, new Words(text));
    }

    static Span taken(String text) {
        return new Span.Tracked(TAKEN_OUT, new Words(text));
    }
}
