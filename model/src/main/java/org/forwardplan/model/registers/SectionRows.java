package org.forwardplan.model.registers;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.workbooks.Cell;

import java.util.List;
import java.util.Optional;

/// A row for each section from top to bottom, with how far it has come.
final class SectionRows implements RegisterRows<SectionRow> {

    private static final Columns<SectionRow, Section> IN =
            new Columns<>(SectionRow::section, SectionRow::with);

    private SectionRows() {}

    static Register<SectionRow> register() {
        var names =
                new Names<>("choice", List.of(Section.Status.values()), Section.Status::toString);
        return new Register<>(
                "sections",
                "Sections",
                List.of("title"),
                List.of(
                        Columns.label("number", "No.", 8, (_, row) -> Cell.of(row.number())),
                        IN.name("title", "Section", 54, "Its heading in the plan."),
                        IN.words("lead", "Lead", 30, "The role that answers for it, not a name."),
                        IN.column(
                                "status",
                                "Status",
                                16,
                                RegisterColumn.Type.CHOICE,
                                "How far it has come.",
                                _ -> names.all().stream().map(Section.Status::toString).toList(),
                                (_, row) -> Cell.of(row.section().status().toString()),
                                (_, row, value) ->
                                        Meanings.oneOf(
                                                "Status",
                                                names,
                                                value,
                                                now -> row.with(row.section().withStatus(now)))),
                        IN.day("due", "Due", "The day by which it is to be signed off."),
                        Columns.label(
                                "statusBy",
                                "Status set by",
                                26,
                                (_, row) -> Cell.of(row.section().statusBy())),
                        Columns.label(
                                "statusOn",
                                "Status set on",
                                14,
                                (_, row) -> Cell.of(row.section().statusOn()))),
                new SectionRows());
    }

    @Override
    public String id(SectionRow row) {
        return row.section().id().text();
    }

    @Override
    public List<SectionRow> all(Plan plan) {
        return Outline.of(plan).entries().stream().map(SectionRow::of).toList();
    }

    @Override
    public Optional<SectionRow> find(Plan plan, String id) {
        return RegisterRows.uuid(id)
                .flatMap(it -> plan.find(Section.class, new SectionId(it)))
                .map(section -> new SectionRow(section, "", 1));
    }

    @Override
    public Optional<SectionRow> begin(NewRow<SectionRow> fresh) {
        var position =
                (int)
                        fresh.plan()
                                .items(Section.class)
                                .filter(section -> section.parent() == null)
                                .count();
        return Optional.of(
                new SectionRow(
                        new Section(
                                new SectionId(fresh.id()),
                                null,
                                position,
                                "",
                                "",
                                Section.Status.NOT_STARTED),
                        "",
                        1));
    }

    @Override
    public Settling settle(Plan plan, SectionRow row) {
        return ItemRows.named(plan, row.section(), "title", Settling.of(row.section()));
    }
}
