package org.forwardplan.app.outline.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.app.outline.SmallPlan;
import org.forwardplan.app.outline.tree.SectionMoves.Place;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;

import java.util.List;

class OutlineViewModelTest {

    private static final List<String> AS_IT_WAS =
            List.of("1 Ambition", "2 Services", "2.1 Cancer", "3 Money");

    private final SmallPlan small = new SmallPlan();
    private final OutlineViewModel outline = small.outline;

    @Test
    void the_first_chapter_is_chosen_when_the_page_opens() {
        assertEquals(small.ambition, outline.chosenProperty().get());
        assertEquals(
                "3 chapters, 4 sections, 9 words. 0 of 4 sections signed off",
                outline.standingProperty().get());
    }

    @Test
    void a_section_is_added_after_the_chosen_one_and_chosen() {
        outline.choose(small.ambition);
        var added = outline.addAfter().orElseThrow();
        outline.rename(added, "Population");
        assertEquals(
                List.of("1 Ambition", "2 Population", "3 Services", "3.1 Cancer", "4 Money"),
                small.headings());
        assertEquals(added, outline.chosenProperty().get());
        assertEquals(added, small.navigator.selectedProperty().get());
    }

    @Test
    void a_section_is_added_beneath_the_chosen_one_as_the_last_there() {
        outline.choose(small.services);
        outline.addBeneath();
        assertEquals(
                List.of("1 Ambition", "2 Services", "2.1 Cancer", "2.2 New section", "3 Money"),
                small.headings());
    }

    @Test
    void a_blank_title_leaves_the_section_its_old_one() {
        outline.rename(small.money, "  ");
        assertEquals(AS_IT_WAS, small.headings());
        assertEquals("", small.plan.undoableProperty().get());
    }

    @Test
    void a_section_moves_among_its_siblings_and_stops_at_the_ends() {
        outline.choose(small.money);
        outline.move(SectionMoves::up);
        assertEquals(
                List.of("1 Ambition", "2 Money", "3 Services", "3.1 Cancer"), small.headings());
        outline.move(SectionMoves::up);
        assertFalse(outline.possible(SectionMoves::up));
        outline.move(SectionMoves::up);
        assertEquals(
                List.of("1 Money", "2 Ambition", "3 Services", "3.1 Cancer"), small.headings());
    }

    @Test
    void a_section_moves_in_beneath_the_one_before_it_and_out_again() {
        outline.choose(small.money);
        outline.move(SectionMoves::indent);
        assertEquals(
                List.of("1 Ambition", "2 Services", "2.1 Cancer", "2.2 Money"), small.headings());
        outline.move(SectionMoves::outdent);
        assertEquals(AS_IT_WAS, small.headings());
    }

    @Test
    void a_section_may_not_be_dropped_within_itself() {
        assertFalse(outline.mayDrop(small.services, small.cancer, Place.INTO));
        assertFalse(outline.mayDrop(small.services, small.services, Place.AFTER));
        assertTrue(outline.mayDrop(small.cancer, small.money, Place.INTO));
    }

    @Test
    void a_dropped_section_stands_where_the_line_was() {
        outline.drop(small.money, small.services, Place.BEFORE);
        assertEquals(
                List.of("1 Ambition", "2 Money", "3 Services", "3.1 Cancer"), small.headings());
        outline.drop(small.ambition, small.cancer, Place.AFTER);
        assertEquals(
                List.of("1 Money", "2 Services", "2.1 Cancer", "2.2 Ambition"), small.headings());
    }

    @Test
    void removing_a_section_says_what_went_and_undo_brings_all_of_it_back() {
        small.section.answers().link(List.of(small.first), SmallPlan.OBJECTIVES);
        var before = small.plan.plan();
        outline.choose(small.services);
        outline.remove();
        assertEquals(List.of("1 Ambition", "2 Money"), small.headings());
        assertEquals(
                "Removed section “Services” with 1 section beneath it, 2 passages, 1 link to the"
                        + " rulebook",
                outline.removedProperty().get());
        assertEquals(small.ambition, outline.chosenProperty().get());
        outline.undo();
        assertEquals(before, small.plan.plan());
        assertEquals(AS_IT_WAS, small.headings());
        assertEquals("", outline.removedProperty().get());
    }

    @Test
    void the_filter_keeps_what_matches_and_what_it_stands_in() {
        outline.filter("canc");
        var tree = outline.treeProperty().get();
        assertEquals(1, tree.size());
        assertEquals("2 Services", tree.getFirst().entry().heading());
        assertEquals("2.1 Cancer", tree.getFirst().beneath().getFirst().entry().heading());
        assertTrue(outline.hides(small.money));
    }

    private void signOffMoney() {
        var signOffs = outline.signOffs();
        signOffs.signOff(small.money, "Board", signOffs.today(), "");
    }

    @Test
    void lead_and_status_are_changed_and_the_same_again_writes_nothing() {
        outline.lead(small.money, " Chief Finance Officer ");
        signOffMoney();
        var entries = small.plan.journal().entries().size();
        signOffMoney();
        assertEquals(entries, small.plan.journal().entries().size());
        var money = small.plan.plan().find(Section.class, small.money).orElseThrow();
        assertEquals("Chief Finance Officer", money.lead());
        assertEquals(
                "3 chapters, 4 sections, 9 words. 1 of 4 sections signed off",
                outline.standingProperty().get());
    }
}
