package org.forwardplan.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.plan.PlanChange.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class DemoCommandTest {

    @TempDir Path folder;

    private final Shell shell = new Shell();

    @Test
    void it_makes_the_plan_and_its_papers_and_says_where_things_stand() throws IOException {
        var out = folder.resolve("deep/out");

        assertEquals(0, shell.run("demo", "--no-window", "--out", out));

        assertEquals("", shell.err());
        assertEquals(
                """

                NHS North East London Joint Forward Plan
                NHS North East London, 2023/24 to 2027/28, rulebook small-2023-24, as of 22 Nov 2026

                How far the plan answers its rulebook
                                       Rows  No evidence
                  Statutory duties        1            1
                  Recommended content     1            1
                    the two together      2            2
                  National objectives     1            1

                Duties that nothing answers yet: 2
                  - Raise quality (NHS Act 2006 s.14Z34)
                  - Plan the workforce
                  The check has 3 findings in all.

                Written
                """,
                shell.out().substring(0, shell.out().indexOf("Written\n") + 8));
        for (var name :
                List.of(
                        "north-east-london.fplan",
                        "joint-forward-plan.docx",
                        "duties-checklist.docx",
                        "duties-checklist.xlsx")) {
            assertTrue(shell.out().contains("  " + out.resolve(name)), name);
            assertTrue(Files.size(out.resolve(name)) > 0, name);
        }
        assertTrue(
                shell.out().contains("  workbench check " + out.resolve("north-east-london.fplan")),
                shell.out());
        assertEquals(List.of(), shell.windows);
    }

    @Test
    void the_window_opens_on_the_plan_where_there_is_a_display() {
        assertEquals(0, shell.run("demo", "--out", folder));
        assertEquals(List.of(folder.resolve("north-east-london.fplan").toString()), shell.windows);

        shell.display = false;
        assertEquals(0, shell.run("demo", "--out", folder));
        assertTrue(
                shell.out().endsWith("There is no display here, so the window was not opened.\n"),
                shell.out());
    }

    @Test
    void run_again_it_makes_everything_anew_without_copies() throws IOException {
        shell.run("demo", "--no-window", "--out", folder);
        assertEquals(0, shell.run("demo", "--no-window", "--out", folder));

        assertEquals(4, count());
        assertEquals("plan 1", Files.readString(folder.resolve("north-east-london.fplan")));
    }

    @Test
    void a_sample_that_was_edited_is_kept() throws IOException {
        shell.run("demo", "--no-window", "--out", folder);
        try (var repository = shell.plans.open(folder.resolve("north-east-london.fplan"))) {
            repository.record(
                    new Edit(
                            Shell.CLOCK.instant(),
                            "Planning lead",
                            Edit.Act.DONE,
                            "Edit",
                            new Together(List.of())));
        }

        assertEquals(0, shell.run("demo", "--no-window", "--out", folder));

        assertEquals(
                "plan 0",
                Files.readString(
                        folder.resolve("north-east-london (previous 2026-11-22 1405).fplan")));
        assertEquals("plan 1", Files.readString(folder.resolve("north-east-london.fplan")));
        assertTrue(
                shell.out()
                        .contains(
                                "the sample plan; the earlier one is now"
                                        + " “north-east-london (previous 2026-11-22 1405).fplan”"),
                shell.out());
    }

    @Test
    void a_paper_that_was_changed_is_kept() throws IOException {
        shell.run("demo", "--no-window", "--out", folder);
        Files.writeString(folder.resolve("joint-forward-plan.docx"), "with comments");

        shell.run("demo", "--no-window", "--out", folder);

        assertEquals(
                "with comments",
                Files.readString(
                        folder.resolve("joint-forward-plan (previous 2026-11-22 1405).docx")));
        assertEquals(5, count());
    }

    @Test
    void a_folder_that_cannot_be_made_gets_a_sentence() throws IOException {
        var file = Files.writeString(folder.resolve("taken"), "");

        assertEquals(2, shell.run("demo", "--no-window", "--out", file.resolve("out")));
        assertEquals(
                "The folder %s could not be made.\nChoose another with --out, one where you may write.\n"
                        .formatted(file.resolve("out")),
                shell.err());
    }

    private long count() throws IOException {
        try (var files = Files.list(folder)) {
            return files.count();
        }
    }
}
