package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.Answering;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.ItemId.MilestoneId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.ProfileId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/// The items of small plans, each made in a line. Items made with one number have one id, and stand
/// at that number.
public final class Items {

    public static final LocalDate MARCH = LocalDate.of(2027, 3, 31);

    private Items() {}

    public static Plan plan(PlanItem... items) {
        return Plan.of(Arrays.stream(items));
    }

    public static PlanProfile profile() {
        return new PlanProfile(
                new ProfileId(id(1)),
                "NHS Riverside Joint Forward Plan",
                "Joint Forward Plan",
                "NHS Riverside",
                new FinancialYear(2023),
                5,
                "jfp-2023-24",
                "Joint Forward Plan 2023/24");
    }

    public static Section section(int number, String title) {
        return section(number, null, title);
    }

    /// @param parent number of the section it stands in; null for a chapter
    public static Section section(int number, @Nullable Integer parent, String title) {
        return new Section(
                new SectionId(id(number)),
                parent == null ? null : new SectionId(id(parent)),
                number,
                title,
                "Director of strategy",
                Section.Status.DRAFTING);
    }

    public static Passage passage(int number, int section, String text) {
        return new Passage(
                new PassageId(id(number)), new SectionId(id(section)), number, Prose.of(text));
    }

    /// Measurable, dated and led.
    public static Objective objective(int number, String title) {
        return new Objective(
                new ObjectiveId(id(number)),
                number,
                title,
                new Target.AtLeast(BigDecimal.valueOf(76), "%", MARCH),
                null,
                "Chief operating officer",
                Objective.Level.SYSTEM,
                null,
                null);
    }

    public static Evidence evidence(int number, String title) {
        return new Evidence(
                new EvidenceId(id(number)), number, title, "", Evidence.Kind.STRATEGY, null, null);
    }

    public static Milestone milestone(int number, String title, LocalDate on) {
        return new Milestone(
                new MilestoneId(id(number)),
                number,
                "Engagement",
                title,
                new DateSpan(on, on),
                Milestone.Status.PLANNED,
                null);
    }

    /// A row whose tests `a`, `b` … ask `Is a there?`, `Is b there?` …
    public static Requirement requirement(String key, Requirement.Kind kind, String... tests) {
        return new Requirement(
                new RequirementId(key),
                0,
                kind,
                "",
                "Duty as to " + key,
                "NHS Act 2006 s.14Z34",
                "Do it well.",
                Arrays.stream(tests)
                        .map(test -> new Requirement.Test(test, "Is %s there?".formatted(test)))
                        .toList(),
                List.of(),
                List.of(),
                null,
                LocalDate.of(2023, 4, 1),
                null,
                "Guidance",
                true);
    }

    public static Requirement statutory(String key, String... tests) {
        return requirement(key, Requirement.Kind.STATUTORY, tests);
    }

    /// @param test as it is written, e.g. `quality/a`
    public static Link link(int number, PlanItem from, String test) {
        return new Link(new LinkId(id(number)), TestRef.parse(test), (Answering) from.id());
    }

    /// The answer of a lead, with a next step by a day where there is one.
    public static Answer answer(String key, String nextStep, @Nullable LocalDate due) {
        return new Answer(new AnswerId(new RequirementId(key)), "Chief nurse", "", nextStep, due);
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
