package org.forwardplan.model.papers;

import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Tone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.wording.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tables that lead from what is asked to where the plan answers it.
record DutyTables(LiveScope scope, Outline outline) {

    /// Duty, how it is met, where in the plan: the layout of the appendix of a published plan.
    Drawn signposts(Filter filter, Requirement.Kind... kinds) {
        return Drawn.of(
                "Each duty with its section of the law, how this plan meets it and where.",
                List.of(
                        Column.of("Duty and section", 30),
                        Column.of("How we meet it", 40),
                        Column.of("Where in the plan", 30)),
                rows(filter, kinds).toList(),
                row -> List.of(duty(row.requirement()), CellText.of(HowMet.words(row)), where(row)),
                row -> row.requirement().id());
    }

    Drawn nationalObjectives(Filter filter) {
        return Drawn.of(
                "Each national objective with its area, what it sets and where this plan answers"
                        + " it.",
                List.of(
                        Column.of("National objective", 27),
                        Column.of("Area", 16),
                        Column.of("What it sets", 28),
                        Column.of("Where in the plan", 29)),
                rows(filter, Requirement.Kind.NATIONAL_OBJECTIVE).toList(),
                row ->
                        List.of(
                                CellText.of(row.requirement().title()),
                                CellText.of(row.requirement().group()),
                                CellText.of(targets(row.requirement())),
                                where(row)),
                row -> row.requirement().id());
    }

    private Stream<RequirementCoverage> rows(Filter filter, Requirement.Kind... kinds) {
        return Stream.of(kinds)
                .flatMap(kind -> scope.rows().filter(row -> row.requirement().kind() == kind))
                .filter(row -> {
                    var requirement = row.requirement();
                    return filter.lets(requirement.kind(), requirement.group(), row.state());
                });
    }

    static CellText duty(Requirement requirement) {
        var said = new ArrayList<List<Span>>();
        said.add(List.of(new Span.Words(requirement.title())));
        if (!requirement.section().isBlank()) {
            said.add(List.of(new Span.Words(requirement.section())));
        }
        return new CellText(said, Tone.PLAIN);
    }

    private static String targets(Requirement requirement) {
        return requirement.targets().isEmpty()
                ? requirement.summary()
                : requirement.targets().stream()
                        .map(Target::words)
                        .map(Wording::sentence)
                        .collect(Collectors.joining("\n"));
    }

    /// A cross-reference to each section that answers it, in the plan's order; then the objectives
    /// that do. Only what is missing is marked.
    private CellText where(RequirementCoverage row) {
        var found = new ArrayList<List<Span>>();
        sections(outline, row).forEach(entry -> found.add(Anchors.signpost(entry)));
        row.answeredBy().stream()
                .filter(Objective.class::isInstance)
                .forEach(it -> found.add(List.of(new Span.Words("Objective: " + it.name()))));
        if (found.isEmpty()) {
            return row.answeredBy().stream().anyMatch(Passage.class::isInstance)
                    ? CellText.of("In another volume of this plan")
                    : CellText.of("Not in the plan yet", Tone.BAD);
        }
        return new CellText(found, Tone.PLAIN);
    }

    /// The sections whose passages answer a requirement, in the plan's order.
    static Stream<Outline.Entry> sections(Outline outline, RequirementCoverage row) {
        Set<PlanItem> answering = Set.copyOf(row.answeredBy());
        return outline.entries().stream()
                .filter(entry ->
                        entry.passages().stream().anyMatch(passage -> answers(answering, passage)));
    }

    private static boolean answers(Set<PlanItem> answering, Passage passage) {
        return !passage.body().blank() && answering.contains(passage);
    }
}
