package org.forwardplan.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class BoardPaperCommandsTest {

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
    void a_board_paper_is_written_with_the_cover_sheet_of_its_board() throws IOException {
        var target = folder.resolve("paper.docx");

        assertEquals(
                0,
                shell.run(
                        "export",
                        "board-paper",
                        plan,
                        "--cover",
                        "council-hwb",
                        "--title",
                        "The plan so far",
                        "--date",
                        "2027-01-11",
                        "-o",
                        target));
        assertEquals("Wrote “The plan so far” to %s.\n".formatted(target), shell.out());
        assertEquals("Word: The plan so far 2027-01-11", Files.readString(target));
    }

    @Test
    void an_unknown_cover_sheet_baseline_or_paper_is_refused_with_what_there_is() {
        var target = folder.resolve("paper.docx");

        assertEquals(2, shell.run("export", "board-paper", plan, "--cover", "mine", "-o", target));
        assertTrue(
                shell.err()
                        .contains(
                                "There is no cover sheet “mine”. There is: nel-icp, generic-icb,"
                                        + " council-hwb."),
                shell.err());
        assertEquals(2, shell.run("export", "board-paper", plan, "--since", "x", "-o", target));
        assertTrue(shell.err().contains("No baseline is named in this plan yet."), shell.err());
        assertEquals(2, shell.run("export", "board-paper", plan, "--paper", "x", "-o", target));
        assertTrue(
                shell.err().contains("No board paper is in preparation in this plan."),
                shell.err());
        assertTrue(Files.notExists(target));
    }

    @Test
    void a_publication_that_no_section_was_chosen_for_is_refused() {
        assertEquals(2, shell.run("export", "summary", plan, "-o", folder.resolve("summary.docx")));
        assertTrue(
                shell.err().contains("No section is printed in the public summary yet"),
                shell.err());
    }

    @Test
    void lint_says_what_to_see_to_and_answers_one() {
        assertEquals(1, shell.run("lint", plan));
        assertEquals(
                """
                The plan: 2 to see to.
                  Duties nothing answers (2)
                  - Must be mended: Nothing answers “Raise quality”
                      Add evidence, or write a passage and link it to the duty's tests
                  - Should be looked at: Nothing answers “Plan the workforce”
                      Add evidence, or write a passage and link it to the duty's tests
                """,
                shell.out());
        assertEquals(0, shell.run("lint", plan, "--paper", "summary"));
        assertEquals("Public summary: ready to print.\n", shell.out());
    }

    @Test
    void lint_can_be_read_by_another_program() {
        shell.run("lint", plan, "--paper", "summary", "--json");

        assertEquals(
                """
                [
                  {
                    "paper": "Public summary",
                    "findings": []
                  }
                ]
                """,
                shell.out());
    }
}
