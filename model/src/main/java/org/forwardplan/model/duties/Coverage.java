package org.forwardplan.model.duties;

import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.InForce;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.ConfirmationId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Requirement.Test;
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
import java.util.stream.Stream;

/// How far a plan answers each row of its rulebook: the duties checklist, worked out from the
/// links.
///
/// Nothing of it is stored, so it can never disagree with the plan. After an edit only the rows
/// that the edit bears on are worked out again.
public final class Coverage {

    private final List<RequirementCoverage> rows;
    private final List<RequirementCoverage> noLonger;
    private final Map<RequirementId, RequirementCoverage> byRequirement;
    private final LinkIndex links;

    private Coverage(List<RequirementCoverage> all, LinkIndex links) {
        this.rows = all.stream().filter(RequirementCoverage::asked).toList();
        this.noLonger = all.stream().filter(row -> !row.asked()).toList();
        this.byRequirement =
                all.stream().collect(Collectors.toMap(row -> row.requirement().id(), row -> row));
        this.links = links;
    }

    public static Coverage of(Plan plan) {
        var links = LinkIndex.of(plan);
        return new Coverage(all(plan, links), links);
    }

    private static List<RequirementCoverage> all(Plan plan, LinkIndex links) {
        var inForce = InForce.of(plan);
        return Stream.concat(
                        inForce.asked().stream().map(it -> row(plan, it, links, true)),
                        inForce.noLonger().stream().map(it -> row(plan, it, links, false)))
                .toList();
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
        if (rulebook) {
            // One row can end or begin the time of others.
            return new Coverage(all(next, linksNow), linksNow);
        }
        return new Coverage(
                Stream.concat(rows.stream(), noLonger.stream())
                        .map(row ->
                                touched.contains(row.requirement().id())
                                        ? row(next, row.requirement(), linksNow, row.asked())
                                        : row)
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

    private static RequirementCoverage row(
            Plan plan, Requirement requirement, LinkIndex links, boolean asked) {
        var answers = new HashMap<TestRef, List<TestCoverage.Answered>>();
        var orphans = new ArrayList<TestCoverage.Answered>();
        for (var link : links.to(requirement.id())) {
            var test = requirement.test(link.test().test());
            var from = plan.find(link.from());
            if (from.isPresent()) {
                var answered =
                        TestCoverage.Answered.of(
                                link, from.get(), test.map(Test::asks).orElse(link.asked()));
                if (asked && test.isPresent()) {
                    answers.computeIfAbsent(link.test(), _ -> new ArrayList<>()).add(answered);
                } else {
                    orphans.add(answered);
                }
            }
        }
        orphans.sort(IN_ORDER);
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
        return asked
                ? RequirementCoverage.judge(
                        requirement, tests, answer, confirmation.orElse(null), orphans)
                : RequirementCoverage.noLongerAsked(
                        requirement, tests, answer, confirmation.orElse(null), orphans);
    }

    /// One row for each requirement the plan answers to, in the rulebook's order.
    public List<RequirementCoverage> rows() {
        return rows;
    }

    /// One row for each requirement that the plan answered to before, in the order of the rulebook
    /// that asked it.
    public List<RequirementCoverage> noLonger() {
        return noLonger;
    }

    public List<RequirementCoverage> rows(Requirement.Kind kind) {
        return rows.stream().filter(row -> row.requirement().kind() == kind).toList();
    }

    /// The row of a requirement, whether it is still asked or not.
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
