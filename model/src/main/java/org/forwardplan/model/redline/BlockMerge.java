package org.forwardplan.model.redline;

import org.forwardplan.model.comparison.Alignment;
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
import org.forwardplan.model.papers.Track;
import org.forwardplan.model.redline.Attribution.Author;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Marks what went and came between two states of the same piece of a paper, such as a passage.
final class BlockMerge {

    private final Author author;
    private final List<Block> merged = new ArrayList<>();

    private BlockMerge(Author author) {
        this.author = author;
    }

    static List<Block> of(List<Block> then, List<Block> now, Author author) {
        if (then.equals(now)) {
            return now;
        }
        var merge = new BlockMerge(author);
        for (var row : Alignment.of(then, now, BlockMerge::alike)) {
            merge.row(row.then(), row.now());
        }
        return merge.merged;
    }

    private void row(@Nullable Block was, @Nullable Block is) {
        if (was != null && was.equals(is)) {
            merged.add(is);
        } else if (was != null && is != null) {
            merged.add(changed(was, is));
        } else if (was != null) {
            whole(author.deleted(), was);
        } else if (is != null) {
            whole(author.inserted(), is);
        }
    }

    /// A page break is a look of what follows it, and has no marks of its own.
    private void whole(Track track, Block block) {
        if (block instanceof PageBreak || block instanceof Contents) {
            if (track.stays()) {
                merged.add(block);
            }
            return;
        }
        merged.add(new Tracked(track, List.of(block)));
    }

    private Block changed(Block was, Block is) {
        return switch (is) {
            case Heading now when was instanceof Heading then -> heading(then, now);
            case Paragraph now when was instanceof Paragraph then ->
                    new Paragraph(SpanMerge.of(then.spans(), now.spans(), author), now.anchor());
            case ListItem now when was instanceof ListItem then ->
                    new ListItem(
                            now.numbered(),
                            now.level(),
                            SpanMerge.of(then.spans(), now.spans(), author));
            case Table now when was instanceof Table then -> TableMerge.of(then, now, author);
            case Box now when was instanceof Box then ->
                    new Box(now.title(), of(then.content(), now.content(), author));
            default -> throw new IllegalArgumentException("Not alike: %s, %s".formatted(was, is));
        };
    }

    /// A number that moved on is no change: Word counts for itself.
    private Heading heading(Heading then, Heading now) {
        return then.text().equals(now.text())
                ? now
                : now.tracked(SpanMerge.of(words(then.text()), words(now.text()), author));
    }

    private static List<Span> words(String text) {
        return List.of(new Span.Words(text));
    }

    /// Only what can be marked within is ever alike.
    private static double alike(Block was, Block is) {
        return switch (is) {
            case Heading now when was instanceof Heading then && then.level() == now.level() -> 1;
            case Paragraph now when was instanceof Paragraph -> shared(was, now);
            case ListItem now
                    when was instanceof ListItem then
                            && then.numbered() == now.numbered()
                            && then.level() == now.level() ->
                    shared(was, now);
            case Table now when was instanceof Table then && TableMerge.fits(then, now) ->
                    then.caption().equals(now.caption()) ? 1 : shared(was, now);
            case Box now when was instanceof Box then && then.title().equals(now.title()) -> 1;
            default -> 0;
        };
    }

    private static double shared(Block was, Block is) {
        return Alignment.shared(text(was), text(is));
    }

    private static String text(Block block) {
        return switch (block) {
            case Heading it -> it.text();
            case Paragraph it -> text(it.spans());
            case ListItem it -> text(it.spans());
            case Table it ->
                    it.rows().stream()
                            .flatMap(List::stream)
                            .flatMap(cell -> cell.paragraphs().stream())
                            .map(BlockMerge::text)
                            .collect(Collectors.joining(" "));
            case Box _, Callout _, Image _, Chart _, Marked _, Tracked _, PageBreak _, Contents _ ->
                    "";
        };
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }
}
