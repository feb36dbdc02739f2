package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Track;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;

import java.util.function.Function;
import java.util.function.Supplier;

/// Where runs can stand: in a paragraph, in a link, or in a tracked change of either.
///
/// @param runs makes the next run
/// @param changes makes the next tracked change
record Place(Supplier<CTR> runs, Function<Track.Kind, CTRunTrackChange> changes) {

    static Place in(CTP paragraph) {
        return new Place(
                paragraph::addNewR,
                kind ->
                        switch (kind) {
                            case INSERTED -> paragraph.addNewIns();
                            case DELETED -> paragraph.addNewDel();
                            case MOVED_FROM -> paragraph.addNewMoveFrom();
                            case MOVED_TO -> paragraph.addNewMoveTo();
                        });
    }

    static Place in(CTHyperlink link) {
        return new Place(
                link::addNewR,
                kind ->
                        switch (kind) {
                            case INSERTED -> link.addNewIns();
                            case DELETED -> link.addNewDel();
                            case MOVED_FROM -> link.addNewMoveFrom();
                            case MOVED_TO -> link.addNewMoveTo();
                        });
    }

    static Place in(CTRunTrackChange change) {
        return new Place(
                change::addNewR,
                kind ->
                        switch (kind) {
                            case INSERTED -> change.addNewIns();
                            case DELETED -> change.addNewDel();
                            case MOVED_FROM -> change.addNewMoveFrom();
                            case MOVED_TO -> change.addNewMoveTo();
                        });
    }
}
