package org.forwardplan.persistence.rulebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.rulebook.RulebookException;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// A small sound rulebook, for tests to break.
final class TrialRulebook {

    static final String SOUND =
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

    private TrialRulebook() {}

    /// @param lines one a fault, without the name of the file
    static void assertFaults(String sound, String broken, String lines) {
        assertTrue(SOUND.contains(sound), sound);

        var faults = faultsOf(SOUND.replace(sound, broken));

        assertEquals(lines.lines().map(line -> "trial.yaml, " + line).toList(), faults);
    }

    static List<String> faultsOf(String content) {
        return faults(content.getBytes(StandardCharsets.UTF_8)).stream()
                .map(RulebookException.Fault::toString)
                .toList();
    }

    static List<RulebookException.Fault> faults(byte[] content) {
        return assertThrows(
                        RulebookException.class,
                        () -> new RulebookReader("trial.yaml").read(content))
                .faults();
    }
}
