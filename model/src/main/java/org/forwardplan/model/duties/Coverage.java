package org.forwardplan.model.duties;

import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.ConfirmationId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.TestRef;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// How far a plan answers each row of its rulebook: the duties checklist, worked out afresh from
/// the links.
///
/// One pass over the plan's links; nothing is stored, so it can never disagree with the plan.
public final class Coverage {

    private final List<RequirementCoverage> rows;
    private final Map<RequirementId, RequirementCoverage> byRequirement;

    private Coverage(List<RequirementCoverage> rows) {
        this.rows = List.copyOf(rows);
        this.byRequirement =
                rows.stream().collect(Collectors.toMap(row -> row.requirement().id(), row -> row));
    }

    public static Coverage of(Plan plan) {
        var answers = new HashMap<TestRef, List<TestCoverage.Answered>>();
        plan.items(Link.class)
                .forEach(link ->
                        plan.find(link.from())
                                .ifPresent(from ->
                                        answers.computeIfAbsent(link.test(), _ -> new ArrayList<>())
                                                .add(TestCoverage.Answered.of(link, from))));
        answers.values().forEach(list -> list.sort(IN_ORDER));
        return new Coverage(
                plan.all(Requirement.class).stream()
                        .map(requirement -> row(plan, requirement, answers))
                        .toList());
    }

    private static final Comparator<TestCoverage.Answered> IN_ORDER =
            Comparator.comparing((TestCoverage.Answered answered) -> answered.outside())
                    .thenComparingInt(answered -> answered.from().position())
                    .thenComparing(answered -> answered.from().id().text());

    private static RequirementCoverage row(
            Plan plan, Requirement requirement, Map<TestRef, List<TestCoverage.Answered>> answers) {
        var tests =
                requirement.tests().stream()
                        .map(test ->
                                new TestCoverage(
                                        requirement.ref(test),
                                        test.asks(),
                                        answers.getOrDefault(requirement.ref(test), List.of())))
                        .toList();
        var answer =
                plan.find(Answer.class, new AnswerId(requirement.id()))
                        .orElseGet(() -> Answer.none(new AnswerId(requirement.id())));
        var confirmation = plan.find(Confirmation.class, new ConfirmationId(requirement.id()));
        return RequirementCoverage.judge(requirement, tests, answer, confirmation.orElse(null));
    }

    /// One row a requirement, in the rulebook's order.
    public List<RequirementCoverage> rows() {
        return rows;
    }

    public List<RequirementCoverage> rows(Requirement.Kind kind) {
        return rows.stream().filter(row -> row.requirement().kind() == kind).toList();
    }

    public Optional<RequirementCoverage> row(RequirementId requirement) {
        return Optional.ofNullable(byRequirement.get(requirement));
    }

    /// How many rows are in each state; every state is there, 0 included.
    public Map<AnswerState, Integer> totals() {
        return totals(rows);
    }

    public static Map<AnswerState, Integer> totals(List<RequirementCoverage> rows) {
        var totals = new EnumMap<AnswerState, Integer>(AnswerState.class);
        for (var state : AnswerState.values()) {
            totals.put(state, 0);
        }
        rows.forEach(row -> totals.merge(row.state(), 1, Integer::sum));
        return totals;
    }

    /// The tests an item answers, in the rulebook's order.
    public List<TestCoverage> answeredBy(PlanItem item) {
        return rows.stream()
                .flatMap(row -> row.tests().stream())
                .filter(test ->
                        test.answers().stream()
                                .anyMatch(answer -> answer.from().id().equals(item.id())))
                .toList();
    }
}
