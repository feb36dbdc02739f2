package org.forwardplan.persistence.samples;

import org.forwardplan.model.plan.Fact;
import org.forwardplan.model.plan.ItemId.FactId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PriorityId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Source;
import org.forwardplan.persistence.rulebooks.YamlRow;

import java.util.List;
import java.util.stream.Stream;

/// Reads what a sample plan starts from: organisations, sources, priorities and facts.
record GroundsReader(Registers registers) {

    Stream<PlanItem> items() {
        return Stream.of(
                        Registers.items(registers.organisations(), this::organisation),
                        Registers.items(registers.sources(), this::source),
                        Registers.items(registers.priorities(), this::priority),
                        Registers.items(registers.facts(), this::fact))
                .flatMap(List::stream);
    }

    private PlanItem organisation(YamlRow row, int position) {
        row.allow(List.of("id", "name", "kind", "covers"));
        return new Organisation(
                new OrganisationId(registers.organisations().idOf(row)),
                position,
                row.value("name").text(),
                row.value("kind")
                        .oneOf(Organisation.Kind.values(), Register::word, Organisation.Kind.OTHER),
                row.values("covers").stream()
                        .map(registers.organisations()::id)
                        .map(OrganisationId::new)
                        .toList());
    }

    private PlanItem source(YamlRow row, int position) {
        row.allow(List.of("id", "title", "kind", "owner", "status", "dated", "upstream", "note"));
        return new Source(
                new SourceId(registers.sources().idOf(row)),
                position,
                row.value("title").text(),
                row.value("kind").oneOf(Source.Kind.values(), Register::word, Source.Kind.OTHER),
                registers.owner(row),
                row.value("status")
                        .oneOf(Source.Status.values(), Register::word, Source.Status.AWAITED),
                row.date("dated"),
                row.text("upstream").equals("true"),
                row.text("note"));
    }

    private PlanItem priority(YamlRow row, int position) {
        row.allow(List.of("id", "kind", "title", "aim"));
        return new Priority(
                new PriorityId(registers.priorities().idOf(row)),
                position,
                row.value("kind")
                        .oneOf(Priority.Kind.values(), Register::word, Priority.Kind.PRIORITY),
                row.value("title").text(),
                row.value("aim").text());
    }

    private PlanItem fact(YamlRow row, int position) {
        row.allow(List.of("id", "group", "statement", "figure", "source"));
        return new Fact(
                new FactId(registers.facts().idOf(row)),
                position,
                row.value("group").text(),
                row.value("statement").text(),
                row.value("figure").text(),
                registers.source(row));
    }
}
