package org.forwardplan.persistence.rulebooks;

import static org.forwardplan.persistence.rulebooks.TrialRulebook.SOUND;
import static org.forwardplan.persistence.rulebooks.TrialRulebook.assertFaults;
import static org.forwardplan.persistence.rulebooks.TrialRulebook.faults;
import static org.forwardplan.persistence.rulebooks.TrialRulebook.faultsOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.forwardplan.model.rulebook.RulebookException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

class BrokenFileTest {

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "published-by: Nobody",
                        "published-by: Nobody\ncolour: blue",
                        "line 10, field colour: is not a field here: leave it out"),
                arguments(
                        "issued: 2022-12-23",
                        "issued: 2022-02-30",
                        "line 8, field issued: '2022-02-30' is not a date: write year-month-day,"
                                + " like 2023-06-30"),
                arguments(
                        "first-year: 2023/24",
                        "first-year: 2023/25",
                        "line 6, field first-year: In '2023/25' the second year does not follow the"
                                + " first: did you mean 2023/24?"),
                arguments(
                        "first-year: 2023/24",
                        "first-year: 2023",
                        "line 6, field first-year: '2023' is not a financial year like 2023/24"),
                arguments(
                        "years: 5",
                        "years: five",
                        "line 7, field years: 'five' is not a number of things: write a whole"
                                + " number from 1 to 99"),
                arguments(
                        "format: 1",
                        "format: 2",
                        "line 1, field format: '2' is a format this program cannot read: it reads"
                                + " format 1"),
                arguments(
                        "id: trial",
                        "id: Trial Rulebook",
                        "line 2, field id: 'Trial Rulebook' is not an id: write small letters,"
                                + " digits and hyphens, like hwb-opinions"),
                arguments(
                        "- title: Foreword",
                        "- title: Foreword\n    sections:\n      - name: Welcome",
                        """
                        line 38, field name of section 1 of chapter 1: is not a field here: leave it out
                        line 38, field title of section 1 of chapter 1: is missing: add it\
                        """),
                arguments(
                        "published-by: Nobody",
                        "published-by: No: body",
                        "line 9: This is not YAML (mapping values are not allowed here): look at"
                                + " the indentation, colons and quotes here"),
                arguments(
                        "outline:",
                        "---\noutline:",
                        "line 36: A second document begins here: give each its own file, without"
                                + " '---'"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void each_mistake_is_named_with_its_place_and_its_cure(
            String sound, String broken, String fault) {
        assertFaults(sound, broken, fault);
    }

    @Test
    void a_sound_file_has_no_fault() {
        var rulebook =
                new RulebookReader("trial.yaml").read(SOUND.getBytes(StandardCharsets.UTF_8));

        assertEquals(2, rulebook.requirements().size());
        assertEquals("Foreword", rulebook.outline().getFirst().title());
    }

    @Test
    void all_faults_are_named_in_one_go_in_the_order_of_the_file() {
        var broken =
                SOUND.replace("years: 5", "years: 0")
                        .replace("title: Improve quality", "titel: Improve quality")
                        .replace("asks: Are there measures", "ask: Are there measures")
                        .replace("certain: to be checked", "certain: no");

        assertEquals(
                List.of(7, 11, 14, 19, 19, 34),
                faults(broken.getBytes(StandardCharsets.UTF_8)).stream()
                        .map(RulebookException.Fault::line)
                        .toList());
    }

    static Stream<Arguments> not_a_rulebook_at_all() {
        var cramped = "{a: ".repeat(40) + "1" + "}".repeat(40);
        return Stream.of(
                arguments("", "trial.yaml: The file is empty"),
                arguments("# only a remark\n", "trial.yaml: The file is empty"),
                arguments(
                        "Dear colleague, here is the rulebook.",
                        "trial.yaml, line 1: The file has no named fields: begin it like"
                                + " 'format: 1'"),
                arguments(
                        "- one\n- two\n",
                        "trial.yaml, line 1: The file has no named fields: begin it like"
                                + " 'format: 1'"),
                arguments(
                        "a: &loop [1]\nb: *loop\n",
                        "trial.yaml: This cannot be read as YAML (Number of aliases for non-scalar"
                                + " nodes exceeds the specified max=0): write plain fields,"
                                + " without & and *"),
                arguments(
                        cramped,
                        "trial.yaml: This cannot be read as YAML (Nesting Depth exceeded max 12):"
                                + " write plain fields, without & and *"),
                arguments(
                        " ".repeat(YamlFile.LARGEST + 1),
                        "trial.yaml: The file is larger than 1 MB: this cannot be a rulebook"));
    }

    @ParameterizedTest
    @MethodSource("not_a_rulebook_at_all")
    void a_file_that_is_no_rulebook_is_refused_in_one_sentence(String content, String sentence) {
        assertEquals(List.of(sentence), faultsOf(content));
    }

    @Test
    void a_file_that_is_not_utf_8_is_refused_in_one_sentence() {
        var faults = faults("title: Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

        assertEquals(
                List.of("trial.yaml: The file is not text in UTF-8: save it as plain text, UTF-8"),
                faults.stream().map(RulebookException.Fault::toString).toList());
    }

    @Test
    void a_tag_that_names_a_class_is_refused() {
        assertEquals(
                List.of(
                        "trial.yaml, line 28: This is not YAML (Global tag is not allowed:"
                                + " tag:yaml.org,2002:java.net.URL): look at the indentation,"
                                + " colons and quotes here"),
                faultsOf(SOUND.replace("title: Estates", "title: !!java.net.URL Estates")));
    }
}
