package org.forwardplan.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ReviewCommandsTest {

    @TempDir Path folder;

    private final Shell shell = new Shell();

    private Path plan() {
        var file = folder.resolve("a.fplan");
        shell.run(
                "new",
                file,
                "--rulebook",
                "small-2023-24",
                "--organisation",
                "NHS Test",
                "--from",
                "2023/24");
        return file;
    }

    @Test
    void a_section_is_written_for_review_by_its_number() throws IOException {
        var plan = plan();
        var outline = Files.writeString(folder.resolve("outline.txt"), "Quality of care\n");
        shell.run("import", "outline", plan, outline);
        var out = folder.resolve("s.docx");

        var code =
                shell.run(
                        "export", "section", plan, "--section", "1", "--with-comments", "-o", out);

        assertEquals(ExitCode.FINE, code, shell::err);
        assertTrue(shell.out().contains("Wrote section 1 Quality of care"), shell::out);
        assertTrue(Files.isRegularFile(out));
    }

    @Test
    void a_section_there_is_none_of_is_refused() {
        var code =
                shell.run(
                        "export",
                        "section",
                        plan(),
                        "--section",
                        "99",
                        "-o",
                        folder.resolve("s.docx"));

        assertEquals(ExitCode.BAD_USE, code);
        assertTrue(shell.err().contains("There is no section “99” in this plan"), shell::err);
    }

    @Test
    void a_document_that_was_never_sent_out_is_refused_with_a_way_on() {
        var code = shell.run("import", "review", plan(), folder.resolve("x.docx"), "--preview");

        assertEquals(ExitCode.BAD_USE, code);
        assertTrue(
                shell.err().contains("x.docx was not sent out for review from a plan"), shell::err);
    }

    @Test
    void taking_over_stays_in_the_window() {
        var code = shell.run("import", "review", plan(), folder.resolve("x.docx"));

        assertEquals(ExitCode.BAD_USE, code);
        assertTrue(shell.err().contains("taken over in the window"), shell::err);
    }
}
