package org.forwardplan.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.app.papers.PlainTemplates;
import org.forwardplan.model.editing.AddHouseTemplate;
import org.forwardplan.model.editing.Decision.Accepted;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

class TemplateOptionTest {

    @TempDir Path folder;

    private final Shell shell = new Shell();
    private Path plan = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void start() {
        plan = folder.resolve("Vale.fplan");
        out = folder.resolve("paper.docx");
        shell.plans.create(plan, edit(shell.parts().sample().content())).close();
        assertEquals(
                0, shell.run("baseline", "add", plan, "--name", "June", "--purpose", "published"));
        does(
                new PlanChange.Added(
                        new Section(
                                new SectionId(new UUID(0, 1)),
                                null,
                                0,
                                "Quality",
                                "",
                                Section.Status.NOT_STARTED)));
    }

    private static Edit edit(PlanChange change) {
        return new Edit(Shell.CLOCK.instant(), "Planning lead", Edit.Act.DONE, "Edit", change);
    }

    private void does(PlanChange change) {
        try (var open = shell.plans.open(plan)) {
            open.record(edit(change));
        }
    }

    private void useMeadow() {
        var read = new PlainTemplates().read(Path.of("Meadow.dotx"));
        var now = shell.plans.read(plan).plan();
        does(((Accepted) new AddHouseTemplate(read).decide(now)).change());
    }

    /// What was written, as far as it says how it looks.
    private String look(Object... more) throws IOException {
        Files.deleteIfExists(out);
        var words = new ArrayList<Object>(List.of(more));
        words.addAll(List.of("-o", out));
        shell.run(words.toArray());
        assertTrue(Files.exists(out), shell.err());
        var text = Files.readString(out);
        return text.substring(0, text.indexOf(':'));
    }

    @Test
    void word_papers_have_the_look_of_the_file_that_is_named() throws IOException {
        var like = "Word in Copy like River.dotx";

        assertEquals(like, look("export", "plan", plan, "--template", "River.dotx"));
        assertEquals(like, look("export", "duties", plan, "--template", "River.dotx"));
        assertEquals(like, look("export", "board-paper", plan, "--template", "River.dotx"));
        assertEquals(
                like,
                look("export", "redline", plan, "--from", "June", "--template", "River.dotx"));
        assertEquals(like, look("compare", plan, "--from", "June", "--template", "River.dotx"));
    }

    @Test
    void unasked_they_have_the_look_the_plan_uses() throws IOException {
        assertEquals("Word", look("export", "plan", plan));

        useMeadow();

        assertEquals("Word in Copy like Meadow.dotx", look("export", "plan", plan));
        assertEquals("Word in Copy like Meadow.dotx", look("export", "board-paper", plan));
        assertEquals("Word in Copy like Meadow.dotx", look("compare", plan, "--from", "June"));
        assertEquals("Word", look("export", "plan", plan, "--template", "none"));
        assertEquals(
                "Word in Copy like River.dotx",
                look("export", "plan", plan, "--template", "River.dotx"));
    }

    @Test
    void a_web_page_and_a_workbook_keep_our_look() throws IOException {
        useMeadow();
        var web = folder.resolve("plan.html");

        assertEquals(0, shell.run("export", "plan", plan, "-o", web));
        assertTrue(Files.readString(web).startsWith("Word: "));

        var excel = folder.resolve("duties.xlsx");
        assertEquals(2, shell.run("export", "plan", plan, "-o", web, "--template", "River.dotx"));
        assertEquals(
                "A web page has its own look: --template is for Word papers.",
                shell.err().lines().findFirst().orElseThrow());
        assertEquals(
                2, shell.run("export", "duties", plan, "-o", excel, "--template", "River.dotx"));
        assertFalse(Files.exists(excel));
        assertEquals(0, shell.run("export", "duties", plan, "-o", excel, "--template", "none"));
    }

    @Test
    void a_template_that_cannot_be_read_is_said_so_and_nothing_is_written() {
        assertEquals(2, shell.run("export", "plan", plan, "-o", out, "--template", "broken.dotx"));
        assertEquals(
                "“broken.dotx” is damaged: its styles cannot be read.\n"
                        + "Open it in Word, save it again, then choose that file.\n",
                shell.err());
        assertFalse(Files.exists(out));
    }
}
