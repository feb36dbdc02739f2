package org.forwardplan.model.registers;

import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.registers.RegisterColumn.Choices;
import org.forwardplan.model.registers.RegisterColumn.Type;
import org.forwardplan.model.workbooks.Cell;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A row for each objective, its target in five columns.
final class ObjectiveRows implements RegisterRows<ObjectiveRow> {

    private static final Columns<ObjectiveRow, Objective> IN =
            new Columns<>(ObjectiveRow::objective, ObjectiveRow::with);

    private ObjectiveRows() {}

    static Register<ObjectiveRow> register() {
        return new Register<>(
                "objectives",
                "Objectives",
                List.of("title"),
                List.of(
                        IN.name(
                                        "title",
                                        "Objective",
                                        46,
                                        "What is to be achieved, in one sentence.")
                                .byPartner(),
                        kind().byPartner(),
                        IN.number(
                                        TargetParts.VALUE,
                                        "Value",
                                        12,
                                        "The figure to reach, or the lower end of a range.",
                                        row -> row.target().low(),
                                        (row, now) -> row.with(row.target().from(now)))
                                .byPartner(),
                        IN.number(
                                        TargetParts.UP_TO,
                                        "Up to",
                                        12,
                                        "The upper end of a range; empty for every other target.",
                                        row -> row.target().high(),
                                        (row, now) -> row.with(row.target().upTo(now)))
                                .byPartner(),
                        words().byPartner(),
                        IN.day(
                                        TargetParts.BY,
                                        "By",
                                        "The last day on which the target can be met.",
                                        row -> row.target().by(),
                                        (row, now) -> row.with(row.target().by(now)))
                                .byPartner(),
                        IN.named(
                                "owner",
                                "Owner",
                                26,
                                Organisation.class,
                                "organisation",
                                "The body that answers for it."),
                        IN.words("lead", "Lead", 24, "The role that answers for it, not a name.")
                                .byPartner(),
                        IN.oneOf(
                                        "level",
                                        "Level",
                                        18,
                                        Objective.Level.class,
                                        "Where it is delivered.")
                                .byPartner(),
                        IN.day("due", "Due", "Only where the target itself has no day.")
                                .byPartner(),
                        IN.named(
                                        "priority",
                                        "Priority",
                                        30,
                                        Priority.class,
                                        "priority",
                                        "The priority or theme it serves.")
                                .byPartner()),
                new ObjectiveRows());
    }

    private static RegisterColumn<ObjectiveRow> kind() {
        var all = Arrays.asList(TargetParts.Kind.values());
        var names = new Names<>("kind of target", all, TargetParts.Kind::toString);
        return IN.column(
                TargetParts.KIND,
                "Target",
                18,
                Type.CHOICE,
                "What would count as having done it.",
                _ -> names.all().stream().map(TargetParts.Kind::toString).toList(),
                (_, row) -> Cell.of(row.target().kind().toString()),
                (_, row, value) ->
                        Meanings.oneOf(
                                "Target", names, value, now -> row.with(row.target().of(now))));
    }

    private static RegisterColumn<ObjectiveRow> words() {
        return IN.column(
                TargetParts.WORDS,
                "Unit or words",
                30,
                Type.WORDS,
                "The unit of the figure (%, per million adults), or the target in words.",
                Choices.NONE,
                (_, row) -> Cell.of(row.target().words()),
                (_, row, value) ->
                        new Taking.Taken<>(row.with(row.target().saying(Written.words(value)))));
    }

    @Override
    public String id(ObjectiveRow row) {
        return row.objective().id().text();
    }

    @Override
    public List<ObjectiveRow> all(Plan plan) {
        return plan.all(Objective.class).stream().map(ObjectiveRow::of).toList();
    }

    @Override
    public Optional<ObjectiveRow> find(Plan plan, String id) {
        return RegisterRows.uuid(id)
                .flatMap(it -> plan.find(Objective.class, new ObjectiveId(it)))
                .map(ObjectiveRow::of);
    }

    @Override
    public Optional<ObjectiveRow> begin(NewRow<ObjectiveRow> fresh) {
        var objective =
                new Objective(
                        new ObjectiveId(fresh.id()),
                        fresh.last(Objective.class),
                        "",
                        TargetParts.NONE.target(),
                        fresh.by(),
                        "",
                        Objective.Level.SYSTEM,
                        null,
                        null);
        return Optional.of(ObjectiveRow.of(objective));
    }

    @Override
    public Settling settle(Plan plan, ObjectiveRow row) {
        var misfits = row.target().misfits();
        var objective =
                misfits.isEmpty()
                        ? ItemFields.with(row.objective(), "target", row.target().target())
                        : row.objective();
        return ItemRows.named(
                plan, objective, "title", new Settling(List.of(objective), List.of(), misfits));
    }
}
