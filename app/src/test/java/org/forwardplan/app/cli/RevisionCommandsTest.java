package org.forwardplan.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.ItemId.RevisionId;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.Revision;
import org.forwardplan.model.plan.Revision.Route;
import org.forwardplan.model.plan.Section;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class RevisionCommandsTest {

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
    void a_published_plan_that_has_changed() {
        file = folder.resolve("Vale.fplan");
        var started =
                new PlanChange.Together(
                        List.of(shell.parts().sample().content(), new PlanChange.Added(QUALITY)));
        shell.plans.create(file, edit(started)).close();
        assertEquals(
                0, shell.run("baseline", "add", file, "--name", "June", "--purpose", "published"));
        does(new PlanChange.Revised(QUALITY, QUALITY.withTitle("Quality of care")));
    }

    private static Edit edit(PlanChange change) {
        return new Edit(Shell.CLOCK.instant(), "Planning lead", Edit.Act.DONE, "Edit", change);
    }

    private void does(PlanChange change) {
        try (var plan = shell.plans.open(file)) {
            plan.record(edit(change));
        }
    }

    private void judge(Route route) {
        var read = shell.plans.read(file);
        does(
                new PlanChange.Added(
                        new Revision(
                                new RevisionId(new UUID(0, 2)),
                                read.plan().all(Baseline.class).getFirst().id(),
                                route,
                                "The board",
                                LocalDate.of(2026, 11, 1),
                                "A name only.",
                                read.journal().last(),
                                List.of())));
    }

    @Test
    void a_redline_goes_to_word_and_to_nothing_else() throws IOException {
        var out = folder.resolve("redline.docx");

        assertEquals(0, shell.run("export", "redline", file, "--from", "June", "-o", out));
        assertEquals(
                "Wrote the plan with its changes from “June” to “Now” marked to %s.\n"
                        .formatted(out),
                shell.out());
        assertTrue(Files.readString(out).startsWith("Word: "));

        var plan = folder.resolve("redline.html");
        assertEquals(2, shell.run("export", "redline", file, "--from", "June", "-o", plan));
        assertFalse(Files.exists(plan));
        assertEquals(2, shell.run("export", "redline", file, "--from", "May", "-o", out));
        assertTrue(shell.err().startsWith("There is no version “May”"), shell.err());
    }

    @Test
    void nobody_has_judged_yet() {
        assertEquals(1, shell.run("export", "revision", file));
        assertEquals(
                "Nobody has judged the published plan yet: do that in the window, on the page"
                        + " Revise.\n",
                shell.err());
    }

    @Test
    void the_documents_of_a_judgement_go_to_a_folder() throws IOException {
        judge(Route.OTHER);
        var out = folder.resolve("papers");

        assertEquals(0, shell.run("export", "revision", file, "-o", out));

        assertTrue(
                Files.readString(out.resolve("changes-2026-11-01.docx"))
                        .startsWith("Word: Changes to the Joint Forward Plan 2026-11-01"));
        assertTrue(Files.exists(out.resolve("despatch-2026-11-01.docx")));
        assertEquals(0, shell.run("export", "revision", file, "--format", "html", "-o", out));
        assertTrue(Files.exists(out.resolve("changes-2026-11-01.html")));
    }

    @Test
    void what_changed_goes_to_the_form_its_file_asks_for() throws IOException {
        var json = folder.resolve("changes.json");

        assertEquals(1, shell.run("compare", file, "--from", "June", "-o", json));
        assertTrue(Files.readString(json).contains("Quality of care"), Files.readString(json));
        assertEquals(
                2, shell.run("compare", file, "--from", "June", "--format", "docx", "-o", json));
        assertEquals(2, shell.run("compare", file, "--from", "June", "--format", "html"));
        assertEquals(
                1,
                shell.run(
                        "compare",
                        file,
                        "--from",
                        "June",
                        "--format",
                        "html",
                        "-o",
                        folder.resolve("changes.html")));
    }
}
