package org.forwardplan.app.drops;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

class DroppedTest {

    @Test
    void several_returns_are_counted_and_one_is_named() {
        assertEquals(
                "Drop to take in 3 returns", dropped("a.xlsx", "b.CSV", "c.ods").promise(true));
        assertEquals("Drop to take in “a.xlsx”", dropped("a.xlsx").promise(true));
    }

    @Test
    void every_kind_goes_where_it_belongs_and_what_is_none_is_named() {
        var mixed = dropped("a.xlsx", "talk.pptx", "b.xls", "text.docx", "Next.fplan");

        assertEquals(List.of(Path.of("a.xlsx"), Path.of("b.xls")), mixed.returns());
        assertEquals(
                "Drop to take in 2 returns and import “text.docx” and open “Next.fplan”."
                        + " “talk.pptx” cannot be taken in: drop spreadsheets that came back, Word"
                        + " documents (.docx) or a plan",
                mixed.promise(true));
    }

    @Test
    void without_a_plan_only_a_plan_can_be_dropped() {
        assertEquals(
                "Open a plan first, then drop the file on it", dropped("a.xlsx").promise(false));
        assertEquals("Drop to open “Next.fplan”", dropped("Next.fplan").promise(false));
    }

    @Test
    void pictures_and_rulebooks_are_sent_where_they_can_be_used() {
        assertEquals(
                "“map.PNG” cannot be taken in here: drop pictures on a section of the outline",
                dropped("map.PNG").promise(true));
        assertEquals(
                "“2026.yaml” cannot be taken in here: a rulebook is loaded on the page Rulebook &"
                        + " duties",
                dropped("2026.yaml").refusal());
    }

    private static Dropped dropped(String... names) {
        return Dropped.of(Arrays.stream(names).map(Path::of).toList());
    }
}
