package org.forwardplan.app.openplan;

import org.forwardplan.model.plan.DateSpan;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Milestone;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TestRef;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A plan of two sections, two passages and a piece of evidence, on 20 March 2023. It answers one
/// duty in full, one in half, one recommendation outside the plan only, and a duty and a national
/// objective not at all.
public final class QualityPlan {

    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2023-03-20T10:00:00Z"), ZoneOffset.UTC);

    public static final RequirementId RESEARCH = new RequirementId("research");
    public static final RequirementId QUALITY = new RequirementId("quality");
    public static final RequirementId CHOICE = new RequirementId("choice");
    public static final RequirementId GREEN = new RequirementId("green");
    public static final RequirementId CANCER = new RequirementId("cancer");
    public static final SectionId AMBITION = new SectionId(new UUID(1, 1));
    public static final SectionId CARE = new SectionId(new UUID(1, 2));
    public static final PassageId STUDIES = new PassageId(new UUID(1, 3));
    public static final PassageId AIMS = new PassageId(new UUID(1, 4));
    public static final EvidenceId GREEN_PLAN = new EvidenceId(new UUID(1, 5));
    public static final MilestoneId BOARDS = new MilestoneId(new UUID(1, 6));
    public static final MilestoneId PUBLISHED = new MilestoneId(new UUID(1, 7));

    public final HeardNotices notices = new HeardNotices();
    public final MemoryRepository file = new MemoryRepository(plan());
    public final OpenPlan open = new OpenPlan(file, CLOCK, new RolesForNow(), notices);

    public static TestRef test(RequirementId requirement, String key) {
        return new TestRef(requirement, key);
    }

    public static Plan plan() {
        return Plan.of(Stream.concat(rulebook(), written()));
    }

    private static Stream<PlanItem> rulebook() {
        return Stream.of(
                requirement(RESEARCH, 0, Kind.STATUTORY, "Promote research", null, 1),
                requirement(QUALITY, 1, Kind.STATUTORY, "Improve quality", null, 2),
                requirement(CHOICE, 2, Kind.STATUTORY, "Enable choice", null, 1),
                requirement(GREEN, 3, Kind.RECOMMENDED, "Reach net zero", null, 1),
                requirement(
                        CANCER,
                        4,
                        Kind.NATIONAL_OBJECTIVE,
                        "See cancer earlier",
                        LocalDate.of(2023, 3, 21),
                        1));
    }

    private static Stream<PlanItem> written() {
        return Stream.of(
                new PlanProfile(
                        new ProfileId(new UUID(1, 8)),
                        "North East London Joint Forward Plan",
                        "Joint Forward Plan",
                        "NHS North East London",
                        new FinancialYear(2023),
                        5,
                        "jfp-2023-24",
                        "Joint Forward Plan 2023/24"),
                new Section(
                        AMBITION,
                        null,
                        0,
                        "Ambition",
                        "Director of strategy",
                        Section.Status.SIGNED_OFF),
                new Section(CARE, null, 1, "Quality of care", "", Section.Status.DRAFTING),
                new Passage(STUDIES, AMBITION, 0, Prose.of("We take part in studies.")),
                new Passage(AIMS, CARE, 0, Prose.of("We aim high.")),
                new Evidence(
                        GREEN_PLAN,
                        0,
                        "Green plan",
                        "Carbon by 2040",
                        Evidence.Kind.PLAN,
                        null,
                        null),
                milestone(BOARDS, "Draft to boards", LocalDate.of(2023, 3, 10)),
                milestone(PUBLISHED, "Publish", LocalDate.of(2023, 6, 30)),
                new Link(new LinkId(new UUID(2, 1)), test(RESEARCH, "one"), STUDIES),
                new Link(new LinkId(new UUID(2, 2)), test(QUALITY, "one"), AIMS),
                new Link(new LinkId(new UUID(2, 3)), test(GREEN, "one"), GREEN_PLAN));
    }

    private static Milestone milestone(MilestoneId id, String title, LocalDate last) {
        return new Milestone(
                id,
                0,
                "Making the plan",
                title,
                new DateSpan(last.minusDays(9), last),
                Milestone.Status.PLANNED,
                null);
    }

    private static Requirement requirement(
            RequirementId id,
            int position,
            Kind kind,
            String title,
            @Nullable LocalDate due,
            int tests) {
        var asked =
                List.of(
                        new Requirement.Test("one", title + ": are aims set?"),
                        new Requirement.Test("two", title + ": is it measured?"));
        return new Requirement(
                id,
                position,
                kind,
                "",
                title,
                "s.14Z34",
                "Asks to " + title,
                asked.subList(0, tests),
                List.of(),
                List.of(),
                due,
                LocalDate.of(2022, 7, 1),
                null,
                "Act",
                true);
    }
}
