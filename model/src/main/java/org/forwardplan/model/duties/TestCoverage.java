package org.forwardplan.model.duties;

import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.plan.TestRef;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    /// @param askedAnew what has changed materially in what the test asks since then, in like words
    public record Answered(Link link, PlanItem from, String changed, String askedAnew) {

        /// @param asks what the test asks now
        static Answered of(Link link, PlanItem from, String asks) {
            return new Answered(
                    link,
                    from,
                    since(link.said(), () -> Said.by(from)),
                    since(link.asked(), () -> asks));
        }

        private static String since(String then, Supplier<String> now) {
            return then.isEmpty() ? "" : MaterialChange.between(then, now.get()).orElse("");
        }

        /// True where somebody should look whether it still answers.
        public boolean outdated() {
            return !changed.isEmpty() || !askedAnew.isEmpty();
        }

        /// Why somebody should look, as words that follow “because”; empty where nobody need.
        public String because() {
            return Stream.of(
                            changed,
                            askedAnew.isEmpty() ? "" : "what is asked has changed: " + askedAnew)
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining("; "));
        }

        /// Why somebody should look, in a sentence; empty where nobody need.
        public String why() {
            return Stream.of(
                            changed.isEmpty()
                                    ? ""
                                    : "Changed since it was found to answer: %s (%s)"
                                            .formatted(from.name(), changed),
                            askedAnew.isEmpty()
                                    ? ""
                                    : "What is asked has changed since %s was found to answer: %s"
                                            .formatted(from.name(), askedAnew))
                    .filter(words -> !words.isEmpty())
                    .collect(Collectors.joining(". "));
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

    /// True where all that answers it is to be looked at again.
    public boolean outdated() {
        return answered()
                && answers.stream().allMatch(answer -> answer.blank() || answer.outdated());
    }

    /// True where the plan itself answers it.
    public boolean answeredInPlan() {
        return answers.stream().anyMatch(answer -> !answer.outside() && !answer.blank());
    }
}
