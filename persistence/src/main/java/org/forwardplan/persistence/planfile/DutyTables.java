package org.forwardplan.persistence.planfile;

import static org.forwardplan.persistence.planfile.ItemTable.orNull;

import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.Confirmation.Reliance;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.ItemId.ConfirmationId;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.plan.TestRef;
import org.forwardplan.persistence.planfile.schema.Tables;
import org.forwardplan.persistence.planfile.schema.tables.records.AnswerRecord;
import org.forwardplan.persistence.planfile.schema.tables.records.ConfirmationRecord;
import org.forwardplan.persistence.planfile.schema.tables.records.EvidenceRecord;
import org.forwardplan.persistence.planfile.schema.tables.records.LinkRecord;
import org.forwardplan.persistence.planfile.schema.tables.records.RequirementRecord;

import java.util.List;
import java.util.UUID;

/// How requirements are kept, and all that answers them: evidence, links, the planner's words,
/// confirmations.
final class DutyTables {

    private static final PlanJson<List<Requirement.Test>> TESTS =
            PlanJson.listOf(Requirement.Test.class);
    private static final PlanJson<List<Target>> TARGETS = PlanJson.listOf(Target.class);
    private static final PlanJson<List<String>> WORDS = PlanJson.listOf(String.class);
    private static final PlanJson<List<Reliance>> RELIED_ON = PlanJson.listOf(Reliance.class);

    static final ItemTable<Evidence, EvidenceRecord> EVIDENCE =
            new ItemTable<>(
                    Evidence.class,
                    Tables.EVIDENCE,
                    evidence ->
                            new EvidenceRecord(
                                    evidence.id().value(),
                                    evidence.position(),
                                    evidence.title(),
                                    evidence.detail(),
                                    evidence.kind().name(),
                                    orNull(evidence.source(), SourceId::value),
                                    evidence.dated()),
                    row ->
                            new Evidence(
                                    new EvidenceId(row.getEvidenceId()),
                                    row.getPosition(),
                                    row.getTitle(),
                                    row.getDetail(),
                                    Evidence.Kind.valueOf(row.getKind()),
                                    orNull(row.getSourceId(), SourceId::new),
                                    row.getDated()));

    static final ItemTable<Requirement, RequirementRecord> REQUIREMENT =
            new ItemTable<>(
                    Requirement.class,
                    Tables.REQUIREMENT,
                    requirement ->
                            new RequirementRecord(
                                    requirement.id().key(),
                                    requirement.position(),
                                    requirement.kind().name(),
                                    requirement.group(),
                                    requirement.title(),
                                    requirement.section(),
                                    requirement.summary(),
                                    TESTS.write(requirement.tests()),
                                    TARGETS.write(requirement.targets()),
                                    WORDS.write(requirement.recipients()),
                                    requirement.due(),
                                    requirement.validFrom(),
                                    requirement.validTo(),
                                    requirement.source(),
                                    requirement.certain()),
                    row ->
                            new Requirement(
                                    new RequirementId(row.getRequirementId()),
                                    row.getPosition(),
                                    Requirement.Kind.valueOf(row.getKind()),
                                    row.getListedUnder(),
                                    row.getTitle(),
                                    row.getLawSection(),
                                    row.getSummary(),
                                    TESTS.read(row.getTests()),
                                    TARGETS.read(row.getTargets()),
                                    WORDS.read(row.getRecipients()),
                                    row.getDue(),
                                    row.getValidFrom(),
                                    row.getValidTo(),
                                    row.getReadIn(),
                                    row.getCertain()));

    static final ItemTable<Link, LinkRecord> LINK =
            new ItemTable<>(
                    Link.class,
                    Tables.LINK,
                    link ->
                            new LinkRecord(
                                    link.id().value(),
                                    link.test().requirement().key(),
                                    link.test().test(),
                                    IdKind.of(link.from()).key(),
                                    UUID.fromString(link.from().text()),
                                    link.said(),
                                    link.asked()),
                    row ->
                            new Link(
                                    new LinkId(row.getLinkId()),
                                    new TestRef(
                                            new RequirementId(row.getRequirementId()),
                                            row.getTest()),
                                    IdKind.read(
                                            Answering.class,
                                            row.getAnsweredByKind(),
                                            row.getAnsweredById().toString()),
                                    row.getSaid(),
                                    row.getAsked()));

    static final ItemTable<Answer, AnswerRecord> ANSWER =
            new ItemTable<>(
                    Answer.class,
                    Tables.ANSWER,
                    answer ->
                            new AnswerRecord(
                                    answer.id().requirement().key(),
                                    answer.lead(),
                                    answer.howMet(),
                                    answer.nextStep(),
                                    answer.due()),
                    row ->
                            new Answer(
                                    new AnswerId(new RequirementId(row.getRequirementId())),
                                    row.getLead(),
                                    row.getHowMet(),
                                    row.getNextStep(),
                                    row.getDue()));

    static final ItemTable<Confirmation, ConfirmationRecord> CONFIRMATION =
            new ItemTable<>(
                    Confirmation.class,
                    Tables.CONFIRMATION,
                    confirmation ->
                            new ConfirmationRecord(
                                    confirmation.id().requirement().key(),
                                    confirmation.by(),
                                    confirmation.on(),
                                    confirmation.note(),
                                    RELIED_ON.write(confirmation.reliedOn())),
                    row ->
                            new Confirmation(
                                    new ConfirmationId(new RequirementId(row.getRequirementId())),
                                    row.getConfirmedBy(),
                                    row.getConfirmedOn(),
                                    row.getNote(),
                                    RELIED_ON.read(row.getReliedOn())));

    private DutyTables() {}
}
