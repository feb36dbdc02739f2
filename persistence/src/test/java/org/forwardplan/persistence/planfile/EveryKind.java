package org.forwardplan.persistence.planfile;

import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.Confirmation;
import org.forwardplan.model.plan.Confirmation.Reliance;
import org.forwardplan.model.plan.DateSpan;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.Fact;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.CommentId;
import org.forwardplan.model.plan.ItemId.ConfirmationId;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.FactId;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.ItemId.NoteId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.PriorityId;
import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.ItemId.SignOffId;
import org.forwardplan.model.plan.ItemId.SourceId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Together;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Priority;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.SignOff;
import org.forwardplan.model.plan.SignOff.Signed;
import org.forwardplan.model.plan.Source;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.plan.TestRef;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A plan with something of every kind in it, every field filled once and every optional field left
/// out once.
final class EveryKind {

    static final RequirementId QUALITY = new RequirementId("quality");
    private static final LocalDate DAY = LocalDate.of(2024, 3, 31);
    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00.123456Z");

    private EveryKind() {}

    static Edit started() {
        return new Edit(NOON, "Planning lead", Edit.Act.DONE, "Start the plan", allAdded());
    }

    static Edit edit(String what, PlanChange change) {
        return new Edit(NOON, "Planning lead", Edit.Act.DONE, what, change);
    }

    static PlanChange allAdded() {
        return new Together(items().<PlanChange>map(Added::new).toList());
    }

    static Stream<PlanItem> items() {
        return Stream.of(
                        outline(),
                        EveryForm.bodies().map(EveryKind::passage),
                        system(),
                        EveryForm.targets().map(EveryKind::objective),
                        duties(),
                        drafting(),
                        Stream.concat(EveryVersion.items(), EveryReturn.items()))
                .flatMap(items -> items);
    }

    static UUID id(int number) {
        return new UUID(0x1111_2222_3333_4444L, number);
    }

    private static Stream<PlanItem> outline() {
        return Stream.of(
                new PlanProfile(
                        new ProfileId(id(1)),
                        "North Vale Joint Forward Plan",
                        "Joint Forward Plan",
                        "NHS North Vale",
                        new FinancialYear(2023),
                        5,
                        "jfp-2023-24",
                        "Joint Forward Plan 2023/24"),
                section(),
                new Section(
                        new SectionId(id(3)),
                        new SectionId(id(2)),
                        1,
                        "Quality",
                        "Chief nurse",
                        Section.Status.SIGNED_OFF));
    }

    static Section section() {
        return new Section(
                new SectionId(id(2)), null, 0, "Our plan", "", Section.Status.NOT_STARTED);
    }

    private static Passage passage(PassageBody body) {
        var number = 100 + EveryForm.bodies().toList().indexOf(body);
        return new Passage(new PassageId(id(number)), new SectionId(id(3)), number - 100, body);
    }

    private static Stream<PlanItem> system() {
        return Stream.of(
                new Organisation(
                        new OrganisationId(id(10)),
                        0,
                        "Vale Council",
                        Organisation.Kind.LOCAL_AUTHORITY,
                        List.of()),
                new Organisation(
                        new OrganisationId(id(11)),
                        1,
                        "Vale Health and Wellbeing Board",
                        Organisation.Kind.HWB,
                        List.of(new OrganisationId(id(10)), new OrganisationId(id(12)))),
                source(new OrganisationId(id(10)), DAY),
                source(null, null),
                new Priority(
                        new PriorityId(id(30)),
                        2,
                        Priority.Kind.THEME,
                        "Tackling inequality",
                        "Narrow the gap."),
                new Fact(
                        new FactId(id(40)),
                        3,
                        "Population",
                        "People who live here",
                        "over 2 million",
                        new SourceId(id(20))),
                new Fact(new FactId(id(41)), 4, "Population", "Under 25s", "36%", null),
                new Milestone(
                        new MilestoneId(id(50)),
                        0,
                        "Engagement",
                        "Ask the boards",
                        new DateSpan(LocalDate.of(2024, 1, 8), DAY),
                        Milestone.Status.UNDER_WAY,
                        new OrganisationId(id(11))),
                new Milestone(
                        new MilestoneId(id(51)),
                        1,
                        "Writing",
                        "Freeze the draft",
                        new DateSpan(DAY, DAY),
                        Milestone.Status.PLANNED,
                        null));
    }

    private static Source source(@Nullable OrganisationId owner, @Nullable LocalDate dated) {
        return new Source(
                new SourceId(id(owner == null ? 21 : 20)),
                0,
                "Integrated care strategy",
                Source.Kind.INTEGRATED_CARE_STRATEGY,
                owner,
                Source.Status.IN_CONSULTATION,
                dated,
                owner != null,
                "Out to the boards");
    }

