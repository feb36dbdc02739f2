package org.forwardplan.model.registers;

import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Fact;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.FactId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PriorityId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Source;

import java.util.List;

/// The registers whose rows are one item each, field by field.
final class ItemRegisters {

    private ItemRegisters() {}

    static Register<Evidence> evidence() {
        var in = Columns.of(Evidence.class);
        return new Register<>(
                "evidence",
                "Evidence",
                List.of("title"),
                List.of(
                        in.name("title", "Evidence", 44, "The document or the fact."),
                        in.longWords("detail", "What it says", 60, "What matters here, in brief."),
                        in.oneOf("kind", "Kind", 16, Evidence.Kind.class, "What it is."),
                        in.named(
                                "source",
                                "Source",
                                36,
                                Source.class,
                                "source",
                                "The document it is found in."),
                        in.day("dated", "Dated", "The date of the evidence itself.")),
                new ItemRows<>(
                        Evidence.class,
                        EvidenceId::new,
                        "title",
                        row ->
                                new Evidence(
                                        new EvidenceId(row.id()),
                                        row.last(Evidence.class),
                                        "",
                                        "",
                                        Evidence.Kind.STRATEGY,
                                        null,
                                        null)));
    }

    static Register<Source> sources() {
        var in = Columns.of(Source.class);
        return new Register<>(
                "sources",
                "Sources",
                List.of("title"),
                List.of(
                        in.name("title", "Plan or strategy", 50, "Its title."),
                        in.oneOf("kind", "Kind", 30, Source.Kind.class, "What it is."),
                        in.named(
                                "owner",
                                "Owner",
                                30,
                                Organisation.class,
                                "organisation",
                                "The body whose document it is."),
                        in.oneOf("status", "Status", 18, Source.Status.class, "How far it is."),
                        in.day("dated", "Dated", "The day of its latest version."),
                        in.yesNo(
                                "upstream",
                                "Must be followed",
                                14,
                                "Yes where law or guidance says the plan must follow it."),
                        in.longWords("note", "Note", 44, "")),
                new ItemRows<>(
                        Source.class,
                        SourceId::new,
                        "title",
                        row ->
                                new Source(
                                        new SourceId(row.id()),
                                        row.last(Source.class),
                                        "",
                                        Source.Kind.OTHER,
                                        row.by(),
                                        Source.Status.AWAITED,
                                        null,
                                        false,
                                        "")));
    }

    static Register<Organisation> partners() {
        var in = Columns.of(Organisation.class);
        return new Register<>(
                "partners",
                "Partners",
                List.of("name"),
                List.of(
                        in.name("name", "Organisation", 50, "Its full name."),
                        in.oneOf("kind", "Kind", 30, Organisation.Kind.class, "What it is."),
                        NameList.column(in)),
                new ItemRows<>(
                        Organisation.class,
                        OrganisationId::new,
                        "name",
                        row ->
                                new Organisation(
                                        new OrganisationId(row.id()),
                                        row.last(Organisation.class),
                                        "",
                                        Organisation.Kind.OTHER,
                                        List.of())));
    }

    static Register<Priority> priorities() {
        var in = Columns.of(Priority.class);
        return new Register<>(
                "priorities",
                "Priorities",
                List.of("title"),
                List.of(
                        in.oneOf("kind", "Kind", 22, Priority.Kind.class, "What it is."),
                        in.name("title", "Priority", 44, "A few words."),
                        in.longWords("aim", "Aim", 70, "One sentence on what it is for.")),
                new ItemRows<>(
                        Priority.class,
                        PriorityId::new,
                        "title",
                        row ->
                                new Priority(
                                        new PriorityId(row.id()),
                                        row.last(Priority.class),
                                        Priority.Kind.PRIORITY,
                                        "",
                                        "")));
    }

    static Register<Fact> facts() {
        var in = Columns.of(Fact.class);
        return new Register<>(
                "facts",
                "Facts and figures",
                List.of("statement"),
                List.of(
                        in.words("group", "Group", 24, "What it is listed under."),
                        in.name("statement", "Statement", 60, "One sentence."),
                        in.words("figure", "Figure", 20, "The figure as it is printed."),
                        in.named(
                                "source",
                                "Source",
                                36,
                                Source.class,
                                "source",
                                "Where it comes from.")),
                new ItemRows<>(
                        Fact.class,
                        FactId::new,
                        "statement",
                        row ->
                                new Fact(
                                        new FactId(row.id()),
                                        row.last(Fact.class),
                                        "",
                                        "",
                                        "",
                                        null)));
    }
}
