package org.forwardplan.model.papers;

import org.forwardplan.model.papers.Block.CellText;
import org.forwardplan.model.papers.Block.Column;
import org.forwardplan.model.papers.LiveBlocks.Drawn;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Source;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/// Tables of who the plan is made with, and of the plans and strategies of theirs that it reflects.
record PartnerTables(Plan plan) {

    Drawn organisations(Filter filter) {
        var rows =
                plan.all(Organisation.class).stream()
                        .filter(it -> filter.lets(it.kind(), it.kind().name()))
                        .map(it ->
                                List.of(
                                        CellText.of(it.name()),
                                        CellText.of(it.kind().toString()),
                                        CellText.of(
                                                it.covers().stream()
                                                        .map(this::name)
                                                        .filter(name -> !name.isEmpty())
                                                        .collect(Collectors.joining("\n")))))
                        .toList();
        var named =
                List.of(
                        Column.of("Organisation", 42),
                        Column.of("Kind", 24),
                        Column.of("Covers", 34));
        var covering = rows.stream().anyMatch(row -> !row.getLast().paragraphs().isEmpty());
        return covering
                ? new Drawn("Each organisation, what it is and the areas it covers.", named, rows)
                : new Drawn(
                        "Each organisation and what it is.",
                        List.of(Column.of("Organisation", 60), Column.of("Kind", 40)),
                        rows.stream().map(row -> row.subList(0, 2)).toList());
    }

    Drawn sources(Filter filter) {
        var rows =
                plan.all(Source.class).stream()
                        .filter(it ->
                                filter.lets(
                                        it.kind(),
                                        it.kind().name(),
                                        it.status(),
                                        name(it.owner()),
                                        it.upstream() ? "upstream" : null))
                        .map(it ->
                                List.of(
                                        CellText.of(it.title()),
                                        CellText.of(name(it.owner())),
                                        CellText.of(status(it)),
                                        CellText.of(it.note())))
                        .toList();
        return new Drawn(
                "Each plan or strategy that this plan reflects, whose it is and how far it has"
                        + " come.",
                List.of(
                        Column.of("Plan or strategy", 28),
                        Column.of("Whose it is", 18),
                        Column.of("Status", 17),
                        Column.of("What it means for this plan", 37)),
                rows);
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
