package org.forwardplan.app.answers;

import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.ItemId.PassageId;

import java.util.List;

/// All there is to answers in the open plan: what can be done, what is suggested, what can be
/// chosen.
public record Answers(OpenPlan plan, AnswerActions actions, Suggester suggester) {

    private static final int SUGGESTED = 5;

    public Answers(OpenPlan plan, Dismissed dismissed) {
        this(plan, new AnswerActions(plan), new Suggester(plan, dismissed));
    }

    /// Every test a thing could answer, those it probably does first.
    public AnswerChoices choices(Answering from) {
        return new AnswerChoices(
                plan.state().coverage(),
                from,
                from instanceof PassageId passage
                        ? suggester.tests(passage, SUGGESTED)
                        : List.of());
    }
}
