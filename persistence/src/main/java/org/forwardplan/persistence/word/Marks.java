package org.forwardplan.persistence.word;

import org.forwardplan.model.imports.OwnMark;
import org.forwardplan.model.papers.Block.Marked;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// The bookmarks by which a document that comes back still knows its passages, and the ranges on
/// which their comments stand.
///
/// Every paragraph bears a mark of its own: one that spans several is torn where they are moved.
final class Marks {

    /// Clear of the numbers that other bookmarks have.
    private static final long FIRST = 1_000_000;

    private static final int MOST = 99;

    private final Comments comments;
    private final List<CTP> open = new ArrayList<>();
    private List<BigInteger> standing = List.of();
    private @Nullable Marked marked;
    private @Nullable CTP last;
    private int pieces;
    private long placed = FIRST;

    Marks(Comments comments) {
        this.comments = comments;
    }

    /// True where something may still be written into what was written before.
    boolean holdOn() {
        return marked != null;
    }

    void next(Marked now) {
        end();
        marked = now;
        pieces = 0;
        last = null;
    }

    /// To be told of a paragraph before anything is written in it.
    void open(CTP paragraph) {
        var now = marked;
        if (now == null) {
            return;
        }
        if (last == null) {
            standing = comments.add(now.remarks());
            standing.forEach(id -> paragraph.addNewCommentRangeStart().setId(id));
        }
        last = paragraph;
        if (pieces < MOST) {
            begin(paragraph, now);
            open.add(paragraph);
        }
    }

    /// A table bears its mark in its first cell: a caption may go its own way.
    void within(CTTbl table) {
        var now = marked;
        close();
        if (now != null && pieces < MOST) {
            var paragraph = table.getTrArray(0).getTcArray(0).getPArray(0);
            begin(paragraph, now);
            paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(placed));
        }
    }

    private void begin(CTP paragraph, Marked now) {
        pieces++;
        var start = paragraph.addNewBookmarkStart();
        start.setId(BigInteger.valueOf(++placed));
        start.setName(OwnMark.of(now.item(), pieces));
    }

    /// To be told when all that was opened has been written.
    void close() {
        var id = placed - open.size();
        for (var paragraph : open) {
            paragraph.addNewBookmarkEnd().setId(BigInteger.valueOf(++id));
        }
        open.clear();
    }

    /// Ends the comments of the last passage.
    void end() {
        close();
        var at = last;
        if (at != null) {
            for (var id : standing) {
                at.addNewCommentRangeEnd().setId(id);
                at.addNewR().addNewCommentReference().setId(id);
            }
        }
        standing = List.of();
    }
}
