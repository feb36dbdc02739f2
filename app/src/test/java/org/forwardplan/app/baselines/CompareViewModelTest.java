package org.forwardplan.app.baselines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleBooleanProperty;

import org.forwardplan.app.baselines.ChangeFilter.What;
import org.forwardplan.app.openplan.QualityPlan;
import org.forwardplan.model.comparison.ItemChange;
import org.forwardplan.model.editing.AddPassage;
import org.forwardplan.model.editing.MovePassages;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.Baseline.Purpose;
import org.forwardplan.model.plan.ChangeReason;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.versions.Topic;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class CompareViewModelTest {

    private static final LocalDate DAY = LocalDate.of(2023, 3, 1);
    private static final PassageId NEW = new PassageId(new UUID(9, 1));

    private final QualityPlan plan = new QualityPlan();
    private final AtOnce working = new AtOnce();
    private final SimpleBooleanProperty seen = new SimpleBooleanProperty(true);
    private final VersionsViewModel versions =
            new VersionsViewModel(plan.open, plan.open.stateWhile(seen), working);
    private final CompareViewModel compare = new CompareViewModel(versions, working);

    private void freeze(String name) {
        versions.freeze(name, Purpose.DRAFT, DAY, "", () -> {});
    }

    private void edit() {
        plan.open.perform(new AddPassage(NEW, QualityPlan.CARE, 1, Prose.of("Six weeks.")));
        plan.open.perform(new MovePassages(QualityPlan.STUDIES, QualityPlan.CARE, 0));
    }

    private List<String> sides() {
        return versions.sides().stream().map(Side::title).toList();
    }

    private List<String> rows() {
        return compare.rows().stream().map(ChangeRow::title).toList();
    }

    @Test
    void a_version_is_frozen_as_the_plan_stands_and_chosen() {
        freeze("Draft 1");
        edit();
        freeze("Draft 2");

        assertEquals(List.of("Now", "Draft 2", "Draft 1"), sides());
        assertEquals("Draft 2", versions.chosenProperty().get().title());
        assertEquals(
                List.of(0, 2),
                versions.versions().stream().map(version -> version.since()).toList());
        assertEquals(
                "2 versions. Nothing has changed since “Draft 2”.",
                versions.standingProperty().get());
        freeze(" ");
        freeze("draft 1");
        assertEquals(
                List.of(
                        "Frozen as “Draft 1”.",
                        "Frozen as “Draft 2”.",
                        "A version needs a name",
                        "There is a version called “Draft 1” already"),
                plan.notices.heard());
    }

    @Test
    void what_changed_stands_under_what_it_belongs_to_and_what_moved_is_one_change() {
        freeze("Draft 1");
        edit();

        assertEquals(
                List.of(
                        "2 Quality of care",
                        "Passage moved: We take part in studies.",
                        "Passage added: Six weeks."),
                rows());
        assertEquals("2 changes: 1 added, 1 moved.", compare.standingProperty().get());
        assertTrue(working.started.contains("Compare “Draft 1” with “Now”"));
    }

    @Test
    void filters_leave_what_fits_and_say_how_much_they_hide() {
        freeze("Draft 1");
        edit();

        compare.show(ChangeFilter.ALL.what(What.MOVED));
        assertEquals(
                List.of("2 Quality of care", "Passage moved: We take part in studies."), rows());
        assertEquals("1 change: 1 moved. 1 not shown.", compare.standingProperty().get());
        compare.show(ChangeFilter.ALL.words("SIX weeks"));
        assertEquals(List.of("2 Quality of care", "Passage added: Six weeks."), rows());
        compare.show(ChangeFilter.ALL.topic(Topic.DUTIES));
        assertEquals(
                "No change is left: nothing matches the filter. 2 not shown.",
                compare.standingProperty().get());
        assertNull(compare.chosenProperty().get());
    }

    @Test
    void steps_go_from_change_to_change_and_stop_at_the_ends() {
        freeze("Draft 1");
        edit();

        compare.choose(compare.rows().getFirst());
        compare.step(1);
        assertEquals("Passage moved: We take part in studies.", chosen());
        compare.step(1);
        compare.step(1);
        assertEquals("Passage added: Six weeks.", chosen());
        compare.step(-1);
        compare.step(-1);
        assertEquals("Passage moved: We take part in studies.", chosen());
    }

    private String chosen() {
        return compare.chosenProperty().get().title();
    }

    @Test
    void the_change_that_is_looked_at_stays_when_the_plan_changes() {
        freeze("Draft 1");
        edit();

        plan.open.perform(new RemoveItem("", QualityPlan.STUDIES));

        assertEquals("Passage added: Six weeks.", chosen());
    }

    @Test
    void while_the_page_is_not_seen_nothing_is_compared_and_then_everything() {
        freeze("Draft 1");
        seen.set(false);
        var before = working.started.size();
        edit();
        assertEquals(before, working.started.size());
        seen.set(true);
        assertEquals(3, rows().size());
    }

    @Test
    void any_two_can_be_compared_either_way_round() {
        freeze("Draft 1");
        edit();
        freeze("Draft 2");
        compare.compare(versions.sides().get(2), versions.sides().get(1));
        assertEquals("2 changes: 1 added, 1 moved.", compare.standingProperty().get());
        compare.swap();
        assertEquals("2 changes: 1 removed, 1 moved.", compare.standingProperty().get());
        compare.compare(new Side.OtherFile(Path.of("Vale.fplan"), Plan.EMPTY), Side.NOW);
        assertTrue(compare.standingProperty().get().startsWith("17 changes: 17 added."));
    }

    @Test
    void the_pair_that_was_chosen_stays_when_the_plan_changes() {
        freeze("Draft 1");
        edit();
        freeze("Draft 2");
        compare.compare(versions.sides().get(2), versions.sides().get(1));

        plan.open.perform(new RemoveItem("", QualityPlan.STUDIES));

        assertEquals("Draft 1", compare.fromProperty().get().title());
        assertEquals("Draft 2", compare.toProperty().get().title());
    }

    @Test
    void a_name_that_goes_is_no_longer_compared_with() {
        freeze("Draft 1");
        edit();
        var baseline = plan.open.plan().all(Baseline.class).getFirst();

        versions.remove(baseline);

        assertEquals(List.of("Now"), sides());
        assertNull(compare.fromProperty().get());
        assertEquals(List.of(), rows());
        plan.open.undo();
        assertEquals(List.of("Now", "Draft 1"), sides());
    }

    @Test
    void what_is_said_of_a_version_changes_and_a_form_left_as_it_was_is_done() {
        freeze("Draft 1");
        var baseline = plan.open.plan().all(Baseline.class).getFirst();

        assertTrue(versions.revise(baseline, "Draft 1", Purpose.DRAFT, DAY, ""));
        assertTrue(versions.revise(baseline, "Approved", Purpose.APPROVED, DAY, "At last"));
        assertEquals(List.of("Now", "Approved"), sides());
    }

    @Test
    void a_reason_is_written_for_what_changed_up_to_now() {
        freeze("Draft 1");
        edit();
        var reasons = new Reasons(plan.open);
        var group = compare.rows().getFirst().group();

        reasons.explain(group, "The board asked.", List.of());

        var compared = compare.resultProperty().get();
        assertEquals(
                "The board asked.",
                Reasons.of(compared, group.about()).map(ChangeReason::why).orElse(""));
        assertTrue(Reasons.obstacle(compared).isEmpty());
        compare.swap();
        assertEquals(
                "A reason says why an earlier version became a later one: swap the two to write"
                        + " it.",
                Reasons.obstacle(compare.resultProperty().get()).orElseThrow());
    }

    @Test
    void a_reason_is_written_for_what_changed_between_two_versions() {
        freeze("Draft 1");
        edit();
        freeze("Draft 2");
        var drafts = versions.versions();
        compare.compare(new Side.Named(drafts.get(1)), new Side.Named(drafts.get(0)));
        var compared = compare.resultProperty().get();
        assertTrue(Reasons.obstacle(compared).isEmpty());
        var group = compared.changes().groups().getFirst();

        new Reasons(plan.open).explain(group, "The clinic asked for it.", List.of());

        assertEquals(
                "The clinic asked for it.",
                Reasons.of(compare.resultProperty().get(), group.about()).orElseThrow().why());
    }

    @Test
    void a_reason_is_not_written_into_another_plan_file() {
        freeze("Draft 1");
        edit();
        compare.compare(
                new Side.Named(versions.versions().getFirst()),
                new Side.OtherFile(Path.of("other.fplan"), plan.open.plan()));

        assertEquals(
                "other.fplan is only read here: say why it changed in that plan itself.",
                Reasons.obstacle(compare.resultProperty().get()).orElseThrow());
    }

    @Test
    void what_a_restoration_would_do_is_said_first_and_it_is_one_step() {
        freeze("Draft 1");
        var then = plan.open.plan();
        edit();
        plan.open.perform(
                new ReviseItem(
                        "",
                        plan.open
                                .plan()
                                .find(Passage.class, QualityPlan.AIMS)
                                .orElseThrow()
                                .withBody(Prose.of("We aim low."))));
        var later = plan.open.plan();
        var restoring = new Restoring(plan.open);
        var version = versions.versions().getFirst();

        var offer = restoring.section(version, QualityPlan.CARE, "Quality of care").orElseThrow();
        assertEquals(
                "Section “Quality of care” goes back to “Draft 1”: 2 things change, 1 is removed."
                        + " It is one step, and undo takes it back.",
                offer.question());
        assertSame(later, plan.open.plan());
        restoring.perform(offer);

        assertEquals(List.of(), rows());
        assertEquals(then.all(Passage.class), plan.open.plan().all(Passage.class));
        plan.open.undo();
        assertEquals(later, plan.open.plan());
        assertTrue(restoring.everything(version).isPresent());
        assertTrue(restoring.item(version, NEW, "Six weeks.").isPresent());
    }

    @Test
    void nothing_to_restore_is_said() {
        freeze("Draft 1");
        var restoring = new Restoring(plan.open);

        assertTrue(restoring.everything(versions.versions().getFirst()).isEmpty());
        assertEquals(
                "Nothing would change: the plan says the same already.",
                plan.notices.heard().getLast());
    }

    @Test
    void a_version_reads_section_by_section_with_objectives_and_duties() {
        var reading = Reading.of(QualityPlan.plan(), DAY);

        assertEquals(
                List.of(
                        "1 Ambition",
                        "2 Quality of care",
                        "Objectives",
                        "Milestones",
                        "Legal duties"),
                reading.parts().stream().map(Reading.Part::title).toList());
        assertTrue(
                reading.parts()
                        .getFirst()
                        .blocks()
                        .toString()
                        .contains("We take part in studies."));
        assertTrue(reading.parts().getLast().blocks().toString().contains("Promote research"));
    }

    @Test
    void a_change_is_of_every_kind_that_happened_to_it() {
        freeze("Draft 1");
        edit();
        var changes = compare.resultProperty().get().changes().comparison().changes();
        var moved = changes.stream().filter(ItemChange.Altered.class::isInstance).findFirst();

        assertTrue(What.MOVED.is(moved.orElseThrow()));
        assertEquals(false, What.CHANGED.is(moved.orElseThrow()));
    }
}
