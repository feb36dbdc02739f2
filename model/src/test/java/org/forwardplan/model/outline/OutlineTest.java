package org.forwardplan.model.outline;

import static org.forwardplan.model.plan.Items.passage;
import static org.forwardplan.model.plan.Items.plan;
import static org.forwardplan.model.plan.Items.section;
import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.outline.Outline.Entry;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.RandomValues;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;

class OutlineTest {

    @Provide
    Arbitrary<Plan> sections() {
        return RandomValues.of(Section.class)
                .list()
                .ofMaxSize(6)
                .map(sections -> Plan.of(sections.stream()));
    }

    @Property
    void every_section_is_in_sight_once_whatever_its_parents(@ForAll("sections") Plan plan) {
        var seen = Outline.of(plan).entries().stream().map(Entry::section).toList();

        assertEquals(Set.copyOf(plan.all(Section.class)), Set.copyOf(seen));
        assertEquals(plan.all(Section.class).size(), seen.size());
    }

    @Property
    void every_section_stands_directly_beneath_exactly_one_or_at_the_top(
            @ForAll("sections") Plan plan) {
        var outline = Outline.of(plan);
        var count =
                outline.beneath(null).size()
                        + outline.entries().stream()
                                .mapToInt(entry -> outline.beneath(entry.section().id()).size())
                                .sum();

        assertEquals(outline.entries().size(), count);
    }

    @Test
    void sections_are_numbered_by_where_they_stand() {
        assertEquals(
                List.of("1 Aims", "1.1 Who we are", "1.2 How", "1.2.1 Money", "2 Duties"),
                headings(
                        section(5, "Duties"),
                        section(4, 3, "Money"),
                        section(3, 1, "How"),
                        section(2, 1, "Who we are"),
                        section(1, "Aims")));
    }

    @Test
    void each_entry_knows_its_depth() {
        var entries =
                Outline.of(plan(section(1, "Aims"), section(2, 1, "How"), section(3, 2, "Money")))
                        .entries();

        assertEquals(List.of(1, 2, 3), entries.stream().map(Entry::depth).toList());
    }

    @Test
    void a_section_whose_parent_is_gone_stands_at_the_top() {
        assertEquals(
                List.of("1 Aims", "2 Lost", "2.1 With it"),
                headings(section(1, "Aims"), section(2, 9, "Lost"), section(3, 2, "With it")));
    }

    @Test
    void sections_within_each_other_stand_at_the_top_and_keep_what_is_beneath() {
        assertEquals(
                List.of("1 Aims", "2 Hen", "3 Egg", "3.1 Yolk", "4 Itself"),
                headings(
                        section(1, "Aims"),
                        section(2, 3, "Hen"),
                        section(3, 2, "Egg"),
                        section(4, 3, "Yolk"),
                        section(5, 5, "Itself")));
    }

    @Test
    void a_number_can_be_asked_for_by_section_and_by_passage() {
        var passage = passage(1, 2, "Words");
        var outline = Outline.of(plan(section(1, "Aims"), section(2, 1, "How"), passage));

        assertEquals("1.1", outline.entryOf(passage.id()).orElseThrow().number());
        assertEquals("1.1", outline.entry(passage.section()).orElseThrow().number());
    }

    @Test
    void passages_stand_in_their_order() {
        var first = passage(1, 1, "First");
        var second = passage(2, 1, "Second");

        assertEquals(
                List.of(first, second),
                Outline.of(plan(second, first, section(1, "Aims")))
                        .entries()
                        .getFirst()
                        .passages());
    }

    @Test
    void a_passage_whose_section_is_gone_stands_nowhere() {
        var passage = passage(1, 9, "Words");

        assertEquals(Optional.empty(), Outline.of(plan(passage)).entryOf(passage.id()));
    }

    @Test
    void sections_beneath_one_are_those_directly_there() {
        var plan = plan(section(1, "Aims"), section(2, 1, "How"), section(3, 2, "Money"));

        assertEquals(
                List.of(section(2, 1, "How")), Outline.of(plan).beneath(section(1, "Aims").id()));
    }

    @Test
    void chapters_and_those_whose_parent_is_gone_are_beneath_nothing() {
        var plan = plan(section(1, "Aims"), section(2, 9, "Lost"), section(3, 1, "How"));

        assertEquals(
                List.of(section(1, "Aims"), section(2, 9, "Lost")), Outline.of(plan).beneath(null));
    }

    @Test
    void nothing_is_beneath_a_section_that_is_gone() {
        var lost = section(2, 9, "Lost");

        assertEquals(List.of(), Outline.of(plan(lost)).beneath(lost.parent()));
    }

    private static List<String> headings(Section... sections) {
        return Outline.of(Items.plan(sections)).entries().stream().map(Entry::heading).toList();
    }
}
