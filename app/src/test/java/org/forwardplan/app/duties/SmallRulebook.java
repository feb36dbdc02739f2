package org.forwardplan.app.duties;

import org.forwardplan.app.answers.Answers;
import org.forwardplan.app.answers.Dismissed;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.navigation.Navigator;
import org.forwardplan.app.openplan.HeardNotices;
import org.forwardplan.app.openplan.MemoryRepository;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.TestRef;
import org.junit.jupiter.api.Assertions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// A plan with five requirements: one half answered, one answered outside the plan, three with
/// nothing.
final class SmallRulebook {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2023-03-20T10:00:00Z"), ZoneOffset.UTC);
    static final RequirementId QUALITY = new RequirementId("quality");
    static final RequirementId CHOICE = new RequirementId("choice");
    static final RequirementId GREEN = new RequirementId("green");
    static final RequirementId CANCER = new RequirementId("cancer");
    static final RequirementId DENTAL = new RequirementId("dental");
    static final PassageId PASSAGE = new PassageId(new UUID(1, 1));
    static final EvidenceId GREEN_PLAN = new EvidenceId(new UUID(1, 2));
    static final TestRef QUALITY_AIMS = new TestRef(QUALITY, "one");
    static final TestRef QUALITY_MEASURES = new TestRef(QUALITY, "two");

    final HeardNotices notices = new HeardNotices();
    final Navigator navigator = new Navigator();
    final OpenPlan plan;
    final Answers answers;

    SmallRulebook() {
        var section = new SectionId(new UUID(1, 3));
        plan =
                new OpenPlan(
                        MemoryRepository.holding(
                                duty(QUALITY, 0, Kind.STATUTORY, "", "Improve quality", 2),
                                duty(CHOICE, 1, Kind.STATUTORY, "", "Enable patient choice", 1),
                                duty(GREEN, 2, Kind.RECOMMENDED, "", "Reach net zero", 1),
                                duty(
                                        CANCER,
                                        3,
                                        Kind.NATIONAL_OBJECTIVE,
                                        "Cancer",
                                        "See earlier",
                                        1),
                                duty(
                                        DENTAL,
                                        4,
                                        Kind.NATIONAL_OBJECTIVE,
                                        "Dentistry",
                                        "More care",
                                        1),
                                new Section(
                                        section, null, 0, "Quality", "", Section.Status.DRAFTING),
                                new Passage(PASSAGE, section, 0, Prose.of("We aim high.")),
                                new Evidence(
                                        GREEN_PLAN,
                                        0,
                                        "Green plan",
                                        "",
                                        Evidence.Kind.PLAN,
                                        null,
                                        null),
                                new Link(new LinkId(new UUID(1, 4)), QUALITY_AIMS, PASSAGE),
                                new Link(
                                        new LinkId(new UUID(1, 5)),
                                        new TestRef(GREEN, "one"),
                                        GREEN_PLAN)),
                        CLOCK,
                        () -> "Planning lead",
                        notices);
        answers = new Answers(plan, Dismissed.forNow(), new JobRunner(Assertions::fail));
    }

    static Evidence titled(Evidence evidence, String title) {
        return new Evidence(
                evidence.id(), evidence.position(), title, "", evidence.kind(), null, null);
    }

    private static Requirement duty(
            RequirementId id, int position, Kind kind, String group, String title, int tests) {
        var asked =
                List.of(
                                new Requirement.Test("one", title + ": are aims set?"),
                                new Requirement.Test("two", title + ": is it measured?"))
                        .subList(0, tests);
        return new Requirement(
                id,
                position,
                kind,
                group,
                title,
                "s.14Z34",
                "Asks to " + title,
                asked,
                List.of(),
                List.of(),
                null,
                LocalDate.of(2022, 7, 1),
                null,
                "Act",
                true);
    }
}
