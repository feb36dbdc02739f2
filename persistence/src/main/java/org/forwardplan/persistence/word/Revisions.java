package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Track;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMarkup;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTMoveBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDateTime;

import java.math.BigInteger;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Signs the tracked changes of a document, each with a number of its own, its author and its time.
final class Revisions {

    /// Clear of the numbers that bookmarks have.
    private static final long FIRST = 2_000_000;

    private final CTBody body;
    private long last = FIRST;
    private BigInteger move = BigInteger.ZERO;

    Revisions(CTBody body) {
        this.body = body;
    }

    <T extends CTTrackChange> T sign(T change, Track track) {
        number(change);
        change.setAuthor(CleanText.of(track.by()));
        change.xsetDate(date(track.at()));
        return change;
    }

    /// Marks the end of a paragraph as changed: settled the one way, no empty paragraph stays.
    void markEnd(CTP paragraph, Track track) {
        var end = paragraph.getPPr().addNewRPr();
        sign(
                switch (track.kind()) {
                    case INSERTED -> end.addNewIns();
                    case DELETED -> end.addNewDel();
                    case MOVED_FROM -> end.addNewMoveFrom();
                    case MOVED_TO -> end.addNewMoveTo();
                },
                track);
    }

    void mark(CTRow row, Track track) {
        var properties = row.isSetTrPr() ? row.getTrPr() : row.addNewTrPr();
        sign(track.stays() ? properties.addNewIns() : properties.addNewDel(), track);
    }

    void beginMove(Track track) {
        CTMoveBookmark start =
                track.stays() ? body.addNewMoveToRangeStart() : body.addNewMoveFromRangeStart();
        move = number(start);
        start.setName(CleanText.of(track.move()));
        start.setAuthor(CleanText.of(track.by()));
        start.xsetDate(date(track.at()));
    }

    void endMove(Track track) {
        (track.stays() ? body.addNewMoveToRangeEnd() : body.addNewMoveFromRangeEnd()).setId(move);
    }

    private BigInteger number(CTMarkup mark) {
        var id = BigInteger.valueOf(++last);
        mark.setId(id);
        return id;
    }

    private static STDateTime date(Instant at) {
        var date = STDateTime.Factory.newInstance();
        date.setStringValue(at.truncatedTo(ChronoUnit.SECONDS).toString());
        return date;
    }
}
