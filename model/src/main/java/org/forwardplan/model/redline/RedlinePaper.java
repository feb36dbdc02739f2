package org.forwardplan.model.redline;

import org.forwardplan.model.papers.JointForwardPlanPaper;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.plan.Plan;

import java.time.LocalDate;

/// The whole plan with everything marked that changed since an earlier version, as Word's Review
/// tab shows it.
///
/// @param from what the earlier version is called, e.g. `Approved by the board`
/// @param to what the later one is called, e.g. `Now`
public record RedlinePaper(String from, String to) {

    public Paper make(Plan then, Plan now, LocalDate today, Attribution attribution) {
        var earlier = JointForwardPlanPaper.marked(then, today);
        var later = JointForwardPlanPaper.marked(now, today);
        return new Paper(
                later.title(),
                later.subtitle(),
                "Changes marked: from “%s” to “%s”".formatted(from, to),
                later.author(),
                today,
                later.runningTitle() + ", changes marked",
                true,
                false,
                Redline.between(earlier.blocks(), later.blocks(), attribution));
    }
}
