package org.forwardplan.model.editing;

import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.plan;
import static org.forwardplan.model.plan.Items.section;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PlacesInOutlineTest {

    private static final List<SectionId> SECTIONS =
            IntStream.range(0, 6).mapToObj(number -> new SectionId(new UUID(1, number))).toList();
    private static final List<PassageId> PASSAGES =
            IntStream.range(0, 5).mapToObj(number -> new PassageId(new UUID(2, number))).toList();

    private final Section ambition = section(0, "Ambition");
    private final Section services = section(1, "Services");
    private final Section cancer = section(2, 1, "Cancer").at(services.id(), 0);
    private final Passage first = at(passage(10, 2, "First"), 0);
    private final Passage second = at(passage(11, 2, "Second"), 1);
    private final Plan plan = plan(ambition, services, cancer, first, second);

    @Test
    void an_added_section_makes_room_for_itself() {
        var added = new AddSection(SECTIONS.getFirst(), null, 1, " Population ");
        assertEquals(
                List.of("1 Ambition", "2 Population", "3 Services", "3.1 Cancer"),
                headings(Decided.after(added, plan)));
    }

    @Test
    void a_section_without_a_title_is_not_added() {
        assertEquals(
                List.of("A section needs a title"),
                Decided.refused(new AddSection(SECTIONS.getFirst(), null, 0, " "), plan));
    }

    @Test
    void a_section_moves_with_what_stands_beneath_it() {
        var moved = new MoveSection(services.id(), null, 0, "Services");
        assertEquals(
                List.of("1 Services", "1.1 Cancer", "2 Ambition"),
                headings(Decided.after(moved, plan)));
    }

    @Test
    void a_section_cannot_stand_within_itself() {
        assertEquals(
                List.of("A section cannot stand within itself"),
                Decided.refused(new MoveSection(services.id(), cancer.id(), 0, "Services"), plan));
    }

    @Test
    void a_passage_moves_to_another_section_and_those_left_close_up() {
        var after = Decided.after(new MovePassages(first.id(), ambition.id(), 0), plan);
        var outline = Outline.of(after);
        assertEquals(List.of(first.at(ambition.id(), 0)), passages(outline, ambition));
        assertEquals(List.of(second.at(cancer.id(), 0)), passages(outline, cancer));
    }

    @Test
    void a_passage_moved_to_where_it_stands_is_nothing_to_do() {
        var decision = new MovePassages(second.id(), cancer.id(), 1).decide(plan);
        assertEquals(Decision.nothingToDo(), decision);
    }

    @Property(tries = 400)
    void whatever_is_added_and_moved_siblings_stand_at_0_1_2_and_each_step_can_be_taken_back(
            @ForAll("commands") List<PlanCommand> commands) {
        var now = Plan.EMPTY;
        for (var command : commands) {
            if (command.decide(now) instanceof Accepted(var change) && fits(command, now)) {
                var next = now.after(change);
                var back = next.after(change.inverse());
                assertEquals(now, back);
                assertEquals(Outline.of(now).entries(), Outline.of(back).entries());
                now = next;
                assertInOrder(now);
            }
        }
    }

    @Provide
    Arbitrary<List<PlanCommand>> commands() {
        var section = Arbitraries.of(SECTIONS);
        var parent = section.injectNull(0.4);
        var place = Arbitraries.integers().between(-1, 6);
        var passage = Arbitraries.of(PASSAGES);
        return Arbitraries.oneOf(
                        Combinators.combine(section, parent, place).as(PlacesInOutlineTest::add),
                        Combinators.combine(section, parent, place)
                                .as((id, to, at) -> new MoveSection(id, to, at, "Any")),
                        Combinators.combine(passage, section, place)
                                .as((id, in, at) -> new AddPassage(id, in, at, Prose.of("Words"))),
                        Combinators.combine(passage, section, place).as(MovePassages::new),
                        Combinators.combine(passage.list().ofMaxSize(5), section, place)
                                .as(MovePassages::new),
                        passage.list().uniqueElements().ofMaxSize(3).map(DuplicatePassages::new))
                .map(PlanCommand.class::cast)
                .list()
                .ofMaxSize(40);
    }

    private static AddSection add(SectionId id, @Nullable SectionId parent, int place) {
        return new AddSection(id, parent, place, "Section " + id.text());
    }

    /// An id is given once, and a section is put beneath one that is there: screens see to that.
    private static boolean fits(PlanCommand command, Plan plan) {
        return switch (command) {
            case AddSection it -> plan.find(it.id()).isEmpty() && there(it.parent(), plan);
            case MoveSection it -> there(it.parent(), plan);
            case AddPassage it -> plan.find(it.id()).isEmpty();
            default -> true;
        };
    }

    private static boolean there(@Nullable SectionId parent, Plan plan) {
        return parent == null || plan.find(parent).isPresent();
    }

    private static void assertInOrder(Plan plan) {
        var outline = Outline.of(plan);
        assertEquals(plan.items(Section.class).count(), outline.entries().size());
        assertCounted(outline.beneath(null));
        for (var entry : outline.entries()) {
            assertCounted(outline.beneath(entry.section().id()));
            assertCounted(entry.passages());
            assertTrue(
                    entry.passages().stream()
                            .allMatch(it -> Objects.equals(it.section(), entry.section().id())));
        }
    }

    private static void assertCounted(List<? extends PlanItem> siblings) {
        assertEquals(
                Stream.iterate(0, it -> it + 1).limit(siblings.size()).toList(),
                siblings.stream().map(PlanItem::position).toList());
    }

    private static List<String> headings(Plan plan) {
        return Outline.of(plan).entries().stream().map(Outline.Entry::heading).toList();
    }

    private static List<Passage> passages(Outline outline, Section in) {
        return outline.entry(in.id()).orElseThrow().passages();
    }

    private static Passage at(Passage passage, int position) {
        return passage.at(passage.section(), position);
    }
}
