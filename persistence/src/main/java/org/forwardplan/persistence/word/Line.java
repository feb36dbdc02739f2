package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Track;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

import java.util.function.Supplier;

/// A paragraph in the making. What is written in it is part of the change the paragraph stands in,
/// and of the change of the words being written.
final class Line {

    private final CTP paragraph;
    private final Revisions revisions;
    private final @Nullable Track whole;
    private @Nullable Track part;

    /// @param whole the change the whole paragraph is part of; null where it is part of none
    Line(CTP paragraph, Revisions revisions, @Nullable Track whole) {
        this.paragraph = paragraph;
        this.revisions = revisions;
        this.whole = whole;
        if (whole != null) {
            revisions.markEnd(paragraph, whole);
        }
    }

    CTP paragraph() {
        return paragraph;
    }

    CTPPr look() {
        return paragraph.getPPr();
    }

    void say(String text) {
        say(text, false, false);
    }

    void say(String text, boolean bold, boolean italic) {
        if (!text.isEmpty()) {
            Runs.text(runs().get(), text, bold, italic, gone());
        }
    }

    void field(String instruction, String says) {
        Fields.write(runs(), instruction, says, gone());
    }

    /// @param target of the relationship that keeps the address
    void link(String target, String style, String text) {
        var link = paragraph.addNewHyperlink();
        link.setId(target);
        var run = runs(Place.in(link)).get();
        run.addNewRPr().addNewRStyle().setVal(style);
        Runs.text(run, text, false, false, gone());
    }

    /// What `writing` writes was put in or taken out.
    void changed(Track track, Runnable writing) {
        part = track;
        writing.run();
        part = null;
    }

    /// Runs that belong together: one change holds them.
    Supplier<CTR> runs() {
        return runs(Place.in(paragraph));
    }

    /// What was put into something that has moved was only put in: it never stood elsewhere.
    private Supplier<CTR> runs(Place place) {
        var around = part != null && part.stays() ? null : whole;
        return within(within(place, around), part).runs();
    }

    private Place within(Place place, @Nullable Track track) {
        return track == null
                ? place
                : Place.in(revisions.sign(place.changes().apply(track.kind()), track));
    }

    /// Deleted words are written as another kind of text; words moved from here are not.
    private boolean gone() {
        return deleted(whole) || deleted(part);
    }

    private static boolean deleted(@Nullable Track track) {
        return track != null && track.kind() == Track.Kind.DELETED;
    }
}
