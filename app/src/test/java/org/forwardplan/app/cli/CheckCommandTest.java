package org.forwardplan.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.editing.AddEvidence;
import org.forwardplan.model.editing.ConfirmAnswer;
import org.forwardplan.model.editing.PlanEditor;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.Answer;
import org.forwardplan.model.plan.Evidence;
import org.forwardplan.model.plan.ItemId.AnswerId;
import org.forwardplan.model.plan.ItemId.EvidenceId;
import org.forwardplan.model.plan.Requirement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;

class CheckCommandTest {

    @TempDir Path folder;

    private final Shell shell = new Shell();
    private Path plan = Path.of("");

    @BeforeEach
    void start() {
        plan = folder.resolve("Plan.fplan");
        shell.run(
                "new",
                plan,
                "--rulebook",
                "small-2023-24",
                "--organisation",
                "NHS Test",
                "--from",
                "2023/24");
    }

    @Test
    void a_new_plan_has_gaps_and_says_which() {
        assertEquals(1, shell.run("check", plan));
        assertEquals(
                """
                NHS Test Joint Forward Plan, 2023/24 to 2027/28
                Rulebook small-2023-24, as of 22 Nov 2026

                                     Rows  No evidence
                Statutory duties        1            1
                Recommended content     1            1
                  the two together      2            2
                National objectives     1            1

                Must be mended (1)
                  - Nothing answers “Raise quality”
                      Add evidence, or write a passage and link it to the duty's tests

                Should be looked at (2)
                  - Nothing answers “Plan the workforce”
                      Add evidence, or write a passage and link it to the duty's tests
                  - Nobody leads on “Raise quality”
                      Name the role that answers for it
                """,
                shell.out());
        assertEquals("", shell.err());
    }

    @Test
    void another_program_reads_the_same_as_json() {
        assertEquals(1, shell.run("check", plan, "--json"));
        assertEquals(
                """
                {
                  "requirements": [
                    {
                      "id": "quality",
                      "title": "Raise quality",
                      "kind": "statutory",
                      "state": "none",
                      "reasons": [
                        "Nothing answers it yet"
                      ]
                    },
                    {
                      "id": "workforce",
                      "title": "Plan the workforce",
                      "kind": "recommended",
                      "state": "none",
                      "reasons": [
                        "Nothing answers it yet"
                      ]
                    },
                    {
                      "id": "beds",
                      "title": "Keep beds \\u201cfree\\u201d",
                      "kind": "national-objective",
                      "state": "none",
                      "reasons": [
                        "Nothing answers it yet"
                      ]
                    }
                  ],
                  "totals": {
                    "none": 3,
                    "external": 0,
                    "drafted": 0,
                    "complete": 0,
                    "confirmed": 0,
                    "outdated": 0
                  },
                  "findings": [
                    {
                      "weight": "must",
                      "what": "Nothing answers \\u201cRaise quality\\u201d",
                      "about": "quality",
                      "remedy": "Add evidence, or write a passage and link it to the duty's tests"
                    },
                    {
                      "weight": "should",
                      "what": "Nothing answers \\u201cPlan the workforce\\u201d",
                      "about": "workforce",
                      "remedy": "Add evidence, or write a passage and link it to the duty's tests"
                    },
                    {
                      "weight": "should",
                      "what": "Nobody leads on \\u201cRaise quality\\u201d",
                      "about": "quality",
                      "remedy": "Name the role that answers for it"
                    }
                  ]
                }
                """,
                shell.out());
    }

    @Test
    void a_plan_that_answers_everything_is_fine() {
        answerEverything();

        assertEquals(0, shell.run("check", plan), shell.out());
        assertEquals(
                """
                NHS Test Joint Forward Plan, 2023/24 to 2027/28
                Rulebook small-2023-24, as of 22 Nov 2026

                                     Rows  Confirmed
                Statutory duties        1          1
                Recommended content     1          1
                  the two together      2          2
                National objectives     1          1

                No findings.
                """,
                shell.out());
    }

    @Test
    void files_that_are_no_plan_get_a_sentence_and_a_way_out() throws Exception {
        var letter = Files.writeString(folder.resolve("Letter.fplan"), "Dear all");

        assertEquals(2, shell.run("check", letter));
        assertEquals(
                "%s is not a plan file.\nChoose a file that ends in .fplan.\n".formatted(letter),
                shell.err());
        assertEquals(2, shell.run("check", folder.resolve("gone.fplan")));
        assertEquals(
                "There is no file %s.\nCheck its name and folder.\n"
                        .formatted(folder.resolve("gone.fplan")),
                shell.err());
        assertEquals("", shell.out());
    }

    private void answerEverything() {
        try (var repository = shell.plans.open(plan)) {
            var editor = new PlanEditor(repository, Shell.CLOCK, () -> "Planning lead");
            var requirements = editor.plan().all(Requirement.class);
            var tests =
                    requirements.stream()
                            .flatMap(row -> row.tests().stream().map(row::ref))
                            .toList();
            var evidence =
                    new Evidence(
                            new EvidenceId(UUID.randomUUID()),
                            0,
                            "Strategy",
                            "",
                            Evidence.Kind.STRATEGY,
                            null,
                            null);
            editor.perform(new AddEvidence(evidence, tests));
            for (var row : requirements) {
                editor.perform(
                        new ReviseItem(
                                "Name a lead",
                                new Answer(new AnswerId(row.id()), "Chief nurse", "", "", null)));
                editor.perform(
                        new ConfirmAnswer(row.id(), "Chief nurse", LocalDate.of(2026, 11, 1), ""));
            }
        }
    }
}
