package org.forwardplan.model.editing;

import static org.forwardplan.model.plan.Items.link;
import static org.forwardplan.model.plan.Items.objective;
import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.section;
import static org.forwardplan.model.plan.Items.statutory;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.comparison.Comparison;
import org.forwardplan.model.comparison.ItemChange;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Comment;
import org.forwardplan.model.plan.ItemId.CommentId;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.RandomPlans;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

class RestoreTest {

    private static final Passage BEDS = passage(11, 2, "We will open beds.");
    private static final Passage WARDS = passage(12, 2, "Wards are staffed.");
    private static final Passage MONEY = passage(13, 3, "It costs more.");
    private static final Link ANSWERS = link(21, BEDS, "quality/a");
    private static final Comment REMARK =
            new Comment(
                    new CommentId(new UUID(0, 31)),
                    BEDS.id(),
                    null,
                    "Director",
                    Instant.EPOCH,
                    "How many?",
                    false);
    private static final Plan THEN =
            Items.plan(
                    section(1, "Care"),
                    section(2, 1, "Urgent care"),
                    section(3, 1, "Planned care"),
                    section(4, "Money"),
                    BEDS,
                    WARDS,
                    MONEY,
                    statutory("quality", "a"),
                    ANSWERS,
                    REMARK,
                    objective(41, "Fewer waits"),
                    objective(42, "Shorter waits"),
                    objective(43, "Better waits"));
    private static final SectionId URGENT = section(2, "").id();

    private static RestoreSection restore(SectionId section) {
        return new RestoreSection(THEN, "Draft 1", section, "Urgent care");
    }

    private static Plan edited(PlanCommand... commands) {
        var steps = new Steps(THEN);
        for (var command : commands) {
            assertTrue(steps.request(command), command.label());
        }
        return steps.plan();
    }

    private static void assertSame(Plan then, Plan now) {
        assertEquals(List.of(), Comparison.between(then, now).changes());
    }

    @Test
    void a_chapter_that_went_comes_back_around_the_section_with_links_and_comments() {
        var plan = edited(new RemoveItem("", section(1, "").id()));

        var restored = Decided.after(restore(URGENT), plan);

        assertEquals(
                List.of("1 Care", "1.1 Urgent care", "2 Money"),
                Outline.of(restored).entries().stream().map(Outline.Entry::heading).toList());
        assertEquals(List.of(ANSWERS), restored.all(Link.class));
        assertEquals(List.of(REMARK), restored.all(Comment.class));
        assertEquals("Restore section “Urgent care” from “Draft 1”", restore(URGENT).label());
    }

    @Test
    void passages_go_home_come_home_and_go() {
        var fresh = new PassageId(new UUID(0, 99));
        var plan =
                edited(
                        new MovePassages(BEDS.id(), section(4, "").id(), 0),
                        new MovePassages(MONEY.id(), URGENT, 0),
                        new ReviseItem("", MONEY.at(URGENT, 0).withBody(Prose.of("Less."))),
                        new AddPassage(fresh, URGENT, 0, Prose.of("New")),
                        new MoveSection(URGENT, null, 0, ""));

        var restored = Decided.after(restore(URGENT), plan);

        assertEquals(BEDS, restored.find(Passage.class, BEDS.id()).orElseThrow());
        var money = restored.find(Passage.class, MONEY.id()).orElseThrow();
        assertEquals(MONEY.section(), money.section());
        assertEquals("Less.", money.body().plainText());
        assertTrue(restored.find(fresh).isEmpty());
        assertEquals(1, Comparison.between(THEN, restored).changes().size());
    }

    @Test
    void a_section_that_is_new_goes_and_what_it_took_in_goes_home() {
        var fresh = new SectionId(new UUID(0, 77));
        var plan =
                edited(
                        new AddSection(fresh, null, 0, "Prevention"),
                        new MovePassages(BEDS.id(), fresh, 0),
                        new MoveSection(section(3, "").id(), fresh, 0, ""));

        assertSame(THEN, Decided.after(restore(fresh), plan));
    }

    @Test
    void a_section_that_came_to_stand_above_its_own_parent_goes_back_beneath_it() {
        var care = section(1, "").id();
        var plan =
                edited(new MoveSection(URGENT, null, 0, ""), new MoveSection(care, URGENT, 0, ""));

        assertSame(THEN, Decided.after(restore(URGENT), plan));
    }

    @Test
    void one_objective_comes_back_between_those_it_stood_between() {
        var middle = objective(42, "").id();
        var plan =
                edited(new RemoveItem("", middle), new ReviseItem("", objective(43, "Best waits")));

        var restored = Decided.after(new RestoreItem(THEN, "Draft 1", middle, ""), plan);

        assertEquals(
                List.of("Fewer waits", "Shorter waits", "Best waits"),
                restored.all(Objective.class).stream().map(Objective::title).toList());
    }

