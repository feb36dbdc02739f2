package org.forwardplan.app.outline.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.app.outline.SmallPlan;
import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

class PassagesViewModelTest {

    private static final String FIRST = "Earlier diagnosis saves lives.";
    private static final String SECOND = "We will screen more people.";

    private final SmallPlan small = new SmallPlan();
    private final PassagesViewModel passages = small.passageMoves;
    private final PassageSelection selection = passages.selection();
    private PassageId third = small.first;

    @BeforeEach
    void three_passages_in_the_section_of_cancer() {
        small.outline.choose(small.cancer);
        third = small.section.add(2, Prose.of("Third.")).orElseThrow();
    }

    @Test
    void a_passage_moves_within_its_section_and_stops_at_the_ends() {
        passages.move(small.first, 1);
        passages.move(small.first, 1);
        passages.move(small.first, 1);
        assertEquals(List.of(SECOND, "Third.", FIRST), small.passages());
    }

    @Test
    void several_passages_move_as_one_step_that_says_so() {
        selection.at(small.second);
        selection.extendTo(third);
        passages.move(third, -1);
        assertEquals(List.of(SECOND, "Third.", FIRST), small.passages());
        assertEquals("Move 2 passages", small.plan.undoableProperty().get());
        small.plan.undo();
        assertEquals(List.of(FIRST, SECOND, "Third."), small.passages());
    }

    @Test
    void what_is_asked_at_a_passage_that_is_not_picked_out_is_about_that_one_alone() {
        selection.pick(List.of(small.first, small.second));
        passages.remove(third);
        assertEquals(List.of(FIRST, SECOND), small.passages());
    }

    @Test
    void after_passages_are_removed_the_planner_goes_on_at_the_next_one() {
        selection.pick(List.of(small.first, small.second));
        assertEquals(Optional.of(third), passages.remove(small.first));
        assertEquals(List.of("Third."), small.passages());
        assertEquals("Remove 2 passages", small.plan.undoableProperty().get());
        assertEquals(Optional.empty(), passages.remove(third));
        assertEquals(small.cancer, small.navigator.selectedProperty().get());
    }

    @Test
    void passages_dropped_in_a_gap_stand_there_whatever_leaves_the_places_before_it() {
        passages.moveTo(List.of(small.first), small.cancer, 2);
        assertEquals(List.of(SECOND, FIRST, "Third."), small.passages());
    }

    @Test
    void passages_dropped_on_a_section_become_its_last() {
        passages.moveTo(List.of(small.first, third), small.money);
        small.outline.choose(small.money);
        assertEquals(List.of(FIRST, "Third."), small.passages());
    }

    @Test
    void copies_of_several_passages_are_picked_out() {
        selection.all();
        passages.duplicate(small.first);
        assertEquals(6, small.passages().size());
        assertEquals(3, selection.chosen().size());
        assertEquals(SECOND, small.passages().get(4));
    }

    @Test
    void a_passage_turns_into_what_it_can_be_and_several_do_not() {
        var box = passages.conversions(small.first).getFirst();
        passages.convert(small.first, box);
        assertEquals(Callout.class, body(small.first).getClass());
        assertEquals("Turn a passage into a key point", small.plan.undoableProperty().get());
        selection.all();
        assertEquals(List.of(), passages.conversions(small.first));
    }

    @Test
    void a_live_block_turns_into_the_table_it_draws_now() {
        small.section.revise(third, new LiveBlock(LiveBlock.Subject.DUTIES, ""));
        passages.convert(third, passages.conversions(third).getFirst());
        var table = (TextTable) body(third);
        assertEquals("Improve quality\nNHS Act 2006 s.14Z34", table.rows().getFirst().getFirst());
    }

    @Test
    void picking_out_follows_keys_and_clicks_in_the_order_of_the_section() {
        selection.at(third);
        selection.toggle(small.first);
        assertEquals(List.of(small.first, third), selection.chosen());
        selection.toggle(third);
        assertEquals(List.of(small.first), selection.chosen());
        selection.at(third);
        selection.extendTo(small.first);
        assertEquals(List.of(small.first, small.second, third), selection.chosen());
        selection.came(small.second);
        assertEquals(3, selection.chosen().size());
        passages.remove(small.first);
        assertEquals(List.of(), selection.chosen());
    }

    @Test
    void another_section_starts_with_nothing_picked_out() {
        selection.all();
        small.outline.choose(small.money);
        assertEquals(List.of(), selection.chosen());
    }

    private Object body(PassageId id) {
        return small.plan.plan().find(Passage.class, id).orElseThrow().body();
    }
}
