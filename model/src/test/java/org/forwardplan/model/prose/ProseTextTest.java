package org.forwardplan.model.prose;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.Prose.Paragraph.Kind;
import org.forwardplan.model.plan.Prose.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Stream;

class ProseTextTest {

    @Provide
    Arbitrary<Prose> proses() {
        return RandomProse.proses();
    }

    @Provide
    Arbitrary<String> texts() {
        return RandomProse.texts();
    }

    @Property(tries = 30_000)
    void reading_what_was_written_gives_the_same_prose(@ForAll("proses") Prose prose) {
        assertEquals(prose, ProseText.read(ProseText.write(prose)));
    }

    @Property(tries = 20_000)
    void any_text_can_be_read_and_what_was_read_stays_the_same(@ForAll("texts") String text) {
        var read = ProseText.read(text);

        assertEquals(read, ProseText.read(ProseText.write(read)));
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                Arguments.of("One.\n\nTwo.", Prose.of("One.", "Two.")),
                Arguments.of("# Aims", prose(heading(1, "Aims"))),
                Arguments.of("#### Deep", prose(heading(4, "Deep"))),
                Arguments.of(
                        "- one\n- two\n  - deeper",
                        prose(bullet(1, "one"), bullet(1, "two"), bullet(2, "deeper"))),
                Arguments.of(
                        "1. one\n2. two\n  1. deeper\n  2. still\n3. three",
                        prose(
                                number(1, "one"),
                                number(1, "two"),
                                number(2, "deeper"),
                                number(2, "still"),
                                number(1, "three"))),
                Arguments.of(
                        "Plain **bold** *italic*",
                        prose(
                                text(
                                        Run.plain("Plain "),
                                        new Run("bold", true, false, null),
                                        Run.plain(" "),
                                        new Run("italic", false, true, null)))),
                Arguments.of(
                        "***both** italic*",
                        prose(
                                text(
                                        new Run("both", true, true, null),
                                        new Run(" italic", false, true, null)))),
                Arguments.of(
                        "[words](https://example.org/a%20b)",
                        prose(text(new Run("words", false, false, "https://example.org/a%20b")))),
                Arguments.of("Two \\* three", Prose.of("Two * three")),
                Arguments.of("2023\\. A year", Prose.of("2023. A year")),
                Arguments.of("\\- not a bullet", Prose.of("- not a bullet")),
                Arguments.of("\\# not a heading", Prose.of("# not a heading")),
                Arguments.of("-5% & R&D <b>", Prose.of("-5% & R&D <b>")),
                Arguments.of("", new Prose(List.of())));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void is_written_like_this(String text, Prose prose) {
        assertEquals(text, ProseText.write(prose));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void is_read_like_this(String text, Prose prose) {
        assertEquals(prose, ProseText.read(text));
    }

    @Test
    void lines_without_a_blank_one_between_are_one_paragraph() {
        assertEquals(Prose.of("One goes on."), ProseText.read("One\ngoes on."));
    }

    @Test
    void a_line_of_blanks_parts_paragraphs_like_an_empty_one() {
        assertEquals(Prose.of("One.", "Two."), ProseText.read("One.\n \t\nTwo."));
    }

    @Test
    void a_line_after_an_item_belongs_to_it() {
        assertEquals(prose(bullet(1, "one goes on")), ProseText.read("- one\n  goes on"));
    }

    @Test
    void numbers_may_be_any() {
        assertEquals(prose(number(1, "one"), number(1, "two")), ProseText.read("12. one\n3. two"));
    }

    @Test
    void items_deeper_than_the_deepest_stand_at_the_deepest() {
        assertEquals(prose(bullet(4, "x")), ProseText.read(" ".repeat(20) + "- x"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2 * 3",
                "**open",
                "*open",
                "a **",
                "*a**",
                "***",
                "*****",
                "* a",
                "[no link]",
                "[a](b c)",
                "#tag",
                "-5",
                "1.5",
                "a \\ b",
                "&#99999999;",
                "AT&T"
            })
    void what_is_not_a_mark_is_words(String text) {
        assertEquals(text, ProseText.read(text).plainText());
    }

    private static Prose prose(Paragraph... paragraphs) {
        return new Prose(List.of(paragraphs));
    }

    private static Paragraph text(Run... runs) {
        return new Paragraph(Kind.TEXT, 1, List.of(runs));
    }

    private static Paragraph heading(int level, String text) {
        return new Paragraph(Kind.HEADING, level, List.of(Run.plain(text)));
    }

    private static Paragraph bullet(int level, String text) {
        return new Paragraph(Kind.BULLET, level, List.of(Run.plain(text)));
    }

    private static Paragraph number(int level, String text) {
        return new Paragraph(Kind.NUMBER, level, List.of(Run.plain(text)));
    }
}
