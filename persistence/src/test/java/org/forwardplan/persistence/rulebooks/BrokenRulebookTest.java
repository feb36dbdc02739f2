package org.forwardplan.persistence.rulebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.forwardplan.model.rulebook.RulebookException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

class BrokenRulebookTest {

    private static final String SOUND =
            """
            format: 1
            id: trial
            title: Trial rulebook
            plan-name: Trial Plan
            summary: For trying things out.
            first-year: 2023/24
            years: 5
            issued: 2022-12-23
            published-by: Nobody
            requirements:
              - id: quality
                kind: statutory
                group: General duties
                title: Improve quality
                section: NHS Act 2006 s.14Z34
                summary: Services must get better.
                tests:
                  - {id: goals, asks: Are there goals}
                  - {id: measures, asks: Are there measures}
                targets:
                  - {at-least: 76, unit: "%", by: 2024-03-31}
                valid-from: 2022-07-01
                source: The Act
                certain: "yes"
              - id: estates
                kind: recommended
                group: Recommended
                title: Estates
                summary: Better buildings.
                tests:
                  - {id: steps, asks: Are there steps}
                valid-from: 2022-12-23
                source: The guidance
                certain: to be checked
            outline:
              - title: Foreword
            """;

    static Stream<Arguments> one_thing_wrong() {
        return Stream.of(
                arguments(
                        "title: Improve quality",
                        "titel: Improve quality",
                        """
                        line 11, row quality, field title: is missing: add it
                        line 14, row quality, field titel: is not a field here. Did you mean 'title'?\
                        """),
                arguments(
                        "published-by: Nobody",
                        "published-by: Nobody\ncolour: blue",
                        "line 10, field colour: is not a field here: leave it out"),
                arguments(
                        "group: Recommended",
                        "group:",
                        "line 27, row estates, field group: is empty: fill it in"),
                arguments(
                        "section: NHS Act 2006 s.14Z34",
                        "",
                        "line 11, row quality, field section: is missing: add it"),
                arguments(
                        "title: Estates",
                        "title: [Estates, Buildings]",
                        "line 28, row estates, field title: must be one text, not a list"),
                arguments(
                        "title: Estates",
                        "title: {short: Estates}",
                        "line 28, row estates, field title: must be one text, without fields of its"
                                + " own"),
                arguments(
                        "title: Estates",
                        "title: Estates\n    title: Buildings",
                        "line 29, row estates, field title: is given twice: keep one"),
                arguments(
                        "kind: recommended",
                        "kind: recomended",
                        "line 26, row estates, field kind: 'recomended' is not known here: write"
                                + " statutory, recommended, national-objective, core-purpose,"
                                + " principle, process. Did you mean 'recommended'?"),
                arguments(
                        "valid-from: 2022-12-23",
                        "valid-from: 23 December 2022",
                        "line 32, row estates, field valid-from: '23 December 2022' is not a date:"
                                + " write year-month-day, like 2023-06-30"),
                arguments(
                        "valid-from: 2022-12-23",
                        "valid-from: 2022-12-23\n    valid-to: 2022-12-22",
                        "line 33, row estates, field valid-to: is before valid-from: the row would"
                                + " never apply"),
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
                        "- id: estates",
                        "- id: quality",
                        "line 25, row quality, field id: 'quality' is the id of an earlier row:"
                                + " give this one its own"),
                arguments(
                        "- id: estates\n    kind",
                        "- kind",
                        "line 25, row number 2, field id: is missing: add it"),
                arguments(
                        "id: measures",
                        "id: goals",
                        "line 19, row quality, field id of test 2: 'goals' is the id of an earlier"
                                + " test of this row"),
                arguments(
                        "{id: steps, asks: Are there steps}",
                        "{id: steps}",
                        "line 31, row estates, field asks of test 1: is missing: add it"),
                arguments(
                        "- {id: steps, asks: Are there steps}",
                        "- Are there steps",
                        "line 31, row estates, field test 1: must have named fields"),
                arguments(
                        "tests:\n      - {id: steps, asks: Are there steps}",
                        "due: 2023-06-30",
                        "line 25, row estates, field tests: is missing: a row asks at least one"
                                + " question of the plan"),
                arguments(
                        "tests:\n      - {id: steps, asks: Are there steps}",
                        "tests: []",
                        "line 30, row estates, field tests: is empty: a row asks at least one"
                                + " question of the plan"),
                arguments(
                        "tests:\n      - {id: steps, asks: Are there steps}",
                        "tests: Are there steps?",
                        "line 30, row estates, field tests: must be a list: begin each entry with"
                                + " '- '"),
                arguments(
                        "certain: to be checked",
                        "certain: perhaps",
                        "line 34, row estates, field certain: 'perhaps' is not known here: write"
                                + " yes, to be checked."),
                arguments(
                        "at-least: 76",
                        "at-least: most",
                        "line 21, row quality, field at-least of target 1: 'most' is not a number:"
                                + " write digits only, like 76 or 66.7"),
                arguments(
                        "{at-least: 76, unit",
                        "{atleast: 76, unit",
                        """
                        line 21, row quality, field atleast of target 1: is not a field here. Did you mean 'at-least'?
                        line 21, row quality, field target 1: does not say what it sets: write one of at-least, \
                        at-most, between, each-year, eliminate, deliver, narrative\
                        """),
                arguments(
                        "at-least: 76,",
                        "at-least: 76, at-most: 80,",
                        "line 21, row quality, field target 1: sets several things (at-least,"
                                + " at-most): make each a target of its own"),
                arguments(
                        "{at-least: 76, unit: \"%\", by: 2024-03-31}",
                        "{between: [15, 12], unit: beds}",
                        "line 21, row quality, field between of target 1: must give the lower and"
                                + " the higher end, like [12, 15]"),
                arguments(
                        "{at-least: 76, unit: \"%\", by: 2024-03-31}",
                        "{each-year: 5, unit: beds, of: adults}",
                        "line 21, row quality, field unit of target 1: must be \"%\" where a target"
                                + " is set for each year"),
                arguments(
                        "{at-least: 76, unit: \"%\", by: 2024-03-31}",
                        "{each-year: 5}",
                        "line 21, row quality, field of of target 1: is missing: add it"),
                arguments(
                        "{at-least: 76, unit: \"%\", by: 2024-03-31}",
                        "{narrative: Get better, by: 2024-03-31}",
                        "line 21, row quality, field by of target 1: is not a field here: leave it"
                                + " out"),
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
    @MethodSource("one_thing_wrong")
    void each_fault_is_named_with_its_place_and_its_cure(
            String sound, String broken, String fault) {
        assertTrue(SOUND.contains(sound), sound);

        var faults = faultsOf(SOUND.replace(sound, broken));

        assertEquals(fault.lines().map(line -> "trial.yaml, " + line).toList(), faults);
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

    private static List<String> faultsOf(String content) {
        return faults(content.getBytes(StandardCharsets.UTF_8)).stream()
                .map(RulebookException.Fault::toString)
                .toList();
    }

    private static List<RulebookException.Fault> faults(byte[] content) {
        return assertThrows(
                        RulebookException.class,
                        () -> new RulebookReader("trial.yaml").read(content))
                .faults();
    }
}
