package org.forwardplan.model.papers;

import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.Block.Tone;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Fact;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PriorityId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.trajectories.Trajectory;
import org.forwardplan.model.wording.Wording;
import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tables of what the plan means to do, and of what it rests on.
record RegisterTables(Plan plan, LiveScope scope) {

    Drawn objectives(Filter filter) {
        var found =
                scope.all(Objective.class)
                        .filter(it ->
                                filter.lets(
                                        priority(it.priority()),
                                        it.level(),
                                        organisation(it.owner())))
                        .toList();
        return Drawn.of(
                "Each objective with its target, who answers for it and the day it is due.",
                List.of(
                        Column.of("Objective", 27),
                        Column.of("Target", 33),
                        Column.of("Who answers for it", 26),
                        Column.of("By", 14)),
                found,
                it ->
                        List.of(
                                CellText.of(it.title()),
                                CellText.of(Wording.sentence(it.target().words())),
                                CellText.of(lines(organisation(it.owner()), it.lead())),
                                CellText.of(Wording.day(it.by()))),
                Objective::id);
    }

    /// The figures by year of the objectives that have any.
    List<Trajectory> trajectories(Filter filter) {
        var shown = scope.all(Objective.class).map(Objective::id).collect(Collectors.toSet());
        return Trajectory.all(plan).stream()
                .filter(Trajectory::any)
                .filter(it -> shown.contains(it.objective().id()))
                .filter(it ->
                        filter.lets(
                                it.objective().title(),
                                priority(it.objective().priority()),
                                it.objective().level(),
                                organisation(it.objective().owner())))
                .toList();
    }

    Drawn milestones(Filter filter) {
        var found =
                scope.all(Milestone.class)
                        .filter(it ->
                                filter.lets(it.stream(), it.status(), organisation(it.owner())))
                        .sorted(
                                Comparator.comparing((Milestone it) -> it.span().first())
                                        .thenComparing(it -> it.span().last()))
                        .toList();
        return Drawn.of(
                "Each milestone with its dates, the strand of work it belongs to and how far it has"
                        + " come.",
                List.of(
                        Column.of("Milestone", 31),
                        Column.of("When", 29),
                        Column.of("Strand and owner", 27),
                        Column.of("Status", 13)),
                found,
                it ->
                        List.of(
                                CellText.of(it.title()),
                                CellText.of(Wording.span(it.span())),
                                CellText.of(lines(it.stream(), organisation(it.owner()))),
                                CellText.of(
                                        it.status().toString(),
                                        it.status() == Milestone.Status.DONE
                                                ? Tone.GOOD
                                                : Tone.PLAIN)),
                Milestone::id);
    }

    Drawn priorities(Filter filter) {
        var found =
                scope.all(Priority.class).filter(it -> filter.lets(it.kind(), it.title())).toList();
        var drawn =
                Drawn.of(
                        "Each priority, theme or foundation and what it is for.",
                        List.of(
                                Column.of("Title", 28),
                                Column.of("Kind", 20),
                                Column.of("What it is for", 52)),
                        found,
                        it ->
                                List.of(
                                        CellText.of(it.title()),
                                        CellText.of(it.kind().toString()),
                                        CellText.of(it.aim())),
                        Priority::id);
        return Wording.only(found, Priority::kind)
                .map(kind -> drawn.without("Kind").called(filter.called(kind)))
                .orElse(drawn);
    }

    /// What all the facts have in common is said once, in the caption.
    Drawn facts(Filter filter) {
        var found = scope.all(Fact.class).filter(it -> filter.lets(it.group())).toList();
        var drawn =
                Drawn.of(
                        "Each fact with its figure, and the subject and the source where they"
                                + " differ.",
                        List.of(
                                Column.of("What we know", 42),
                                Column.of("Figure", 17),
                                Column.of("Subject", 16),
                                Column.of("Source", 25)),
                        found,
                        it ->
                                List.of(
                                        CellText.of(it.statement()),
                                        CellText.of(it.figure()),
                                        CellText.of(it.group()),
                                        CellText.of(source(it.source()))),
                        Fact::id);
        var ofOneSubject =
                Wording.only(found, Fact::group).isPresent() ? drawn.without("Subject") : drawn;
        return Wording.only(found, it -> source(it.source()))
                .map(source -> ofOneSubject.without("Source").from(source))
                .orElse(ofOneSubject);
    }

    Drawn evidence(Filter filter) {
        var found = scope.all(Evidence.class).filter(it -> filter.lets(it.kind())).toList();
        return Drawn.of(
                "Each piece of evidence outside this plan and what it shows.",
                List.of(
                        Column.of("Evidence", 27),
                        Column.of("Kind", 15),
                        Column.of("What it shows", 36),
                        Column.of("Found in", 22)),
                found,
                it ->
                        List.of(
                                CellText.of(lines(it.title(), Wording.day(it.dated()))),
                                CellText.of(it.kind().toString()),
                                CellText.of(it.detail()),
                                CellText.of(source(it.source()))),
                Evidence::id);
    }

    private String organisation(@Nullable OrganisationId id) {
        return id == null
                ? ""
                : plan.find(Organisation.class, id).map(Organisation::name).orElse("");
    }

    private String priority(@Nullable PriorityId id) {
        return id == null
                ? ""
                : plan.find(Priority.class, id).map(it -> it.title() + " " + it.kind()).orElse("");
    }

    private String source(@Nullable SourceId id) {
        return id == null ? "" : plan.find(Source.class, id).map(Source::title).orElse("");
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }
}
