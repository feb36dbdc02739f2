package org.forwardplan.model.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static java.util.stream.Collectors.joining;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Prose.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class ProseTest {

    private static final Run BOLD = new Run("bold", true, false, null);

    @Test
    void empty_runs_are_dropped() {
        assertEquals(List.of(BOLD), text(Run.plain(""), BOLD, Run.plain("")).runs());
    }

    @Test
    void neighbouring_runs_that_look_alike_are_joined() {
        assertEquals(
                List.of(Run.plain("One two"), BOLD),
                text(Run.plain("One "), Run.plain("two"), BOLD).runs());
    }

    @Test
    void runs_around_an_empty_one_are_joined() {
        var nothing = new Run("", true, true, "https://example.org");

        assertEquals(
                List.of(Run.plain("One two")),
                text(Run.plain("One "), nothing, Run.plain("two")).runs());
    }

    @Test
    void runs_that_lead_to_different_places_stay_apart() {
        var one = new Run("one", false, false, "https://example.org/1");
        var two = new Run("two", false, false, "https://example.org/2");

        assertEquals(List.of(one, two), text(one, two).runs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\u000B", "\f"})
    void a_line_break_within_a_paragraph_is_a_blank(String lineBreak) {
        assertEquals("one two", Run.plain("one" + lineBreak + "two").text());
    }

    @ParameterizedTest
    @CsvSource({"TEXT, 2", "TEXT, 0", "HEADING, 0", "BULLET, 5", "NUMBER, -1"})
    void a_level_that_does_not_exist_is_refused(Kind kind, int level) {
        var refusal =
                assertThrows(
                        IllegalArgumentException.class,
                        () -> new Paragraph(kind, level, List.of()));

        assertEquals("A %s has no level %d".formatted(kind, level), refusal.getMessage());
    }

    @Test
    void the_words_alone_stand_one_line_a_paragraph() {
        var prose = new Prose(List.of(text(Run.plain("One "), BOLD), text(Run.plain("two"))));

        assertEquals("One bold\ntwo", prose.plainText());
    }

    @Test
    void a_short_prose_opens_with_all_its_words() {
        assertEquals("One two", Prose.of("One", "two").opening());
    }

    @Test
    void a_long_prose_opens_with_whole_words() {
        var opening = Prose.of("Every word counts. ".repeat(20)).opening();

        assertEquals(
                "Every word counts. Every word counts. Every word counts. Every word counts.…",
                opening);
    }

    @Test
    void a_word_too_long_for_a_list_is_cut() {
        assertEquals("a".repeat(80) + "…", Prose.of("a".repeat(100)).opening());
    }

    @Test
    void a_sign_made_of_two_is_not_cut_in_half() {
        assertEquals("a".repeat(79) + "…", Prose.of("a".repeat(79) + "🩺".repeat(10)).opening());
    }

    @Test
    void prose_of_blanks_is_blank_and_called_so() {
        assertTrue(Prose.of(" ", "\t").blank());
        assertEquals("Empty passage", Prose.of(" ", "\t").opening());
        assertFalse(Prose.of("", "x").blank());
    }

    private static Paragraph text(Run... runs) {
        return new Paragraph(Kind.TEXT, 1, List.of(runs));
    }

    @Property(tries = 300)
    void text_is_blank_where_its_words_are(@ForAll("proses") Prose prose) {
        assertEquals(prose.plainText().isBlank(), prose.blank());
        assertEquals(
                prose.paragraphs().stream().map(Paragraph::text).collect(joining("\n")),
                prose.plainText());
    }

    @Provide
    Arbitrary<Prose> proses() {
        var words = Arbitraries.of("", " ", "\u00a0", "\t ", "x", "two words");
        var run =
                Combinators.combine(words, Arbitraries.of(true, false))
                        .as((text, bold) -> new Run(text, bold, false, null));
        return run.list()
                .ofMaxSize(3)
                .map(runs -> new Paragraph(Kind.TEXT, 1, runs))
                .list()
                .ofMaxSize(3)
                .map(Prose::new);
    }
}
