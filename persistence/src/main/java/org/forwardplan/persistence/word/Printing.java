package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.Heading;
import org.forwardplan.model.papers.Block.Table;
import org.forwardplan.model.papers.Block.Tracked;
import org.forwardplan.model.papers.Chart;
import org.forwardplan.model.papers.Track;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A block as it is printed, one after the other, with the tracked change it is part of.
///
/// @param track null where the block is part of none
/// @param opens true where a move begins with this block
/// @param closes true where a move ends with it
record Printing(Block block, @Nullable Track track, boolean opens, boolean closes) {

    /// True where the block is there once all changes are accepted.
    boolean stays() {
        return track == null || track.stays();
    }

    static List<Printing> of(List<Block> blocks) {
        var pairs = new MovePairs();
        var pieces = blocks.stream().flatMap(block -> pieces(block, pairs)).toList();
        return pieces.stream().flatMap(piece -> piece.printed(pairs).stream()).toList();
    }

    /// The headings that are there once all changes are accepted.
    static List<Heading> headings(List<Printing> printed) {
        return printed.stream()
                .filter(Printing::stays)
                .map(Printing::block)
                .filter(Heading.class::isInstance)
                .map(Heading.class::cast)
                .toList();
    }

    private static Stream<Piece> pieces(Block block, MovePairs pairs) {
        if (!(block instanceof Tracked tracked)) {
            return Stream.of(new Piece(null, List.of(block)));
        }
        var pieces = new ArrayList<Piece>();
        var together = new ArrayList<Block>();
        for (var one : tracked.content()) {
            if (one instanceof Table || one instanceof Chart) {
                add(pieces, tracked.track(), together, pairs);
                var settled = new Tracked(unmoved(tracked.track()), List.of(one));
                pieces.add(new Piece(settled.track(), settled.content()));
            } else {
                together.add(one);
            }
        }
        add(pieces, tracked.track(), together, pairs);
        return pieces.stream();
    }

    private static void add(
            List<Piece> pieces, Track track, List<Block> together, MovePairs pairs) {
        if (!together.isEmpty()) {
            pieces.add(new Piece(pairs.named(track), together));
            together.clear();
        }
    }

    /// Tables do not move in Word: they are taken out in one place and put in at another.
    static Track unmoved(Track track) {
        return track.stays()
                ? Track.inserted(track.by(), track.at())
                : Track.deleted(track.by(), track.at());
    }

    /// Blocks that one change of Word can hold.
    private record Piece(@Nullable Track track, List<Block> blocks) {
        private Piece {
            blocks = List.copyOf(blocks);
        }

        private List<Printing> printed(MovePairs pairs) {
            var change = track;
            var moves = change != null && pairs.pair(change);
            var signed = change == null || moves ? change : unmoved(change);
            var printed = new ArrayList<Printing>();
            for (var at = 0; at < blocks.size(); at++) {
                printed.add(
                        new Printing(
                                blocks.get(at),
                                signed,
                                moves && at == 0,
                                moves && at == blocks.size() - 1));
            }
            return printed;
        }
    }
}
