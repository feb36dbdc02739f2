package org.forwardplan.model.trace;

import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.duties.TestCoverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Fact;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Source;
import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What leads nowhere, both ways: sections whose text answers nothing, tests that nothing answers,
/// and evidence and sources that nothing uses.
///
/// A section counts by its own passages; one without any is a heading, and no orphan. A source is
/// used where it answers a test, or where evidence or a fact names it.
///
/// @param unused evidence first, then sources
public record Orphans(
        List<Outline.Entry> sections, List<TestCoverage> tests, List<PlanItem> unused) {

    public Orphans {
        sections = List.copyOf(sections);
        tests = List.copyOf(tests);
        unused = List.copyOf(unused);
    }

    public static Orphans of(Plan plan, Coverage coverage, Outline outline) {
        Set<ItemId> used = plan.items(Link.class).map(Link::from).collect(Collectors.toSet());
        var sections =
                outline.entries().stream()
                        .filter(entry ->
                                entry.passages().stream().anyMatch(it -> !it.body().blank()))
                        .filter(entry ->
                                entry.passages().stream().noneMatch(it -> used.contains(it.id())))
                        .toList();
        var tests =
                coverage.rows().stream()
                        .flatMap(row -> row.tests().stream())
                        .filter(test -> !test.answered())
                        .toList();
        var named = new HashSet<>(used);
        plan.items(Evidence.class).forEach(it -> add(named, it.source()));
        plan.items(Fact.class).forEach(it -> add(named, it.source()));
        var unused =
                Stream.concat(plan.all(Evidence.class).stream(), plan.all(Source.class).stream())
                        .filter(it -> !named.contains(it.id()))
                        .map(PlanItem.class::cast)
                        .toList();
        return new Orphans(sections, tests, unused);
    }

    private static void add(Set<ItemId> named, @Nullable ItemId source) {
        if (source != null) {
            named.add(source);
        }
    }
}
