package org.forwardplan.persistence.planfile;

import static org.forwardplan.persistence.planfile.ItemTable.orNull;

import org.forwardplan.model.plan.Fact;
import org.forwardplan.model.plan.ItemId.FactId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PriorityId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Source;
import org.forwardplan.persistence.planfile.schema.Tables;
import org.forwardplan.persistence.planfile.schema.tables.records.FactRecord;
import org.forwardplan.persistence.planfile.schema.tables.records.OrganisationRecord;
import org.forwardplan.persistence.planfile.schema.tables.records.PriorityRecord;
import org.forwardplan.persistence.planfile.schema.tables.records.SourceRecord;

import java.util.List;

/// How the system a plan is for is kept: its organisations, what they have published, put first and
/// know.
final class SystemTables {

    private static final PlanJson<List<OrganisationId>> COVERS =
            PlanJson.listOf(OrganisationId.class);

    static final ItemTable<Organisation, OrganisationRecord> ORGANISATION =
            new ItemTable<>(
                    Organisation.class,
                    Tables.ORGANISATION,
                    organisation ->
                            new OrganisationRecord(
                                    organisation.id().value(),
                                    organisation.position(),
                                    organisation.name(),
                                    organisation.kind().name(),
                                    COVERS.write(organisation.covers())),
                    row ->
                            new Organisation(
                                    new OrganisationId(row.getOrganisationId()),
                                    row.getPosition(),
                                    row.getName(),
                                    Organisation.Kind.valueOf(row.getKind()),
                                    COVERS.read(row.getCovers())));

    static final ItemTable<Source, SourceRecord> SOURCE =
            new ItemTable<>(
                    Source.class,
                    Tables.SOURCE,
                    source ->
                            new SourceRecord(
                                    source.id().value(),
                                    source.position(),
                                    source.title(),
                                    source.kind().name(),
                                    orNull(source.owner(), OrganisationId::value),
                                    source.status().name(),
                                    source.dated(),
                                    source.upstream(),
                                    source.note()),
                    row ->
                            new Source(
                                    new SourceId(row.getSourceId()),
                                    row.getPosition(),
                                    row.getTitle(),
                                    Source.Kind.valueOf(row.getKind()),
                                    orNull(row.getOwnerOrganisationId(), OrganisationId::new),
                                    Source.Status.valueOf(row.getStatus()),
                                    row.getDated(),
                                    row.getUpstream(),
                                    row.getNote()));

    static final ItemTable<Priority, PriorityRecord> PRIORITY =
            new ItemTable<>(
                    Priority.class,
                    Tables.PRIORITY,
                    priority ->
                            new PriorityRecord(
                                    priority.id().value(),
                                    priority.position(),
                                    priority.kind().name(),
                                    priority.title(),
                                    priority.aim()),
                    row ->
                            new Priority(
                                    new PriorityId(row.getPriorityId()),
                                    row.getPosition(),
                                    Priority.Kind.valueOf(row.getKind()),
                                    row.getTitle(),
                                    row.getAim()));

    static final ItemTable<Fact, FactRecord> FACT =
            new ItemTable<>(
                    Fact.class,
                    Tables.FACT,
                    fact ->
                            new FactRecord(
                                    fact.id().value(),
                                    fact.position(),
                                    fact.group(),
                                    fact.statement(),
                                    fact.figure(),
                                    orNull(fact.source(), SourceId::value)),
                    row ->
                            new Fact(
                                    new FactId(row.getFactId()),
                                    row.getPosition(),
                                    row.getListedUnder(),
                                    row.getStatement(),
                                    row.getFigure(),
                                    orNull(row.getSourceId(), SourceId::new)));

    private SystemTables() {}
}
