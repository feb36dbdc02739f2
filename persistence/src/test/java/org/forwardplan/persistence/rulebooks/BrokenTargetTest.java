package org.forwardplan.persistence.rulebooks;

import static org.forwardplan.persistence.rulebooks.TrialRulebook.assertFaults;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.stream.Stream;

class BrokenTargetTest {

    static Stream<Arguments> mistakes() {
        return Stream.of(
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
                                + " out"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void each_mistake_is_named_with_its_place_and_its_cure(
            String sound, String broken, String fault) {
        assertFaults(sound, broken, fault);
    }
}
