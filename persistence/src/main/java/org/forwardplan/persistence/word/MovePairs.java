package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Track;
import org.forwardplan.model.papers.Track.Kind;

import java.util.HashMap;
import java.util.Map;

/// Names the pieces of what was moved: Word shows a move only where each name stands once where
/// something came from and once where it went to.
final class MovePairs {

    private final Map<Track, Integer> pieces = new HashMap<>();
    private final Map<String, Integer> from = new HashMap<>();
    private final Map<String, Integer> to = new HashMap<>();

    /// The next piece of a move. What was never moved is given back as it is.
    Track named(Track track) {
        if (!track.moved()) {
            return track;
        }
        var piece = pieces.merge(track, 1, Integer::sum);
        var name = piece == 1 ? track.move() : "%s_%d".formatted(track.move(), piece);
        (track.kind() == Kind.MOVED_FROM ? from : to).merge(name, 1, Integer::sum);
        return new Track(track.kind(), track.by(), track.at(), name);
    }

    boolean pair(Track track) {
        return track.moved()
                && from.getOrDefault(track.move(), 0) == 1
                && to.getOrDefault(track.move(), 0) == 1;
    }
}
