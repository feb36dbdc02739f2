package org.forwardplan.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class ExportCommandTest {

    @TempDir Path folder;

    private final Shell shell = new Shell();
    private Path plan = Path.of("");
    private Path word = Path.of("");

    @BeforeEach
    void start() {
        plan = folder.resolve("Plan.fplan");
        word = folder.resolve("Our plan.docx");
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
    void the_plan_goes_to_word() throws IOException {
        assertEquals(0, shell.run("export", "plan", plan, "--format", "docx", "-o", word));
        assertEquals("Wrote %s (%d B).\n".formatted(word, Files.size(word)), shell.out());
        assertEquals("", shell.err());
        assertEquals("Word: NHS Test Joint Forward Plan 2026-11-22", Files.readString(word));
    }

    @Test
    void the_duties_go_to_word_and_to_excel() throws IOException {
        var excel = folder.resolve("duties.xlsx");

        assertEquals(0, shell.run("export", "duties", plan, "--format", "xlsx", "-o", excel));
        assertEquals(0, shell.run("export", "duties", plan, "--format", "docx", "-o", word));

        assertEquals(
                "Excel: Duties checklist: NHS Test Joint Forward Plan 2026-11-22",
                Files.readString(excel));
        assertTrue(Files.readString(word).startsWith("Word: "));
    }

    @Test
    void the_ending_of_the_file_decides_where_no_format_is_given() throws IOException {
        var web = folder.resolve("plan.HTML");

        assertEquals(0, shell.run("export", "plan", plan, "-o", web));
        assertTrue(Files.exists(web));
        assertEquals(2, shell.run("export", "plan", plan, "-o", folder.resolve("plan")));
        assertEquals(
                "Missing required options and parameters: '--format=docx|html|xlsx'",
                shell.err().lines().findFirst().orElseThrow());
    }

    @Test
    void the_plan_is_not_written_to_excel() {
        assertEquals(
                2,
                shell.run(
                        "export",
                        "plan",
                        plan,
                        "--format",
                        "xlsx",
                        "-o",
                        folder.resolve("plan.xlsx")));
        assertEquals(
                "The plan is written to Word or a web page: use --format docx or html, or export"
                        + " duties to have them in Excel.",
                shell.err().lines().findFirst().orElseThrow());
        assertEquals(List.of(plan), files());
    }

    @Test
    void a_name_of_another_format_and_an_unknown_paper_are_refused() {
        assertEquals(2, shell.run("export", "duties", plan, "--format", "xlsx", "-o", word));
        assertEquals(
                "Our plan.docx ends like a file of another format: use --format docx, or a name"
                        + " that ends in .xlsx.",
                shell.err().lines().findFirst().orElseThrow());
        assertEquals(2, shell.run("export", "budget", plan, "--format", "docx", "-o", word));
        assertEquals(
                "“budget” is not something to export. There is: plan, reference, summary, duties",
                shell.err().lines().findFirst().orElseThrow());
        assertEquals(2, shell.run("export", "duties", plan, "--format", "pdf", "-o", word));
        assertEquals(List.of(plan), files());
    }

    @Test
    void a_paper_never_takes_the_place_of_a_plan() throws IOException {
        var before = Files.readAllBytes(plan);
        assertEquals(
                2, shell.run("export", "plan", plan, "--format", "docx", "-o", plan, "--force"));
        assertEquals(
                "Plan.fplan is the name of a plan, and a paper must not take its place: use a name"
                        + " that ends in .docx.",
                shell.err().lines().findFirst().orElseThrow());
        assertArrayEquals(before, Files.readAllBytes(plan));
        assertEquals(List.of(plan), files());
    }

    @Test
    void a_file_that_was_there_is_kept_beside_the_new_one() throws IOException {
        Files.writeString(word, "with comments");
        var kept = folder.resolve("Our plan (previous 2026-11-22 1405).docx");

        assertEquals(0, shell.run("export", "plan", plan, "--format", "docx", "-o", word));

        assertEquals("with comments", Files.readString(kept));
        assertTrue(
                shell.out().endsWith("The one that was there is now %s.\n".formatted(kept)),
                shell.out());

        Files.writeString(word, "more comments");
        shell.run("export", "plan", plan, "--format", "docx", "-o", word);
        assertEquals(
                "more comments",
                Files.readString(folder.resolve("Our plan (previous 2026-11-22 1405, 2).docx")));
    }

    @Test
    void the_same_content_again_and_force_keep_no_copy() throws IOException {
        shell.run("export", "plan", plan, "--format", "docx", "-o", word);
        shell.run("export", "plan", plan, "--format", "docx", "-o", word);
        assertEquals(List.of(word, plan), files());

        Files.writeString(word, "with comments");
        assertEquals(
                0, shell.run("export", "plan", plan, "--format", "docx", "-o", word, "--force"));
        assertEquals(List.of(word, plan), files());
        assertEquals("Word: NHS Test Joint Forward Plan 2026-11-22", Files.readString(word));
    }

    @Test
    void an_export_that_fails_leaves_what_was_there_and_no_copy() throws IOException {
        var blocked = Files.createDirectory(folder.resolve("taken.docx"));

        assertEquals(3, shell.run("export", "plan", plan, "--format", "docx", "-o", blocked));

        assertTrue(
                shell.err()
                        .startsWith(
                                "The program made a mistake. Nothing that was shown as done is"
                                        + " lost. Please report it with the lines below.\n"
                                        + "java.io.UncheckedIOException"),
                shell.err());
        assertEquals(List.of(plan, blocked), files());
    }

    @Test
    void progress_is_shown_only_to_somebody_who_watches() {
        shell.watched = true;
        shell.run("export", "plan", plan, "--format", "docx", "-o", word);
        assertEquals("1 of 2: Section 1", shell.err().split("\r")[1].strip());
        assertTrue(shell.err().endsWith(" \r"), "the line is wiped");
    }

    private List<Path> files() {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
