package org.forwardplan.model.papers;

import java.time.Instant;

/// A tracked change: what was put in, taken out or moved, by whom and when. A reader accepts or
/// rejects it on its own.
///
/// @param by shown beside the change; Word needs a name
/// @param move pairs the place something came from with the place it went to; empty unless moved
public record Track(Kind kind, String by, Instant at, String move) {

    public enum Kind {
        INSERTED,
        DELETED,
        MOVED_FROM,
        MOVED_TO
    }

    public Track {
        if (by.isBlank()) {
            throw new IllegalArgumentException("A tracked change says who made it");
        }
        var moved = kind == Kind.MOVED_FROM || kind == Kind.MOVED_TO;
        if (moved == move.isBlank()) {
            throw new IllegalArgumentException(
                    "A move has a name and nothing else has, not %s “%s”".formatted(kind, move));
        }
    }

    public static Track inserted(String by, Instant at) {
        return new Track(Kind.INSERTED, by, at, "");
    }

    public static Track deleted(String by, Instant at) {
        return new Track(Kind.DELETED, by, at, "");
    }

    public static Track movedFrom(String by, Instant at, String move) {
        return new Track(Kind.MOVED_FROM, by, at, move);
    }

    public static Track movedTo(String by, Instant at, String move) {
        return new Track(Kind.MOVED_TO, by, at, move);
    }

    /// True where it reads so once all changes are accepted.
    public boolean stays() {
        return kind == Kind.INSERTED || kind == Kind.MOVED_TO;
    }

    public boolean moved() {
        return !move.isEmpty();
    }
}
