package org.forwardplan.persistence.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.rulebook.RulebookException.Fault;
import org.forwardplan.persistence.rulebooks.Faults;
import org.forwardplan.persistence.rulebooks.RulebookFiles;
import org.forwardplan.persistence.rulebooks.YamlFile;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

class RegistersTest {

    private final SampleFolder folder = new SampleFolder("trial");
    private final Faults faults = new Faults("registers.yaml");

    @Test
    void rows_that_name_what_is_not_there_are_named() {
        read(
                """
                organisations:
                  - {id: icb, name: The board, kind: icb}
                  - {id: place, name: The place, kind: place, covers: [council]}
                sources:
                  - {id: strategy, title: Strategy, kind: strategy, owner: icbb, status: final}
                objectives:
                  - id: fewer-waits
                    title: Fewer waits
                    target: {eliminate: long waits}
                    level: system
                    priority: none-such
                    answers: [elective-65-weeks/trajectry]
                milestones:
                  - {id: draft, stream: Drafting, title: Draft, starts: 2023-02-01, ends: 2023-01-01, status: planned}
                  - {id: draft, stream: Drafting, title: Draft, starts: 2023-02-01, ends: 2023-03-01, status: late}
                """);

        assertEquals(
                List.of(
                        "registers.yaml, line 3, row place, field covers: there is no organisation"
                                + " 'council'.",
                        "registers.yaml, line 5, row strategy, field owner: there is no"
                                + " organisation 'icbb'. Did you mean 'icb'?",
                        "registers.yaml, line 11, row fewer-waits, field priority: there is no"
                                + " priority 'none-such'.",
                        "registers.yaml, line 12, row fewer-waits, field answers: there is no test"
                                + " 'elective-65-weeks/trajectry'. Did you mean"
                                + " 'elective-65-weeks/trajectory'?",
                        "registers.yaml, line 14, row draft, field ends: is before it starts",
                        "registers.yaml, line 15, row draft, field id: 'draft' is the id of an"
                                + " earlier milestone",
                        "registers.yaml, line 15, row draft, field status: 'late' is not known"
                                + " here: write planned, under-way, done."),
                faults.all().stream().map(Fault::toString).toList());
    }

    private void read(String yaml) {
        var file =
                YamlFile.read(yaml.getBytes(StandardCharsets.UTF_8), "plan:", faults).orElseThrow();
        var registers = Registers.of(folder, file);
        var links = new TestLinks(folder, new RulebookFiles().shipped().getLast());
        new GroundsReader(registers).items().forEach(_ -> {});
        new CommitmentsReader(registers, links).items().forEach(_ -> {});
    }
}
