package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Bytes;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

class PassageCommandsTest {

    private static final SectionId AIMS = new SectionId(new UUID(0, 1));
    private static final SectionId CARE = new SectionId(new UUID(0, 2));
    private static final Picture PICTURE = picture(1);

    private final Passage linked = passage("b", 1);
    private final Plan plan =
            Items.plan(
                    Items.section(1, "Aims"),
                    Items.section(2, "Care").withStatus(Section.Status.NOT_STARTED),
                    passage("a", 0),
                    linked,
                    passage("c", 2),
                    passage("d", 3),
                    Items.link(90, linked, "quality/a"));

    private static Picture picture(int contents) {
        return Picture.of("image/png", 4, 3, new Bytes(new byte[] {(byte) contents}));
    }

    private static Passage passage(String words, int position) {
        return Items.passage(10 + position, 1, words).at(AIMS, position);
    }

    private static PassageId id(int position) {
        return new PassageId(new UUID(0, 10 + position));
    }

    private static List<String> words(Plan plan, SectionId section) {
        return Outline.of(plan).entry(section).orElseThrow().passages().stream()
                .map(passage -> passage.position() + passage.body().plainText())
                .toList();
    }

    @Test
    void several_passages_move_together_and_keep_their_order() {
        var move = new MovePassages(List.of(id(3), id(0)), AIMS, 1);

        assertEquals("Move 2 passages", move.label());
        assertEquals(List.of("0b", "1a", "2d", "3c"), words(Decided.after(move, plan), AIMS));
    }

    @Test
    void passages_moved_to_another_section_leave_no_gap() {
        var after = Decided.after(new MovePassages(List.of(id(1), id(2)), CARE, 9), plan);
        assertEquals(List.of("0a", "1d"), words(after, AIMS));
        assertEquals(List.of("0b", "1c"), words(after, CARE));
    }

    @Test
    void copies_stand_below_the_last_and_answer_nothing() {
        var copies = new DuplicatePassages(List.of(id(0), id(1)));

        var after = Decided.after(copies, plan);

        assertEquals(List.of("0a", "1b", "2a", "3b", "4c", "5d"), words(after, AIMS));
        assertEquals(1, after.items(Link.class).count());
    }

    @Test
    void several_requests_in_one_step_are_taken_back_together() {
        var removed =
                new InOneStep(
                        "Remove 2 passages",
                        List.of(new RemoveItem("", id(0)), new RemoveItem("", id(1))));

        var change = Decided.change(removed, plan);

        assertEquals(0, plan.after(change).items(Link.class).count());
        assertEquals(plan, plan.after(change).after(change.inverse()));
    }

    @Test
    void where_one_of_several_requests_does_not_fit_none_is_done() {
        var mixed =
                new InOneStep(
                        "Remove 2 passages",
                        List.of(new RemoveItem("", id(0)), new RemoveItem("", id(9))));
        assertEquals(List.of("It is no longer in the plan"), Decided.refused(mixed, plan));
    }

    @Test
    void a_figure_brings_its_picture_and_a_second_of_it_does_not() {
        var once = Decided.after(new AddFigure(id(7), CARE, 0, PICTURE), plan);
        var twice = Decided.after(new AddFigure(id(8), CARE, 1, PICTURE), once);

        assertEquals(List.of(PICTURE), twice.all(Picture.class));
        assertEquals(2, Outline.of(twice).entry(CARE).orElseThrow().passages().size());
        assertEquals(
                Section.Status.DRAFTING, twice.find(Section.class, CARE).orElseThrow().status());
    }

    @Test
    void another_picture_keeps_the_words_of_a_figure() {
        var figure = new Passage(id(0), AIMS, 0, new Figure(PICTURE.id(), "Bars", "Hubs", 60));
        var now = picture(2);

        var after =
                Decided.after(
                        new ReplacePicture(id(0), now),
                        Items.plan(Items.section(1, "Aims"), figure, PICTURE));

        assertEquals(
                new Figure(now.id(), "Bars", "Hubs", 60),
                after.find(Passage.class, id(0)).orElseThrow().body());
    }

    @Test
    void fresh_passages_stand_one_after_the_other_where_they_were_put() {
        var fresh =
                IntStream.range(0, 2)
                        .mapToObj(at -> passage("new" + at, 40 + at))
                        .map(it -> new AddPassages.Fresh(it.id(), it.body()))
                        .toList();
        var after = Decided.after(new AddPassages("Paste", AIMS, 1, fresh, List.of()), plan);
        assertEquals(List.of("0a", "1new0", "2new1", "3b", "4c", "5d"), words(after, AIMS));
    }
}
