package org.forwardplan.persistence.planfile;

import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.forwardplan.model.plan.ItemId.ChangeReasonId;
import org.forwardplan.model.plan.ItemId.Explained;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.RevisionId;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.persistence.planfile.schema.Tables;
import org.forwardplan.persistence.planfile.schema.tables.records.BaselineRecord;
import org.forwardplan.persistence.planfile.schema.tables.records.ChangeReasonRecord;
import org.forwardplan.persistence.planfile.schema.tables.records.RevisionRecord;

import java.util.List;

/// How versions of the plan and what changed between them are kept.
final class VersionTables {

    private static final PlanJson<List<OrganisationId>> AFFECTS =
            PlanJson.listOf(OrganisationId.class);
    private static final PlanJson<List<Revision.Task>> TASKS = PlanJson.listOf(Revision.Task.class);

    static final ItemTable<Baseline, BaselineRecord> BASELINE =
            new ItemTable<>(
                    Baseline.class,
                    Tables.BASELINE,
                    baseline ->
                            new BaselineRecord(
                                    baseline.id().value(),
                                    baseline.name(),
                                    baseline.purpose().name(),
                                    baseline.on(),
                                    baseline.by(),
                                    baseline.note(),
                                    baseline.entry()),
                    row ->
                            new Baseline(
                                    new BaselineId(row.getBaselineId()),
                                    row.getName(),
                                    Baseline.Purpose.valueOf(row.getPurpose()),
                                    row.getDated(),
                                    row.getFrozenBy(),
                                    row.getNote(),
                                    row.getEntry()));

    static final ItemTable<ChangeReason, ChangeReasonRecord> CHANGE_REASON =
            new ItemTable<>(
                    ChangeReason.class,
                    Tables.CHANGE_REASON,
                    reason ->
                            new ChangeReasonRecord(
                                    reason.id().value(),
                                    IdKind.of(reason.about()).key(),
                                    reason.about().text(),
                                    reason.why(),
                                    AFFECTS.write(reason.affects())),
                    row ->
                            new ChangeReason(
                                    new ChangeReasonId(row.getChangeReasonId()),
                                    IdKind.read(
                                            Explained.class, row.getAboutKind(), row.getAboutId()),
                                    row.getWhy(),
                                    AFFECTS.read(row.getAffects())));

    static final ItemTable<Revision, RevisionRecord> REVISION =
            new ItemTable<>(
                    Revision.class,
                    Tables.REVISION,
                    revision ->
                            new RevisionRecord(
                                    revision.id().value(),
                                    revision.since().value(),
                                    revision.route().name(),
                                    revision.by(),
                                    revision.on(),
                                    revision.reasoning(),
                                    revision.entry(),
                                    TASKS.write(revision.tasks())),
                    row ->
                            new Revision(
                                    new RevisionId(row.getRevisionId()),
                                    new BaselineId(row.getSinceBaselineId()),
                                    Revision.Route.valueOf(row.getRoute()),
                                    row.getJudgedBy(),
                                    row.getJudgedOn(),
                                    row.getReasoning(),
                                    row.getEntry(),
                                    TASKS.read(row.getTasks())));

    private VersionTables() {}
}