    private static Objective objective(Target target) {
        var number = EveryForm.targets().toList().indexOf(target);
        var filled = number % 2 == 0;
        return new Objective(
                new ObjectiveId(id(60 + number)),
                number,
                "Objective " + number,
                target,
                filled ? new OrganisationId(id(10)) : null,
                "Director of planning",
                Objective.Level.PLACE,
                filled ? null : DAY,
                filled ? null : new PriorityId(id(30)));
    }

    private static Stream<PlanItem> duties() {
        var objectives = new TestRef(QUALITY, "objectives");
        return Stream.of(
                new Evidence(
                        new EvidenceId(id(70)),
                        0,
                        "Quality framework",
                        "Agreed by the board",
                        Evidence.Kind.FRAMEWORK,
                        new SourceId(id(20)),
                        DAY),
                new Evidence(
                        new EvidenceId(id(71)), 1, "Survey", "", Evidence.Kind.DATA, null, null),
                new Requirement(
                        QUALITY,
                        7,
                        Requirement.Kind.STATUTORY,
                        "Duties",
                        "Duty to improve quality",
                        "NHS Act 2006 s.14Z34",
                        "Says how services will get better.",
                        List.of(
                                new Requirement.Test("objectives", "Does it set objectives?"),
                                new Requirement.Test("measures", "Does it say how to measure?")),
                        EveryForm.targets().toList(),
                        List.of("NHS England"),
                        DAY,
                        LocalDate.of(2022, 7, 1),
                        LocalDate.of(2027, 6, 30),
                        "Guidance, table 1",
                        true),
                new Requirement(
                        new RequirementId("fair access/2"),
                        8,
                        Requirement.Kind.NATIONAL_OBJECTIVE,
                        "",
                        "Fair access",
                        "",
                        "",
                        List.of(new Requirement.Test("any", "Is it there?")),
                        List.of(),
                        List.of(),
                        null,
                        LocalDate.of(2022, 7, 1),
                        null,
                        "Annex B",
                        false),
                new Link(new LinkId(id(80)), objectives, new PassageId(id(101))),
                new Link(new LinkId(id(81)), objectives, new ObjectiveId(id(60))),
                new Link(new LinkId(id(82)), objectives, new EvidenceId(id(70))),
                new Answer(new AnswerId(QUALITY), "Chief nurse", "We set six.", "Publish", DAY),
                Answer.none(new AnswerId(new RequirementId("fair access/2"))),
                new Confirmation(
                        new ConfirmationId(QUALITY),
                        "Chief nurse",
                        DAY,
                        "Seen",
                        List.of(
                                new Reliance(objectives, new PassageId(id(101)), "f00d"),
                                new Reliance(objectives, new ObjectiveId(id(60)), "beef"),
                                new Reliance(objectives, new EvidenceId(id(70)), "cafe"))));
    }

    private static Stream<PlanItem> drafting() {
        var here = new SectionId(id(3));
        var thread = new CommentId(id(90));
        var objectives = new TestRef(QUALITY, "objectives");
        return Stream.of(
                Picture.of("image/png", 2, 1, new Bytes(new byte[] {-119, 80, 78, 71, 0, -1})),
                new Section(
                        new SectionId(id(4)),
                        null,
                        1,
                        "Our places",
                        "Director of strategy",
                        Section.Status.IN_REVIEW,
                        "Planning lead",
                        DAY,
                        LocalDate.of(2024, 5, 1),
                        Section.Volume.USUAL),
                new Comment(thread, here, null, "Chief nurse", NOON, "Is this all?", true),
                new Comment(
                        new CommentId(id(91)),
                        new PassageId(id(101)),
                        thread,
                        "Planning lead",
                        NOON.plusSeconds(7),
                        "No",
                        false),
                new Note(new NoteId(id(92)), here, 0, Note.Kind.NOTE, "Ask the trust", false, null),
                new Note(new NoteId(id(93)), here, 1, Note.Kind.TO_DO, "Check figures", true, DAY),
                new SignOff(
                        new SignOffId(here),
                        "Chief nurse",
                        DAY,
                        "Good",
                        "Quality",
                        EveryForm.bodies()
                                .map(body -> new Signed(new PassageId(id(101)), body))
                                .toList()),
                new Link(
                        new LinkId(id(83)),
                        objectives,
                        new MilestoneId(id(50)),
                        "Ask the boards",
                        "Does it set objectives?"),
                new Link(new LinkId(id(84)), objectives, new SourceId(id(20)), "Strategy", ""));
    }
}
