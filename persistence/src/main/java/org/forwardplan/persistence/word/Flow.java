package org.forwardplan.persistence.word;

import org.forwardplan.model.papers.Track;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;

/// The text of a document as it grows, paragraph by paragraph.
final class Flow {

    private final CTBody body;
    private final Looks looks;
    private final Marks marks;
    private final Revisions revisions;
    private @Nullable Track track;
    private boolean newPage;

    Flow(CTBody body, Looks looks, Marks marks, Revisions revisions) {
        this.body = body;
        this.looks = looks;
        this.marks = marks;
        this.revisions = revisions;
    }

    /// What is written from here on is part of a change; null where of none.
    void within(@Nullable Track change) {
        track = change;
    }

    /// True where what is written is there once all changes are accepted.
    boolean stays() {
        var change = track;
        return change == null || change.stays();
    }

    @Nullable Track track() {
        return track;
    }

    void beginPage() {
        newPage = true;
    }

    boolean atPageStart() {
        return newPage;
    }

    /// True where the next paragraph begins a page; whoever asks writes that one.
    boolean takePage() {
        var taken = newPage;
        newPage = false;
        return taken;
    }

    Line paragraph(String style) {
        return paragraph(style, track);
    }

    Line paragraph(String style, @Nullable Track change) {
        if (newPage && change != null) {
            // The page begins here whichever way the change is settled.
            plain("TableEnd");
        }
        return started(style, change);
    }

    /// A paragraph that is part of no change.
    void plain(String style) {
        started(style, null);
    }

    private Line started(String style, @Nullable Track change) {
        var paragraph = body.addNewP();
        var properties = paragraph.addNewPPr();
        properties.addNewPStyle().setVal(looks.style(style));
        if (takePage()) {
            properties.addNewPageBreakBefore();
        }
        var line = new Line(paragraph, revisions, change);
        marks.open(paragraph);
        return line;
    }

    CTTbl table() {
        return body.addNewTbl();
    }
}
