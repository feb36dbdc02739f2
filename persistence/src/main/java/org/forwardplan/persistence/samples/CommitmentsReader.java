package org.forwardplan.persistence.samples;

import org.forwardplan.model.plan.DateSpan;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Target;
import org.forwardplan.persistence.rulebooks.TargetReader;
import org.forwardplan.persistence.rulebooks.YamlRow;

import java.util.List;
import java.util.stream.Stream;

/// Reads what a sample plan sets out to do and what it can show: objectives, milestones and
/// evidence, with the tests they answer.
record CommitmentsReader(Registers registers, TestLinks links) {

    Stream<PlanItem> items() {
        return Stream.of(
                        Registers.items(registers.objectives(), this::objective),
                        Registers.items(registers.milestones(), this::milestone),
                        Registers.items(registers.evidence(), this::evidence))
                .flatMap(List::stream);
    }

    private PlanItem objective(YamlRow row, int position) {
        row.allow(
                List.of(
                        "id",
                        "title",
                        "target",
                        "owner",
                        "lead",
                        "level",
                        "due",
                        "priority",
                        "answers"));
        var id = new ObjectiveId(registers.objectives().idOf(row));
        links.add(id, row);
        return new Objective(
                id,
                position,
                row.value("title").text(),
                row.fields("target").map(TargetReader::read).orElse(new Target.Narrative("")),
                registers.owner(row),
                row.text("lead"),
                row.value("level")
                        .oneOf(Objective.Level.values(), Register::word, Objective.Level.SYSTEM),
                row.date("due"),
                registers.priority(row));
    }

    private PlanItem milestone(YamlRow row, int position) {
        row.allow(List.of("id", "stream", "title", "starts", "ends", "status", "owner"));
        var starts = row.value("starts").date();
        var ends = row.value("ends").date();
        if (ends.isBefore(starts)) {
            row.fault("ends", "is before it starts");
            ends = starts;
        }
        return new Milestone(
                new MilestoneId(registers.milestones().idOf(row)),
                position,
                row.value("stream").text(),
                row.value("title").text(),
                new DateSpan(starts, ends),
                row.value("status")
                        .oneOf(Milestone.Status.values(), Register::word, Milestone.Status.PLANNED),
                registers.owner(row));
    }

    private PlanItem evidence(YamlRow row, int position) {
        row.allow(List.of("id", "title", "detail", "kind", "source", "dated", "answers"));
        var id = new EvidenceId(registers.evidence().idOf(row));
        links.add(id, row);
        return new Evidence(
                id,
                position,
                row.value("title").text(),
                row.value("detail").text(),
                row.value("kind").oneOf(Evidence.Kind.values(), Register::word, Evidence.Kind.DATA),
                registers.source(row),
                row.date("dated"));
    }
}
