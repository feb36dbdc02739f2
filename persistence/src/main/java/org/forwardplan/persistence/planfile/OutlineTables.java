package org.forwardplan.persistence.planfile;

import static org.forwardplan.persistence.planfile.ItemTable.orNull;

import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Section;
import org.forwardplan.persistence.planfile.schema.Tables;
import org.forwardplan.persistence.planfile.schema.tables.records.PassageRecord;
import org.forwardplan.persistence.planfile.schema.tables.records.PlanProfileRecord;
import org.forwardplan.persistence.planfile.schema.tables.records.SectionRecord;

import java.util.List;

/// How the plan's profile, its sections and their passages are kept.
final class OutlineTables {

    private static final PlanJson<List<Section.Volume>> VOLUMES =
            PlanJson.listOf(Section.Volume.class);
    private static final PlanJson<PassageBody> BODY = PlanJson.of(PassageBody.class);

    static final ItemTable<PlanProfile, PlanProfileRecord> PROFILE =
            new ItemTable<>(
                    PlanProfile.class,
                    Tables.PLAN_PROFILE,
                    profile ->
                            new PlanProfileRecord(
                                    profile.id().value(),
                                    profile.title(),
                                    profile.documentName(),
                                    profile.organisation(),
                                    profile.firstYear().start(),
                                    profile.years(),
                                    profile.rulebook(),
                                    profile.rulebookTitle()),
                    row ->
                            new PlanProfile(
                                    new ProfileId(row.getPlanProfileId()),
                                    row.getTitle(),
                                    row.getDocumentName(),
                                    row.getOrganisation(),
                                    new FinancialYear(row.getFirstYear()),
                                    row.getYears(),
                                    row.getRulebook(),
                                    row.getRulebookTitle()));

    static final ItemTable<Section, SectionRecord> SECTION =
            new ItemTable<>(
                    Section.class,
                    Tables.SECTION,
                    section ->
                            new SectionRecord(
                                    section.id().value(),
                                    orNull(section.parent(), SectionId::value),
                                    section.position(),
                                    section.title(),
                                    section.lead(),
                                    section.status().name(),
                                    section.statusBy(),
                                    section.statusOn(),
                                    section.due(),
                                    VOLUMES.write(section.volumes())),
                    row ->
                            new Section(
                                    new SectionId(row.getSectionId()),
                                    orNull(row.getParentSectionId(), SectionId::new),
                                    row.getPosition(),
                                    row.getTitle(),
                                    row.getLead(),
                                    Section.Status.valueOf(row.getStatus()),
                                    row.getStatusBy(),
                                    row.getStatusOn(),
                                    row.getDue(),
                                    VOLUMES.read(row.getVolumes())));

    static final ItemTable<Passage, PassageRecord> PASSAGE =
            new ItemTable<>(
                    Passage.class,
                    Tables.PASSAGE,
                    passage ->
                            new PassageRecord(
                                    passage.id().value(),
                                    passage.section().value(),
                                    passage.position(),
                                    BODY.write(passage.body())),
                    row ->
                            new Passage(
                                    new PassageId(row.getPassageId()),
                                    new SectionId(row.getSectionId()),
                                    row.getPosition(),
                                    BODY.read(row.getBody())));

    private OutlineTables() {}
}
