package org.forwardplan.model.papers;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Fact;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.LiveBlock.Scope;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Source;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The part of a plan that a live block draws from.
///
/// What a section answers is every requirement that one of its own passages answers. Of the rest of
/// the plan belongs to it what answers the same requirements, whoever answers for that, the
/// priorities it serves, and the facts from the sources among it.
final class LiveScope {

    private final Plan plan;
    private final List<RequirementCoverage> rows;
    private final @Nullable Set<ItemId> shown;

    private LiveScope(Plan plan, List<RequirementCoverage> rows, @Nullable Set<ItemId> shown) {
        this.plan = plan;
        this.rows = rows;
        this.shown = shown;
    }

    static LiveScope whole(Plan plan, Coverage coverage) {
        return new LiveScope(plan, coverage.rows(), null);
    }

    /// @param in the section the block stands in
    static LiveScope of(Scope scope, SectionId in, Plan plan, Coverage coverage, Outline outline) {
        if (scope == Scope.PLAN) {
            return whole(plan, coverage);
        }
        var passages =
                outline.entry(in).stream()
                        .flatMap(entry -> entry.passages().stream())
                        .collect(Collectors.<Passage>toSet());
        var rows =
                coverage.rows().stream()
                        .filter(row -> row.answeredBy().stream().anyMatch(passages::contains))
                        .toList();
        var shown = new HashSet<ItemId>();
        rows.stream()
                .flatMap(row -> row.answeredBy().stream())
                .flatMap(item -> belongs(item).filter(Objects::nonNull))
                .forEach(shown::add);
        plan.items(Fact.class)
                .filter(fact -> fact.source() != null && shown.contains(fact.source()))
                .forEach(fact -> shown.add(fact.id()));
        return new LiveScope(plan, rows, shown);
    }

    /// The thing itself and what it names.
    private static Stream<@Nullable ItemId> belongs(PlanItem item) {
        return switch (item) {
            case Objective it -> Stream.of(it.id(), it.owner(), it.priority());
            case Milestone it -> Stream.of(it.id(), it.owner());
            case Source it -> Stream.of(it.id(), it.owner());
            case Evidence it -> Stream.of(it.id(), it.source());
            default -> Stream.of(item.id());
        };
    }

    /// In the plan's order.
    <T extends PlanItem> Stream<T> all(Class<T> kind) {
        return plan.all(kind).stream().filter(item -> shown == null || shown.contains(item.id()));
    }

    /// In the rulebook's order.
    Stream<RequirementCoverage> rows() {
        return rows.stream();
    }
}
