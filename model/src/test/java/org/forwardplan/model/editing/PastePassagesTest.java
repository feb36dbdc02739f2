package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.writing.Writing.Stretch;
import org.junit.jupiter.api.Test;

import java.util.List;

class PastePassagesTest {

    private static final TextTable TABLE = new TextTable("Costs", List.of("Item"), List.of());

    private final Passage written = Items.passage(1, 1, "Before behind");
    private final Passage next = Items.passage(2, 1, "Next").at(written.section(), 1);

    @Test
    void prose_at_either_end_becomes_part_of_what_stands_there() {
        var pasted = paste(written, 7, 7, Prose.of("one", "two"), TABLE, Prose.of("three "));

        assertEquals(
                List.of("Before one\ntwo", "Costs\nItem", "three behind", "Next"), texts(pasted));
        assertEquals(written.id(), pasted.all(Passage.class).getFirst().id());
    }

    @Test
    void an_empty_passage_becomes_the_first_of_those_put_in() {
        var pasted = paste(written.withBody(new Prose(List.of())), 0, 0, TABLE, Prose.of("x"));

        assertEquals(List.of("Costs\nItem", "x", "Next"), texts(pasted));
        assertEquals(written.id(), pasted.all(Passage.class).getFirst().id());
    }

    @Test
    void words_behind_the_place_keep_the_id_where_none_stand_before_it() {
        var pasted = paste(written, 0, 7, TABLE);

        assertEquals(List.of("Costs\nItem", "behind", "Next"), texts(pasted));
        assertEquals(written.id(), pasted.all(Passage.class).get(1).id());
    }

    @Test
    void a_picture_is_kept_once() {
        var picture = Picture.of("image/png", 2, 2, new Bytes(new byte[] {1}));
        var figure = new Figure(picture.id(), "A chart", "", 100);
        var with = Items.plan(Items.section(1, "Quality"), written, picture);
        var command =
                new PastePassages(
                        written.id(), new Stretch(0, 0), List.of(figure), List.of(picture));

        assertEquals(1, Decided.after(command, with).items(Picture.class).count());
    }

    private Plan paste(Passage into, int from, int to, PassageBody... bodies) {
        var plan = Items.plan(Items.section(1, "Quality"), into, next);
        return Decided.after(
                new PastePassages(into.id(), new Stretch(from, to), List.of(bodies), List.of()),
                plan);
    }

    private static List<String> texts(Plan plan) {
        return plan.all(Passage.class).stream().map(it -> it.body().plainText()).toList();
    }
}
