package org.forwardplan.persistence.rulebooks;

import static org.forwardplan.persistence.rulebooks.TrialRulebook.assertFaults;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class BrokenRowTest {

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments(
                        "title: Improve quality",
                        "titel: Improve quality",
                        """
                        line 11, row quality, field title: is missing: add it
                        line 14, row quality, field titel: is not a field here. Did you mean 'title'?\
                        """),
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
                        "{id: steps, asks: Are there steps, when: confirm}",
                        "line 31, row estates, field when of test 1: 'confirm' is not known here:"
                            + " write confirmed, other-revision, significant-revision. Did you mean"
                            + " 'confirmed'?"),
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
                                + " yes, to be checked."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void each_mistake_is_named_with_its_place_and_its_cure(
            String sound, String broken, String fault) {
        assertFaults(sound, broken, fault);
    }
}
