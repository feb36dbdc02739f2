package org.forwardplan.model.registers;

import org.forwardplan.model.plan.DateSpan;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.registers.RegisterColumn.Type;
import org.forwardplan.model.workbooks.Cell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A row for each milestone.
final class MilestoneRows implements RegisterRows<MilestoneRow> {

    private static final String STARTS = "starts";
    private static final String ENDS = "ends";
    private static final Columns<MilestoneRow, Milestone> IN =
            new Columns<>(MilestoneRow::milestone, MilestoneRow::with);

    private MilestoneRows() {}

    static Register<MilestoneRow> register() {
        return new Register<>(
                "milestones",
                "Milestones",
                List.of("title", STARTS),
                List.of(
                        stream().byPartner(),
                        IN.name("title", "Milestone", 52, "What will have been done.").byPartner(),
                        IN.day(
                                        STARTS,
                                        "Starts",
                                        "The first day. One day alone may stand here or under"
                                                + " “Ends”.",
                                        MilestoneRow::first,
                                        MilestoneRow::from)
                                .byPartner(),
                        IN.day(
                                        ENDS,
                                        "Ends",
                                        "The last day; the same as the first for a single day.",
                                        MilestoneRow::last,
                                        MilestoneRow::until)
                                .byPartner(),
                        IN.oneOf(
                                        "status",
                                        "Status",
                                        16,
                                        Milestone.Status.class,
                                        "How far it has come.")
                                .byPartner(),
                        IN.named(
                                "owner",
                                "Owner",
                                30,
                                Organisation.class,
                                "organisation",
                                "The body that sees to it.")),
                new MilestoneRows());
    }

    private static RegisterColumn<MilestoneRow> stream() {
        return IN.column(
                "stream",
                "Stream",
                22,
                Type.SUGGESTION,
                "The row of the timeline it stands in.",
                plan ->
                        plan.all(Milestone.class).stream()
                                .map(Milestone::stream)
                                .filter(stream -> !stream.isBlank())
                                .distinct()
                                .toList(),
                (_, row) -> Cell.of(row.milestone().stream()),
                (_, row, value) -> IN.set(row, "stream", Written.words(value)));
    }

    @Override
    public String id(MilestoneRow row) {
        return row.milestone().id().text();
    }

    @Override
    public List<MilestoneRow> all(Plan plan) {
        return plan.all(Milestone.class).stream().map(MilestoneRow::of).toList();
    }

    @Override
    public Optional<MilestoneRow> find(Plan plan, String id) {
        return RegisterRows.uuid(id)
                .flatMap(it -> plan.find(Milestone.class, new MilestoneId(it)))
                .map(MilestoneRow::of);
    }

    @Override
    public Optional<MilestoneRow> begin(NewRow<MilestoneRow> fresh) {
        var someDay = fresh.plan().profile().firstYear().first();
        var milestone =
                new Milestone(
                        new MilestoneId(fresh.id()),
                        fresh.last(Milestone.class),
                        "",
                        "",
                        new DateSpan(someDay, someDay),
                        Milestone.Status.PLANNED,
                        fresh.by());
        return Optional.of(new MilestoneRow(milestone, null, null));
    }

    @Override
    public Settling settle(Plan plan, MilestoneRow row) {
        var starts = row.first() != null ? row.first() : row.last();
        var ends = row.last() != null ? row.last() : row.first();
        if (starts == null || ends == null) {
            return kept(plan, row, STARTS, "A milestone needs a day: write it under “Starts”");
        }
        if (ends.isBefore(starts)) {
            return kept(
                    plan,
                    row,
                    ENDS,
                    "It ends %s before it starts %s".formatted(day(ends), day(starts)));
        }
        var milestone = ItemFields.with(row.milestone(), "span", new DateSpan(starts, ends));
        return ItemRows.named(plan, milestone, "title", Settling.of(milestone));
    }

    /// With the days it has in the plan; a new one cannot do without days.
    private static Settling kept(Plan plan, MilestoneRow row, String column, String sentence) {
        var there = plan.find(Milestone.class, row.milestone().id()).isPresent();
        return there
                ? new Settling(
                        List.of(row.milestone()),
                        List.of(),
                        List.of(new Settling.Misfit(column, sentence)))
                : Settling.none(column, sentence);
    }

    private static String day(LocalDate day) {
        return "%d/%d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