    @Test
    void what_hung_on_a_duty_comes_back_with_it() {
        var duty = statutory("quality", "a").id();
        var plan = edited(new RemoveItem("", duty));

        assertSame(THEN, Decided.after(new RestoreItem(THEN, "Draft 1", duty, ""), plan));
    }

    @Test
    void a_link_to_what_is_gone_is_not_restored() {
        var plan = edited(new RemoveItem("", BEDS.id()));

        assertEquals(
                List.of("What it belongs to is no longer in the plan"),
                Decided.refused(new RestoreItem(THEN, "Draft 1", ANSWERS.id(), ""), plan));
    }

    @Provide
    Arbitrary<Plan> plans() {
        return RandomPlans.plans();
    }

    @Property(tries = 200)
    void everything_restored_is_the_earlier_plan_and_undo_gives_the_later(
            @ForAll("plans") Plan then, @ForAll("plans") Plan now) {
        if (new RestoreVersion(then, "Draft 1").decide(now)
                instanceof Decision.Accepted(var change)) {
            assertTrue(Comparison.between(then, now.after(change)).same());
            assertEquals(now, now.after(change).after(change.inverse()));
        } else {
            assertTrue(Comparison.between(then, now).same());
        }
    }

    /// Something that happens to the plan, by numbers.
    private record Edit(int kind, int what, int where) {}

    @Provide
    Arbitrary<List<Edit>> edits() {
        var numbers = Arbitraries.integers().between(0, 6);
        return Combinators.combine(Arbitraries.integers().between(0, 7), numbers, numbers)
                .as(Edit::new)
                .list()
                .ofMaxSize(14);
    }

    @Property(tries = 400)
    void a_restored_section_differs_in_nothing_and_undo_gives_the_plan_back(
            @ForAll("edits") List<Edit> edits) {
        var now = after(edits);
        if (restore(URGENT).decide(now) instanceof Decision.Accepted(var change)) {
            var restored = now.after(change);
            assertEquals(List.of(), ofSection(Comparison.between(THEN, restored)));
            assertEquals(now, restored.after(change.inverse()));
        } else {
            assertEquals(List.of(), ofSection(Comparison.between(THEN, now)));
        }
    }

    @Property(tries = 400)
    void each_thing_restored_alone_differs_in_nothing(@ForAll("edits") List<Edit> edits) {
        var now = after(edits);
        for (var change : Comparison.between(THEN, now).changes()) {
            var id = change.item().id();
            if (new RestoreItem(THEN, "Draft 1", id, "").decide(now)
                    instanceof Decision.Accepted(var back)) {
                assertEquals(null, Comparison.between(THEN, now.after(back)).of(id));
                assertEquals(now, now.after(back).after(back.inverse()));
            }
        }
    }

    private static Plan after(List<Edit> edits) {
        var steps = new Steps(THEN);
        edits.forEach(edit -> steps.request(command(steps.plan(), edit)));
        return steps.plan();
    }

    private static List<ItemChange> ofSection(Comparison comparison) {
        return comparison.changes().stream()
                .filter(change ->
                        change.item().id().equals(URGENT)
                                || change.item() instanceof Passage it
                                        && (it.section().equals(URGENT)
                                                || comparison
                                                        .then()
                                                        .find(Passage.class, it.id())
                                                        .filter(was -> was.section().equals(URGENT))
                                                        .isPresent()))
                .toList();
    }

    private static PlanCommand command(Plan plan, Edit edit) {
        var passages = plan.all(Passage.class);
        var sections = plan.all(Section.class);
        var passage = passages.isEmpty() ? BEDS : passages.get(edit.what() % passages.size());
        var from = sections.isEmpty() ? null : sections.get(edit.what() % sections.size());
        var to = sections.isEmpty() ? null : sections.get(edit.where() % sections.size()).id();
        if (from == null || to == null) {
            return new AddSection(new SectionId(UUID.randomUUID()), null, 0, "Fresh");
        }
        return switch (edit.kind()) {
            case 0 ->
                    new AddPassage(
                            new PassageId(UUID.randomUUID()), to, edit.where(), Prose.of("New"));
            case 1 -> new RemoveItem("", passage.id());
            case 2 -> new MovePassages(passage.id(), to, edit.what());
            case 3 -> new ReviseItem("", passage.withBody(Prose.of("Says " + edit.where())));
            case 4 -> new ReviseItem("", from.withTitle("Title " + edit.where()));
            case 5 -> new RemoveItem("", from.id());
            case 6 -> new MoveSection(from.id(), edit.where() == 0 ? null : to, edit.what(), "");
            default -> new AddSection(new SectionId(UUID.randomUUID()), to, edit.where(), "Fresh");
        };
    }
}
