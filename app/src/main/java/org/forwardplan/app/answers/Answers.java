package org.forwardplan.app.answers;

import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.ItemId.PassageId;

/// All there is to answers in the open plan: what can be done, what is suggested, what can be
/// chosen.
public record Answers(OpenPlan plan, AnswerActions actions, Suggester suggester) {

    private static final int SUGGESTED = 5;

    public Answers(OpenPlan plan, Dismissed dismissed, JobRunner jobs) {
        this(plan, new AnswerActions(plan), new Suggester(plan, dismissed, jobs));
    }

    /// Every test a thing could answer; those it probably does come first once somebody has asked
    /// for them.
    public AnswerChoices choices(Answering from) {
        return new AnswerChoices(
                plan.state().coverage(),
                from,
                told -> {
                    if (from instanceof PassageId passage) {
                        suggester.tests(passage, SUGGESTED, told);
                    }
                });
    }
}
