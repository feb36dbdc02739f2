package org.forwardplan.app.outline.section;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.app.outline.tree.Wording;
import org.forwardplan.model.language.Reading;
import org.forwardplan.model.plan.ItemId.PassageId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.TextTable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

class ReadingsTest {

    private final Readings readings = new Readings();
    private final Passage text =
            new Passage(
                    new PassageId(UUID.randomUUID()),
                    new SectionId(UUID.randomUUID()),
                    0,
                    Prose.of("We plan. ".repeat(30)));
    private final Passage table =
            new Passage(
                    new PassageId(UUID.randomUUID()),
                    text.section(),
                    1,
                    new TextTable("Plans", List.of("Place"), List.of(List.of("Newham"))));

    @Test
    void the_size_of_a_section_says_tables_apart_and_the_reading_age() {
        assertEquals(
                "60 words in 2 passages, 3 in tables · reading age 5",
                Wording.size(readings.of(List.of(text, table)), 2));
        assertEquals("1 word in 1 passage", Wording.size(new Reading(1, 0, 1, 1, 1), 1));
    }

    @Test
    void what_has_changed_is_read_again() {
        readings.of(List.of(text, table));

        assertEquals(2, readings.of(List.of(text.withBody(Prose.of("Two words")))).words());
        assertEquals(60, readings.of(List.of(text)).words());
    }
}
