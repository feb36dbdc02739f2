package org.forwardplan.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.journal.Edit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/// A plan that somebody else has open.
class HeldPlanTest {

    @TempDir Path folder;

    private final Shell shell = new Shell();
    private Path file = Path.of("");

    @BeforeEach
    void somebody_else_has_it_open() {
        file = folder.resolve("Vale.fplan");
        var started = shell.parts().sample().content();
        shell.plans
                .create(
                        file,
                        new Edit(
                                Shell.CLOCK.instant(),
                                "Planning lead",
                                Edit.Act.DONE,
                                "Start",
                                started))
                .close();
        shell.plans.hold(file);
    }

    @Test
    void is_read_and_the_planner_is_told_who_has_it() {
        assertEquals(0, shell.run("history", file));

        assertTrue(shell.out().contains("Start"), shell::out);
        assertEquals(
                "Vale.fplan has been open since 9 This is how it stood on the disk just now.\n",
                shell.err());
    }

    @Test
    void is_not_changed_and_the_planner_is_told_who_has_it() {
        assertEquals(2, shell.run("baseline", "add", file, "--name", "Draft"));

        assertEquals("Vale.fplan has been open since 9.\nClose it there.\n", shell.err());
    }
}
