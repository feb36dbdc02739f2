package org.forwardplan.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

class BaselineCommandsTest {

    private static final Section QUALITY =
            new Section(
                    new SectionId(new UUID(0, 1)),
                    null,
                    0,
                    "Quality",
                    "",
                    Section.Status.NOT_STARTED);

    @TempDir Path folder;

    private final Shell shell = new Shell();
    private Path file = Path.of("");

    @BeforeEach
    void a_plan_of_one_section() {
        file = folder.resolve("Vale.fplan");
        var started =
                new PlanChange.Together(
                        List.of(shell.parts().sample().content(), new PlanChange.Added(QUALITY)));
        shell.plans.create(file, edit(started)).close();
    }

    private static Edit edit(PlanChange change) {
        return new Edit(Shell.CLOCK.instant(), "Planning lead", Edit.Act.DONE, "Edit", change);
    }

    private void rename(String title) {
        try (var plan = shell.plans.open(file)) {
            plan.record(edit(new PlanChange.Revised(QUALITY, QUALITY.withTitle(title))));
        }
    }

    @Test
    void a_version_is_frozen_and_listed_with_what_changed_since() {
        assertEquals(
                0,
                shell.run(
                        "baseline",
                        "add",
                        file,
                        "--name",
                        "Draft 1",
                        "--purpose",
                        "sent-to-boards",
                        "--on",
                        "2026-12-01",
                        "--by",
                        "Director"));
        assertEquals(
                "Froze “Draft 1” (Sent to health and wellbeing boards, 1 Dec 2026) at entry 1.\n",
                shell.out());
        rename("Quality of care");

        assertEquals(0, shell.run("baseline", "list", file));
        assertEquals(
                """
                Name     Purpose                              Date        By        Entry  Changes since
                Draft 1  Sent to health and wellbeing boards  1 Dec 2026  Director  1      1
                """,
                shell.out());
        assertEquals(0, shell.run("baseline", "list", file, "--json"));
        assertTrue(shell.out().contains("\"purpose\": \"sent-to-boards\""), shell.out());
    }

    @Test
    void a_name_that_is_taken_and_a_purpose_nobody_knows_are_refused() {
        assertEquals(1, shell.run("baseline", "list", file));
        assertEquals("No version of this plan has a name yet.\n", shell.out());
        shell.run("baseline", "add", file, "--name", "Draft 1");

        assertEquals(2, shell.run("baseline", "add", file, "--name", "draft 1"));
        assertEquals(
                "There is a version called “Draft 1” already. Choose another name.\n", shell.err());
        assertEquals(2, shell.run("baseline", "add", file, "--name", "B", "--purpose", "x"));
        assertTrue(shell.err().startsWith("There is no purpose “x”. There is: draft,"));
        assertEquals(2, shell.run("baseline"));
    }

    @Test
    void a_version_is_compared_with_now_word_by_word() {
        shell.run("baseline", "add", file, "--name", "Draft 1");
        rename("Quality of care");

        assertEquals(1, shell.run("compare", file, "--from", "draft 1", "--to", "now"));
        assertEquals(
                """
                From “Draft 1” to “Now”
                1 change: 0 added, 0 removed, 1 changed, 0 moved

                Text of the plan
                  1 Quality of care (Changes what the plan says)
                    - Section changed: Quality of care
                      Title: Quality{+ of care+}
                """,
                shell.out());
        assertEquals(1, shell.run("compare", file, "--from", "2", "--json"));
        assertTrue(shell.out().contains("\"then\": \"Quality\""), shell.out());
        assertEquals(0, shell.run("compare", file, "--from", "3"));
        assertEquals("From “Entry 3” to “Now”\nNothing differs.\n", shell.out());
    }

    @Test
    void another_file_is_a_state_too_and_what_is_none_is_said() {
        var other = folder.resolve("Other.fplan");
        shell.plans.create(other, edit(shell.parts().sample().content())).close();

        assertEquals(1, shell.run("compare", file, "--from", other));
        assertTrue(shell.out().contains("Section added: Quality"), shell.out());
        assertEquals(2, shell.run("compare", file, "--from", "Final"));
        assertTrue(
                shell.err().startsWith("There is no version “Final” in this plan. There is: now"));
        assertEquals(2, shell.run("compare", file, "--from", "7"));
        assertTrue(shell.err().startsWith("“Entry 7” is entry 7, and the journal"), shell.err());
    }

    @Test
    void the_change_paper_is_written_to_word() throws Exception {
        shell.run("baseline", "add", file, "--name", "Draft 1");
        rename("Quality of care");
        var out = folder.resolve("changes.docx");

        assertEquals(1, shell.run("compare", file, "--from", "Draft 1", "-o", out));
        assertTrue(Files.readString(out).startsWith("Word: What has changed in the"));
        assertEquals(2, shell.run("compare", file, "--from", "Draft 1", "-o", "changes.pdf"));
    }
}
