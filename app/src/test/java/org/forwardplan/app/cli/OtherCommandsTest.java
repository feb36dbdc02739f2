package org.forwardplan.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;

class OtherCommandsTest {

    @TempDir Path folder;

    private final Shell shell = new Shell();

    @Test
    void a_plan_is_started_and_named() {
        var file = folder.resolve("Our plan");

        assertEquals(
                0,
                shell.run(
                        "new",
                        file,
                        "--rulebook",
                        "small-2023-24",
                        "--organisation",
                        "NHS Test",
                        "--from",
                        "2024/25"));

        assertEquals(
                """
                Made %s.fplan: “NHS Test Joint Forward Plan”, 2024/25 to 2028/29.
                See what it still needs: workbench check "%s.fplan"
                """
                        .formatted(file, file),
                shell.out());
        assertTrue(Files.exists(folder.resolve("Our plan.fplan")));
    }

    @Test
    void a_plan_is_never_started_over_another() {
        var file = folder.resolve("Plan.fplan");
        assertEquals(
                0,
                shell.run(
                        "new", file, "--rulebook", "small-2023-24", "--organisation", "NHS Test"));

        assertEquals(
                2,
                shell.run(
                        "new", file, "--rulebook", "small-2023-24", "--organisation", "NHS Test"));
        assertEquals(
                "There is a file %s already.\nChoose another name.\n".formatted(file), shell.err());
    }

    @Test
    void what_does_not_fit_a_new_plan_is_said() {
        var file = folder.resolve("Plan.fplan");

        assertEquals(
                2, shell.run("new", file, "--rulebook", "jfp-1999", "--organisation", "NHS Test"));
        assertEquals("There is no rulebook “jfp-1999”. There is: small-2023-24", firstError());
        assertEquals(
                2,
                shell.run(
                        "new",
                        file,
                        "--rulebook",
                        "small-2023-24",
                        "--organisation",
                        "NHS Test",
                        "--from",
                        "2023/25"));
        assertEquals(
                "Invalid value for option '--from': In '2023/25' the second year does not follow"
                        + " the first: did you mean 2023/24?",
                firstError());
        assertEquals(
                2, shell.run("new", file, "--rulebook", "small-2023-24", "--organisation", " "));
        assertTrue(
                firstError().startsWith("The plan needs a title and the name of its organisation."),
                firstError());
        assertTrue(Files.notExists(file));
    }

    @Test
    void what_is_found_is_printed_and_nothing_found_is_an_answer_of_its_own() {
        var file = folder.resolve("Plan.fplan");
        shell.run("new", file, "--rulebook", "small-2023-24", "--organisation", "NHS Test");

        assertEquals(0, shell.run("search", file, "raising quality in:duties", "--limit", "1"));
        assertEquals(
                """
                Statutory: Raise quality
                    Raise quality
                1 found.
                """,
                shell.out().replaceAll("(?m)^    .*quality.*$", "    Raise quality"));
        assertEquals(0, shell.run("search", file, "raise quality in:duties", "--json"));
        assertTrue(shell.out().contains("\"title\": \"Raise quality\""), shell.out());
        assertEquals(1, shell.run("search", file, "zebras"));
        assertEquals("Nothing in this plan has all of that.\n", shell.out());
        assertEquals(2, shell.run("search", file, "colour:red"));
        assertTrue(firstError().startsWith("There is no filter “colour:”."), firstError());
    }

    @Test
    void the_journal_is_printed_as_a_table_and_as_json() {
        var file = folder.resolve("Plan.fplan");
        shell.run("new", file, "--rulebook", "small-2023-24", "--organisation", "NHS Test");

        assertEquals(0, shell.run("history", file));
        assertEquals(
                """
                No.  When               Who            What
                1    22 Nov 2026 14:05  Planning lead  Start the plan
                """,
                shell.out());
        assertEquals(0, shell.run("history", file, "--json"));
        assertTrue(
                shell.out()
                        .startsWith(
                                """
                                {
                                  "entries": [
                                    {
                                      "number": 1,
                                      "at": "2026-11-22T14:05:00Z",
                                      "by": "Planning lead",
                                      "act": "done",
                                      "what": "Start the plan",
                                      "touched": [
                                """),
                shell.out());
    }

    @Test
    void rulebooks_are_listed_and_shown() {
        assertEquals(0, shell.run("rulebook", "list"));
        assertEquals(
                """
                Id             Title           Rows  Issued       By
                small-2023-24  Small rulebook  3     23 Dec 2022  NHS England
                """,
                shell.out());
        assertEquals(0, shell.run("rulebook", "show", "small-2023-24"));
        assertTrue(
                shell.out()
                        .contains(
                                """
                                Statutory duties (1)

                                  quality  Raise quality (NHS Act 2006 s.14Z34)
                                    Says what quality asks.
                                    - objectives: Does it show objectives?
                                    - measures: Does it show measures?

                                Recommended content (1)

                                  workforce  Plan the workforce [to be checked]
                                """),
                shell.out());
        assertEquals(0, shell.run("rulebook", "show", "small-2023-24", "--json"));
        assertTrue(
                shell.out().contains("      \"due\": null,\n      \"validFrom\": \"2022-07-01\""),
                shell.out());
        assertEquals(2, shell.run("rulebook", "show", "none"));
    }

    @Test
    void a_rulebook_file_is_checked() {
        assertEquals(0, shell.run("rulebook", "check", "good.yaml"));
        assertEquals(
                """
                good.yaml is a rulebook: Small rulebook, 3 rows.
                Statutory duties: 1. Recommended content: 1. National objectives: 1.
                Still to be checked at the source: 1 row.
                """,
                shell.out());
        assertEquals(1, shell.run("rulebook", "check", "broken.yaml"));
        assertEquals(
                """
                broken.yaml, line 12, row quality, field section: is missing
                broken.yaml: has no id
                2 faults.
                """,
                shell.out());
    }

    @Test
    void unknown_options_and_commands_get_the_usage_and_exit_code_2() {
        assertEquals(2, shell.run("check", "Plan.fplan", "--jsno"));
        assertEquals("Unknown option: '--jsno'", firstError());
        assertTrue(shell.err().contains("Usage: workbench check [-hV] [--json] FILE"), shell.err());
        assertEquals(2, shell.run("chekc"));
        assertEquals("“chekc” is not understood here.", firstError());
        assertTrue(shell.err().contains("Usage: workbench"), shell.err());
        assertEquals(2, shell.run("rulebook"));
        assertTrue(shell.err().startsWith("Usage: workbench rulebook"), shell.err());
        assertEquals("", shell.out());
    }

    @Test
    void help_and_version_are_fine() {
        assertEquals(0, shell.run("--help"));
        assertTrue(shell.out().contains("Exit codes:"), shell.out());
        assertEquals(0, shell.run("export", "--help"));
        assertTrue(shell.out().contains("--force"), shell.out());
        assertEquals(0, shell.run("--version"));
        assertTrue(shell.out().startsWith("Forward Plan Workbench "), shell.out());
    }

    private String firstError() {
        return shell.err().lines().findFirst().orElse("");
    }
}
