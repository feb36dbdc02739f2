package org.forwardplan.model.papers;

import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.wording.Wording;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/// Tables of who the plan is made with, and of the plans and strategies of theirs that it reflects.
record PartnerTables(Plan plan, LiveScope scope) {

    Drawn organisations(Filter filter) {
        var found =
                scope.all(Organisation.class)
                        .filter(it -> filter.lets(it.kind(), it.kind().name()))
                        .toList();
        var all =
                Drawn.of(
                        "Each organisation, and what it is and the areas it covers where they"
                                + " differ.",
                        List.of(
                                Column.of("Organisation", 42),
                                Column.of("Kind", 24),
                                Column.of("Covers", 34)),
                        found,
                        this::organisation,
                        Organisation::id);
        var covering = found.stream().anyMatch(it -> !covers(it).isEmpty());
        var drawn = covering ? all : all.without("Covers");
        return Wording.only(found, Organisation::kind)
                .map(kind -> drawn.without("Kind").called(filter.called(kind)))
                .orElse(drawn);
    }

    private List<CellText> organisation(Organisation organisation) {
        return List.of(
                CellText.of(organisation.name()),
                CellText.of(organisation.kind().toString()),
                CellText.of(covers(organisation)));
    }

    private String covers(Organisation organisation) {
        return organisation.covers().stream()
                .map(this::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    Drawn sources(Filter filter) {
        var found =
                scope.all(Source.class)
                        .filter(it ->
                                filter.lets(
                                        it.kind(),
                                        it.kind().name(),
                                        it.status(),
                                        name(it.owner()),
                                        it.upstream() ? "upstream" : null))
                        .toList();
        return Drawn.of(
                "Each plan or strategy that this plan reflects, whose it is and how far it has"
                        + " come.",
                List.of(
                        Column.of("Plan or strategy", 27),
                        Column.of("Whose it is", 23),
                        Column.of("Status", 17),
                        Column.of("What it means for this plan", 33)),
                found,
                it ->
                        List.of(
                                CellText.of(it.title()),
                                CellText.of(name(it.owner())),
                                CellText.of(status(it)),
                                CellText.of(it.note())),
                Source::id);
    }

    private static String status(Source source) {
        var dated = source.dated();
        return dated == null
                ? source.status().toString()
                : source.status() + ", " + Wording.day(dated);
    }

    private String name(@Nullable OrganisationId id) {
        return id == null
                ? ""
                : plan.find(Organisation.class, id).map(Organisation::name).orElse("");
    }
}
