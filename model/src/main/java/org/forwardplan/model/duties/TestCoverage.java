package org.forwardplan.model.duties;

import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.plan.TestRef;

import java.util.List;

/// One test of a requirement and what answers it.
///
/// @param answers from the plan first, then from outside it
public record TestCoverage(TestRef test, String asks, List<Answered> answers) {

    public TestCoverage {
        answers = List.copyOf(answers);
    }

    /// A link and the thing at its other end.
    ///
    /// @param changed what has changed materially since it was last found to answer, as words that
    ///   follow “because”; empty where it says the same, or where nobody remembers what it said
    public record Answered(Link link, PlanItem from, String changed) {

        static Answered of(Link link, PlanItem from) {
            var changed =
                    link.said().isEmpty()
                            ? ""
                            : MaterialChange.between(link.said(), Said.by(from)).orElse("");
            return new Answered(link, from, changed);
        }

        /// True where somebody should look whether it still answers.
        public boolean outdated() {
            return !changed.isEmpty();
        }

        /// True for evidence and for sources: they stand outside the plan.
        public boolean outside() {
            return from instanceof Evidence || from instanceof Source;
        }

        boolean blank() {
            return from instanceof Passage passage && passage.body().blank();
        }
    }

    /// True where something answers it, in the plan or outside it. A passage with nothing in it
    /// answers nothing.
    public boolean answered() {
        return answers.stream().anyMatch(answer -> !answer.blank());
    }

    /// True where all that answers it has changed materially since it was found to.
    public boolean outdated() {
        return answered()
                && answers.stream().allMatch(answer -> answer.blank() || answer.outdated());
    }

    /// True where the plan itself answers it.
    public boolean answeredInPlan() {
        return answers.stream().anyMatch(answer -> !answer.outside() && !answer.blank());
    }
}
