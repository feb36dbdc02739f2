package org.forwardplan.model.duties;

import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.Confirmation.Reliance;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// One row of the checklist: a requirement, what answers each of its tests, its state and the
/// reasons for that state.
///
/// @param confirmation the one that stands; null where nobody has confirmed it
/// @param reasons plain sentences that explain the state, the most important first
/// @param orphans what was found to answer something that this row no longer asks
/// @param asked false for a row the plan's rulebook asks no longer
public record RequirementCoverage(
        Requirement requirement,
        List<TestCoverage> tests,
        Answer answer,
        @Nullable Confirmation confirmation,
        AnswerState state,
        List<String> reasons,
        List<TestCoverage.Answered> orphans,
        boolean asked) {

    static RequirementCoverage judge(
            Requirement requirement,
            List<TestCoverage> tests,
            Answer answer,
            @Nullable Confirmation confirmation,
            List<TestCoverage.Answered> orphans) {
        var judgement =
                confirmation == null
                        ? unconfirmed(requirement, tests)
                        : AfterConfirmation.judge(tests, confirmation);
        return new RequirementCoverage(
                requirement,
                tests,
                answer,
                confirmation,
                judgement.state(),
                judgement.reasons(),
                orphans,
                true);
    }

    /// A row that is no longer asked: nothing answers it, and nothing is missing.
    static RequirementCoverage noLongerAsked(
            Requirement requirement,
            List<TestCoverage> tests,
            Answer answer,
            @Nullable Confirmation confirmation,
            List<TestCoverage.Answered> orphans) {
        return new RequirementCoverage(
                requirement,
                tests,
                answer,
                confirmation,
                AnswerState.NONE,
                List.of("The plan's rulebook no longer asks it"),
                orphans,
                false);
    }

    record Judgement(AnswerState state, List<String> reasons) {}

    private static Judgement unconfirmed(Requirement requirement, List<TestCoverage> tests) {
        var open = tests.stream().filter(test -> !test.answered()).toList();
        if (open.size() == tests.size()) {
            return new Judgement(AnswerState.NONE, List.of("Nothing answers it yet"));
        }
        var reasons = new ArrayList<>(outdated(tests));
        if (!reasons.isEmpty()) {
            open.forEach(test -> reasons.add("Not answered: " + test.asks()));
            return new Judgement(AnswerState.OUTDATED, reasons);
        }
        open.forEach(test -> reasons.add("Not answered: " + test.asks()));
        var outsideOnly =
                tests.stream().filter(test -> test.answered() && !test.answeredInPlan()).toList();
        // A step of the process is shown by a record of it; the plan's text need not repeat that.
        if (requirement.kind() == Requirement.Kind.PROCESS && open.isEmpty()) {
            return new Judgement(AnswerState.COMPLETE, List.of("Every test is answered"));
        }
        outsideOnly.forEach(test -> reasons.add("Answered only outside the plan: " + test.asks()));
        if (tests.stream().noneMatch(TestCoverage::answeredInPlan)) {
            return new Judgement(AnswerState.EXTERNAL, reasons);
        }
        return reasons.isEmpty()
                ? new Judgement(AnswerState.COMPLETE, List.of("Every test is answered in the plan"))
                : new Judgement(AnswerState.DRAFTED, reasons);
    }

    /// What to look at again, where a test rests on nothing else.
    private static List<String> outdated(List<TestCoverage> tests) {
        return tests.stream()
                .filter(TestCoverage::outdated)
                .flatMap(test -> test.answers().stream())
                .filter(TestCoverage.Answered::outdated)
                .map(TestCoverage.Answered::why)
                .distinct()
                .toList();
    }

    /// What the answer rests on now, with a mark of what each says: this is what a confirmation
    /// remembers.
    public List<Reliance> restsOn() {
        return tests.stream()
                .flatMap(test ->
                        test.answers().stream()
                                .filter(answer -> !answer.blank())
                                .map(answer ->
                                        new Reliance(
                                                test.test(),
                                                answer.link().from(),
                                                Fingerprint.of(answer.from(), test.asks()))))
                .toList();
    }

    /// True where every test is answered by something, so that a reviewer can confirm the answer.
    public boolean confirmable() {
        return tests.stream().allMatch(TestCoverage::answered);
    }

    public long answeredTests() {
        return tests.stream().filter(TestCoverage::answered).count();
    }

    /// The links to look at again: what answers, or what is asked, has changed materially.
    public List<TestCoverage.Answered> outdated() {
        return tests.stream()
                .flatMap(test -> test.answers().stream())
                .filter(TestCoverage.Answered::outdated)
                .toList();
    }

    /// Everything that answers it, once each, from the plan first.
    public List<PlanItem> answeredBy() {
        return tests.stream()
                .flatMap(test -> test.answers().stream())
                .sorted(Comparator.comparing(TestCoverage.Answered::outside))
                .map(TestCoverage.Answered::from)
                .distinct()
                .toList();
    }

    /// What there is outside the plan, once each.
    public List<Evidence> evidence() {
        return answeredBy().stream()
                .filter(Evidence.class::isInstance)
                .map(Evidence.class::cast)
                .toList();
    }

    /// What is still missing, as one text; empty where nothing is.
    public String gap() {
        return state.needsWork() ? reasons.stream().collect(Collectors.joining("\n")) : "";
    }
}
