package org.forwardplan.model.versions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.comparison.Comparison;
import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.ItemFields;
import org.forwardplan.model.plan.ItemId.ChangeReasonId;
import org.forwardplan.model.plan.ItemId.Explained;
import org.forwardplan.model.plan.ItemId.LinkId;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Removed;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.plan.TestRef;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

class VersionChangesTest {

    private static final RequirementId QUALITY = new RequirementId("quality");

    private final Section chapter = section(1, 0, "Urgent care");
    private final Section other = section(2, 1, "Planned care");
    private final Passage beds = passage(1, chapter, "We will open 40 beds by March.");
    private final Passage waits = passage(2, other, "Nobody waits longer than a year.");
    private final Objective objective = objective("76");
    private final Requirement duty =
            new Requirement(
                    QUALITY,
                    0,
                    Requirement.Kind.STATUTORY,
                    "",
                    "Quality",
                    "",
                    "",
                    List.of(new Requirement.Test("objectives", "Are there objectives?")),
                    List.of(),
                    List.of(),
                    null,
                    LocalDate.EPOCH,
                    null,
                    "",
                    true);
    private final Link link =
            new Link(new LinkId(new UUID(0, 9)), new TestRef(QUALITY, "objectives"), beds.id());
    private final Plan then =
            Plan.of(Stream.of(chapter, other, beds, waits, objective, duty, link));

    @Test
    void changes_stand_under_what_a_reader_knows_by_name() {
        var changes =
                changes(
                        new Revised(waits, waits.withBody(Prose.of("Nobody waits longer."))),
                        new Revised(
                                beds, beds.withBody(Prose.of("We will open 30 beds by March."))),
                        new Revised(objective, objective("80")));

        assertEquals(
                List.of("1 Urgent care", "2 Planned care", "Seen in 4 hours"),
                changes.groups().stream().map(ChangeGroup::title).toList());
    }

    @Test
    void the_order_of_significance_begins_with_what_is_promised() {
        var changes =
                changes(
                        new Revised(
                                waits,
                                waits.withBody(Prose.of("Nobody waits, longer than a year."))),
                        new Revised(
                                beds, beds.withBody(Prose.of("We will open 30 beds by March."))),
                        new Revised(objective, objective("80")),
                        new Revised(other, other.withLead("Chief nurse")));

        assertEquals(
                List.of(Significance.PROMISE, Significance.SUBSTANCE, Significance.WORDING),
                changes.bySignificance().stream().map(ChangeGroup::significance).toList());
    }

    @Test
    void who_leads_a_section_is_no_change_of_the_published_plan() {
        assertTrue(changes(new Revised(other, other.withLead("Chief nurse"))).nothingPublished());
        assertFalse(changes(new Revised(objective, objective("80"))).nothingPublished());
        assertTrue(VersionChanges.between(then, then).groups().isEmpty());
    }

    @Test
    void a_section_that_is_gone_stands_where_it_stood() {
        var changes = changes(new Removed(waits), new Removed(other));

        assertEquals(
                List.of("2 Planned care"),
                changes.groups().stream().map(ChangeGroup::title).toList());
        assertEquals(2, changes.groups().getFirst().changes().size());
        assertEquals(Significance.PROMISE, changes.groups().getFirst().significance());
    }

    @Test
    void a_duty_that_lost_its_answer_is_told() {
        var changes = changes(new Removed(link));

        assertEquals(
                List.of(new DutyShift(duty, AnswerState.COMPLETE, AnswerState.NONE)),
                changes.duties());
    }

    @Test
    void a_reason_written_before_the_earlier_version_is_about_an_earlier_change() {
        var old = reason(1, chapter.id(), "Last year's guidance");
        var fresh = reason(2, objective.id(), "New national target");
        var before = then.after(new Added(old));

        var changes = VersionChanges.between(before, before.after(new Added(fresh)));

        assertEquals(Map.of(objective.id(), fresh), changes.reasons());
    }

    @Test
    void a_duty_that_came_tells_where_it_stands_in_the_law() {
        var asked = ItemFields.with(duty, "section", "NHS Act 2006 s.14Z34");
        var before = Plan.of(Stream.of(chapter));
        var comparison = Comparison.between(before, before.after(new Added(asked)));

        var texts = new ChangeTexts(comparison).of(comparison.changes().getFirst());

        assertTrue(
                texts.contains(new ChangeTexts.Text("Section", "", "NHS Act 2006 s.14Z34")),
                texts::toString);
    }

    private VersionChanges changes(PlanChange... parts) {
        return VersionChanges.between(then, then.after(new PlanChange.Together(List.of(parts))));
    }

    private static ChangeReason reason(int number, Explained about, String why) {
        return new ChangeReason(new ChangeReasonId(new UUID(3, number)), about, why, List.of());
    }

    private static Objective objective(String percent) {
        return new Objective(
                new ObjectiveId(new UUID(0, 5)),
                0,
                "Seen in 4 hours",
                new Target.AtLeast(new BigDecimal(percent), "%", null),
                null,
                "",
                Objective.Level.SYSTEM,
                null,
                null);
    }

    private static Section section(int number, int position, String title) {
        return new Section(
                new SectionId(new UUID(1, number)),
                null,
                position,
                title,
                "",
                Section.Status.DRAFTING);
    }

    private static Passage passage(int number, Section in, String text) {
        return new Passage(new PassageId(new UUID(2, number)), in.id(), 0, Prose.of(text));
    }
}
