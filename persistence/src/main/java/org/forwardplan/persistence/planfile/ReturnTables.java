package org.forwardplan.persistence.planfile;

import static org.forwardplan.persistence.planfile.ItemTable.orNull;

import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PartnerReturnId;
import org.forwardplan.model.plan.ItemId.ReturnRequestId;
import org.forwardplan.model.plan.ItemId.TrajectoryPointId;
import org.forwardplan.model.plan.PartnerReturn;
import org.forwardplan.model.plan.ReturnRequest;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.persistence.planfile.schema.Tables;
import org.forwardplan.persistence.planfile.schema.tables.records.PartnerReturnRecord;
import org.forwardplan.persistence.planfile.schema.tables.records.ReturnRequestRecord;
import org.forwardplan.persistence.planfile.schema.tables.records.TrajectoryPointRecord;

import java.math.BigDecimal;
import java.util.List;

/// How figures by year are kept, what partners are asked for, and what came back.
final class ReturnTables {

    private static final PlanJson<List<ReturnRequest.Ask>> ASKS =
            PlanJson.listOf(ReturnRequest.Ask.class);
    private static final PlanJson<List<PartnerReturn.Declined>> DECLINED =
            PlanJson.listOf(PartnerReturn.Declined.class);

    static final ItemTable<TrajectoryPoint, TrajectoryPointRecord> TRAJECTORY_POINT =
            new ItemTable<>(
                    TrajectoryPoint.class,
                    Tables.TRAJECTORY_POINT,
                    point ->
                            new TrajectoryPointRecord(
                                    point.id().value(),
                                    point.objective().value(),
                                    orNull(point.organisation(), OrganisationId::value),
                                    point.year().start(),
                                    orNull(point.planned(), BigDecimal::toString),
                                    orNull(point.outturn(), BigDecimal::toString),
                                    point.note()),
                    row ->
                            new TrajectoryPoint(
                                    new TrajectoryPointId(row.getTrajectoryPointId()),
                                    new ObjectiveId(row.getObjectiveId()),
                                    orNull(row.getOrganisationId(), OrganisationId::new),
                                    new FinancialYear(row.getYearStart()),
                                    orNull(row.getPlanned(), BigDecimal::new),
                                    orNull(row.getOutturn(), BigDecimal::new),
                                    row.getNote()));

    static final ItemTable<ReturnRequest, ReturnRequestRecord> RETURN_REQUEST =
            new ItemTable<>(
                    ReturnRequest.class,
                    Tables.RETURN_REQUEST,
                    request ->
                            new ReturnRequestRecord(
                                    request.id().value(),
                                    request.title(),
                                    request.partner().value(),
                                    ASKS.write(request.asks()),
                                    request.due(),
                                    request.contact(),
                                    request.note(),
                                    request.sentOn(),
                                    request.entry(),
                                    request.file()),
                    row ->
                            new ReturnRequest(
                                    new ReturnRequestId(row.getReturnRequestId()),
                                    row.getTitle(),
                                    new OrganisationId(row.getPartnerOrganisationId()),
                                    ASKS.read(row.getAsks()),
                                    row.getDue(),
                                    row.getContact(),
                                    row.getNote(),
                                    row.getSentOn(),
                                    row.getEntry(),
                                    row.getFile()));

    static final ItemTable<PartnerReturn, PartnerReturnRecord> PARTNER_RETURN =
            new ItemTable<>(
                    PartnerReturn.class,
                    Tables.PARTNER_RETURN,
                    came ->
                            new PartnerReturnRecord(
                                    came.id().value(),
                                    came.request().value(),
                                    came.file(),
                                    came.contents().toArray(),
                                    came.receivedAt(),
                                    came.by(),
                                    came.mergedAt(),
                                    DECLINED.write(came.declined())),
                    row ->
                            new PartnerReturn(
                                    new PartnerReturnId(row.getPartnerReturnId()),
                                    new ReturnRequestId(row.getReturnRequestId()),
                                    row.getFile(),
                                    new Bytes(row.getContents()),
                                    row.getReceivedAt(),
                                    row.getReceivedBy(),
                                    row.getMergedAt(),
                                    DECLINED.read(row.getDeclined())));

    private ReturnTables() {}
}
