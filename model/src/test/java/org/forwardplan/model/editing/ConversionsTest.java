package org.forwardplan.model.editing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.ItemId.PictureId;
import org.forwardplan.model.plan.Items;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;
import org.forwardplan.model.prose.ProseText;
import org.junit.jupiter.api.Test;

import java.util.List;

class ConversionsTest {

    private static PassageBody to(PassageBody from, String kind) {
        return Conversions.of(from).stream()
                .filter(body -> PassageWords.kind(body).equals(kind))
                .findFirst()
                .orElseThrow();
    }

    private static String text(PassageBody from) {
        return ProseText.write((Prose) to(from, "text"));
    }

    @Test
    void text_becomes_a_box_with_its_first_heading_and_turns_back_into_the_same_text() {
        var prose = ProseText.read("# Hubs\n\nEvery place has **one**.\n\n- open late");

        var box = (Callout) to(prose, "a key point");

        assertEquals("Hubs", box.heading());
        assertEquals("Every place has one.\nopen late", box.text().plainText());
        assertEquals(prose, to(box, "text"));
    }

    @Test
    void a_box_becomes_another_kind_of_box_with_the_same_words() {
        var note = new Callout(Callout.Kind.NOTE, "Mind", Prose.of("the gap"));
        assertEquals(
                new Callout(Callout.Kind.CASE_STUDY, "Mind", Prose.of("the gap")),
                to(note, "a case study"));
    }

    @Test
    void a_list_becomes_a_table_parted_at_its_colons_under_the_words_that_announce_it() {
        var list = ProseText.read("Hubs by place:\n\n- Newham: two\n- Hackney: one, in: town");
        assertEquals(
                new TextTable(
                        "Hubs by place",
                        List.of("", ""),
                        List.of(List.of("Newham", "two"), List.of("Hackney", "one, in: town"))),
                to(list, "a table"));
    }

    @Test
    void lines_with_tabs_become_a_table_under_the_first_of_them() {
        assertEquals(
                new TextTable("", List.of("Place", "Hubs"), List.of(List.of("Newham", "2"))),
                to(Prose.of("Place\tHubs", "Newham\t2"), "a table"));
    }

    @Test
    void running_text_is_no_table() {
        assertEquals(
                List.of("a key point", "a case study", "what people told us", "a note"),
                Conversions.of(ProseText.read("One.\n\n- two\n\nThree.")).stream()
                        .map(PassageWords::kind)
                        .toList());
    }

    @Test
    void a_table_becomes_a_list_that_loses_no_word() {
        var table =
                new TextTable(
                        "Hubs",
                        List.of("Place", "Number", "Opens"),
                        List.of(List.of("Newham", "2", "May"), List.of("Hackney", "", "")));
        assertEquals("Hubs\n\n- **Newham**: Number 2; Opens May\n- **Hackney**", text(table));
    }

    @Test
    void a_table_of_two_columns_made_from_a_list_turns_back_into_the_same_words() {
        var list = ProseText.read("Hubs\n\n- Newham: two\n- Hackney: one");
        assertEquals(list.plainText(), ((Prose) to(to(list, "a table"), "text")).plainText());
    }

    @Test
    void a_figure_leaves_its_caption_and_its_description() {
        var figure = new Figure(new PictureId("aa"), "Two bars", "Hubs by year", 60);
        assertEquals("Hubs by year\n\nTwo bars", text(figure));
    }

    @Test
    void a_live_block_has_no_words_to_turn_into_anything() {
        assertEquals(List.of(), Conversions.of(new LiveBlock(LiveBlock.Subject.OBJECTIVES, "")));
    }

    @Test
    void a_converted_passage_keeps_its_place_and_its_links_and_undo_names_what_was_done() {
        var passage = Items.passage(10, 1, "Words");
        var plan =
                Items.plan(Items.section(1, "Aims"), passage, Items.link(20, passage, "quality/a"));
        var command = new ConvertPassage(passage.id(), to(passage.body(), "a key point"));

        var change = Decided.change(command, plan);

        assertEquals("Turn a passage into a key point", command.label());
        assertEquals(1, change.parts().count());
        assertEquals(plan, plan.after(change).after(change.inverse()));
    }
}
