package org.forwardplan.persistence.planfile;

import static org.forwardplan.persistence.planfile.ItemTable.orNull;

import org.forwardplan.model.plan.DateSpan;
import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PriorityId;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Target;
import org.forwardplan.persistence.planfile.schema.Tables;
import org.forwardplan.persistence.planfile.schema.tables.records.MilestoneRecord;
import org.forwardplan.persistence.planfile.schema.tables.records.ObjectiveRecord;

/// How objectives and the steps towards them are kept.
final class DeliveryTables {

    private static final PlanJson<Target> TARGET = PlanJson.of(Target.class);

    static final ItemTable<Objective, ObjectiveRecord> OBJECTIVE =
            new ItemTable<>(
                    Objective.class,
                    Tables.OBJECTIVE,
                    objective ->
                            new ObjectiveRecord(
                                    objective.id().value(),
                                    objective.position(),
                                    objective.title(),
                                    TARGET.write(objective.target()),
                                    orNull(objective.owner(), OrganisationId::value),
                                    objective.lead(),
                                    objective.level().name(),
                                    objective.due(),
                                    orNull(objective.priority(), PriorityId::value)),
                    row ->
                            new Objective(
                                    new ObjectiveId(row.getObjectiveId()),
                                    row.getPosition(),
                                    row.getTitle(),
                                    TARGET.read(row.getTarget()),
                                    orNull(row.getOwnerOrganisationId(), OrganisationId::new),
                                    row.getLead(),
                                    Objective.Level.valueOf(row.getLevel()),
                                    row.getDue(),
                                    orNull(row.getPriorityId(), PriorityId::new)));

    static final ItemTable<Milestone, MilestoneRecord> MILESTONE =
            new ItemTable<>(
                    Milestone.class,
                    Tables.MILESTONE,
                    milestone ->
                            new MilestoneRecord(
                                    milestone.id().value(),
                                    milestone.position(),
                                    milestone.stream(),
                                    milestone.title(),
                                    milestone.span().first(),
                                    milestone.span().last(),
                                    milestone.status().name(),
                                    orNull(milestone.owner(), OrganisationId::value)),
                    row ->
                            new Milestone(
                                    new MilestoneId(row.getMilestoneId()),
                                    row.getPosition(),
                                    row.getStream(),
                                    row.getTitle(),
                                    new DateSpan(row.getFirstDay(), row.getLastDay()),
                                    Milestone.Status.valueOf(row.getStatus()),
                                    orNull(row.getOwnerOrganisationId(), OrganisationId::new)));

    private DeliveryTables() {}
}
