package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.imports.Imported.Origin;
import org.forwardplan.model.imports.Imported.Revision;
import org.forwardplan.model.plan.PassageBody;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Notes the bookmarks and tracked changes of a piece of the document, and counts the changes.
final class Origins {

    private int insertions;
    private int deletions;

    /// @param before what it said before all changes; asked only where there are any
    Origin of(List<? extends Chunk> chunks, Before before) {
        var bookmarks =
                Inside.all(chunks, Piece.Bookmark.class).stream()
                        .map(Piece.Bookmark::name)
                        .toList();
        var revisions = revisions(chunks);
        var touched = !revisions.isEmpty() || changesShape(chunks);
        revisions.forEach(revision -> {
            insertions += revision.inserted() ? 1 : 0;
            deletions += revision.inserted() ? 0 : 1;
        });
        return bookmarks.isEmpty() && !touched
                ? Origin.UNKNOWN
                : new Origin(bookmarks, touched ? before.read() : null, revisions);
    }

    /// Reads a piece as it was.
    @FunctionalInterface
    interface Before {
        @Nullable PassageBody read();
    }

    int insertions() {
        return insertions;
    }

    int deletions() {
        return deletions;
    }

    private static boolean changesShape(List<? extends Chunk> chunks) {
        return Inside.paragraphs(chunks).anyMatch(paragraph -> paragraph.end().any());
    }

    private static List<Revision> revisions(List<? extends Chunk> chunks) {
        var revisions = new ArrayList<Revision>();
        Piece.Words last = null;
        for (var piece : Inside.pieces(chunks).toList()) {
            if (!(piece instanceof Piece.Words words)) {
                continue;
            }
            var tracked = words.tracked();
            // What was put in and taken out again is no change at all.
            if (tracked.inserted() != tracked.deleted() && !words.text().isEmpty()) {
                if (last != null && last.tracked().equals(tracked)) {
                    var earlier = revisions.removeLast();
                    revisions.add(revision(tracked, earlier.words() + words.text()));
                } else {
                    revisions.add(revision(tracked, words.text()));
                }
            }
            last = words;
        }
        return revisions;
    }

    private static Revision revision(Tracked tracked, String words) {
        return new Revision(
                tracked.inserted(), words, tracked.by(), Moments.read(tracked.at()).orElse(null));
    }
}
