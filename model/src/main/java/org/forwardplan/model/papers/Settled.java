package org.forwardplan.model.papers;

import org.forwardplan.model.papers.Block.Box;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.ListItem;
import org.forwardplan.model.papers.Block.Paragraph;
import org.forwardplan.model.papers.Block.Table;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a paper with tracked changes reads like once all of them are accepted, or all rejected.
public final class Settled {

    private final Predicate<Track> kept;

    private Settled(Predicate<Track> kept) {
        this.kept = kept;
    }

    public static List<Block> accepted(List<Block> blocks) {
        return new Settled(Track::stays).blocks(blocks);
    }

    public static List<Block> rejected(List<Block> blocks) {
        return new Settled(track -> !track.stays()).blocks(blocks);
    }

    private List<Block> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(this::block).toList();
    }

    private Stream<Block> block(Block block) {
        return switch (block) {
            case Block.Tracked tracked ->
                    kept.test(tracked.track())
                            ? blocks(tracked.content()).stream()
                            : Stream.empty();
            case Heading heading -> Stream.of(heading(heading));
            case Paragraph it -> Stream.of(new Paragraph(spans(it.spans()), it.anchor()));
            case ListItem it ->
                    Stream.of(new ListItem(it.numbered(), it.level(), spans(it.spans())));
            case Table table -> Stream.of(table(table));
            case Box box -> Stream.of(new Box(box.title(), blocks(box.content())));
            case Chart _,
                    Block.Image _,
                    Block.Callout _,
                    Block.Marked _,
                    Block.PageBreak _,
                    Block.Contents _ ->
                    Stream.of(block);
        };
    }

    private Heading heading(Heading it) {
        return it.words().isEmpty()
                ? it
                : new Heading(
                        it.level(), it.number(), text(it.words()), it.anchor(), it.inContents());
    }

    private Table table(Table it) {
        var tracks = it.tracks();
        var rows =
                IntStream.range(0, it.rows().size())
                        .filter(at -> {
                            var track = tracks.rows().get(at);
                            return track == null || kept.test(track);
                        })
                        .mapToObj(it.rows()::get)
                        .map(row -> row.stream().map(this::cell).toList())
                        .toList();
        return new Table(
                tracks.caption().isEmpty() ? it.caption() : text(tracks.caption()),
                it.description(),
                it.columns(),
                it.rowHeader(),
                it.numbered(),
                rows,
                TableTracks.NONE);
    }

    private CellText cell(CellText it) {
        return new CellText(it.paragraphs().stream().map(this::spans).toList(), it.tone());
    }

    private List<Span> spans(List<Span> spans) {
        return spans.stream()
                .filter(span ->
                        !(span instanceof Span.Tracked tracked) || kept.test(tracked.track()))
                .map(span -> span instanceof Span.Tracked tracked ? tracked.span() : span)
                .toList();
    }

    private String text(List<Span> spans) {
        return Spans.text(spans(spans));
    }
}
