package org.forwardplan.model.duties;

import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.ConfirmationId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.TestRef;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How far a plan answers each row of its rulebook: the duties checklist, worked out from the
/// links.
///
/// Nothing of it is stored, so it can never disagree with the plan. After an edit only the rows
/// that the edit bears on are worked out again.
public final class Coverage {

    private final List<RequirementCoverage> rows;
    private final Map<RequirementId, RequirementCoverage> byRequirement;
    private final LinkIndex links;

    private Coverage(List<RequirementCoverage> rows, LinkIndex links) {
        this.rows = List.copyOf(rows);
        this.byRequirement =
                rows.stream().collect(Collectors.toMap(row -> row.requirement().id(), row -> row));
        this.links = links;
    }

    public static Coverage of(Plan plan) {
        var links = LinkIndex.of(plan);
        return new Coverage(
                plan.all(Requirement.class).stream()
                        .map(requirement -> row(plan, requirement, links))
                        .toList(),
                links);
    }

    /// The coverage once this has happened to the plan.
    ///
    /// @param next the plan after the change
    public Coverage after(Plan next, PlanChange change) {
        var linksNow = links.after(change);
        var touched = new HashSet<RequirementId>();
        var rulebook = false;
        for (var part : change.parts().toList()) {
            var items =
                    part instanceof Revised(var was, var now)
                            ? List.of(was, now)
                            : part.touched().toList();
            for (var item : items) {
                touched.addAll(bearsOn(item, linksNow));
                rulebook |= item instanceof Requirement;
            }
        }
        if (touched.isEmpty() && !rulebook) {
            return this;
        }
        var requirements =
                rulebook
                        ? next.all(Requirement.class)
                        : rows.stream().map(RequirementCoverage::requirement).toList();
        return new Coverage(
                requirements.stream()
                        .map(requirement ->
                                touched.contains(requirement.id())
                                        ? row(next, requirement, linksNow)
                                        : byRequirement.get(requirement.id()))
                        .toList(),
                linksNow);
    }

    private static Set<RequirementId> bearsOn(PlanItem item, LinkIndex links) {
        return switch (item) {
            case Requirement it -> Set.of(it.id());
            case Answer it -> Set.of(it.id().requirement());
            case Confirmation it -> Set.of(it.id().requirement());
            case Link it -> Set.of(it.test().requirement());
            default -> links.answeredBy(item.id());
        };
    }

    private static final Comparator<TestCoverage.Answered> IN_ORDER =
            Comparator.comparing((TestCoverage.Answered answered) -> answered.outside())
                    .thenComparingInt(answered -> answered.from().position())
                    .thenComparing(answered -> answered.from().id().text());

    private static RequirementCoverage row(Plan plan, Requirement requirement, LinkIndex links) {
        var answers = new HashMap<TestRef, List<TestCoverage.Answered>>();
        for (var link : links.to(requirement.id())) {
            plan.find(link.from())
                    .ifPresent(from ->
                            answers.computeIfAbsent(link.test(), _ -> new ArrayList<>())
                                    .add(TestCoverage.Answered.of(link, from)));
        }
        answers.values().forEach(list -> list.sort(IN_ORDER));
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
        var requirements = links.answeredBy(item.id());
        return rows.stream()
                .filter(row -> requirements.contains(row.requirement().id()))
                .flatMap(row -> row.tests().stream())
                .filter(test ->
                        test.answers().stream()
                                .anyMatch(answer -> answer.from().id().equals(item.id())))
                .toList();
    }
}
