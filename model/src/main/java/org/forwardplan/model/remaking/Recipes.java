package org.forwardplan.model.remaking;

import org.forwardplan.model.boardpapers.MeetingPaper;
import org.forwardplan.model.papers.PaperKind;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.ItemId.BoardPaperId;
import org.forwardplan.model.plan.ItemId.RevisionId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.MadePaper.Recipe;
import org.forwardplan.model.revisions.RevisionPaper;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// Says what decides how each kind of paper comes out. The ending of the file is added once it is
/// known.
public final class Recipes {

    static final String REVIEW = "section-review";
    static final String REVIEW_BENEATH = "section-review-beneath";

    private Recipes() {}

    public static Recipe of(PaperKind kind, LocalDate dated) {
        return new Recipe(kind.key(), dated, null, null, null, null, "", "");
    }

    /// @param since the version it compares with; null for what its own parts say
    public static Recipe meeting(BoardPaperId paper, LocalDate dated, @Nullable BaselineId since) {
        return new Recipe(MeetingPaper.KEY, dated, since, paper, null, null, "", "");
    }

    public static Recipe of(RevisionPaper paper, RevisionId about, LocalDate dated) {
        return new Recipe(paper.key(), dated, null, null, null, about, "", "");
    }

    /// @param beneath true where the sections beneath go with it
    public static Recipe review(SectionId section, boolean beneath, LocalDate dated) {
        return new Recipe(
                beneath ? REVIEW_BENEATH : REVIEW, dated, null, null, section, null, "", "");
    }
}
