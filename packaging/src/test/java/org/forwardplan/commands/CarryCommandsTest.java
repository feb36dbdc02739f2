package org.forwardplan.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Note;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Plan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A plan is copied, encrypted, and carried out and in as text, by commands.
class CarryCommandsTest {

    private static final String TITLE = "Fewer babies born with a low birth weight";

    @TempDir private Path folder;
    private final TypedCommands typed = new TypedCommands();
    private Path plan = Path.of("");
    private Path first = Path.of("");
    private Path second = Path.of("");

    @BeforeEach
    void a_plan_that_was_changed_after_it_was_frozen() throws IOException {
        plan = typed.samplePlan(folder.resolve("Vale.fplan"));
        assertEquals(0, typed.run("baseline", "add", plan, "--name", "Draft"));
        typed.rename(plan, TITLE, "Changed since");
        first = Files.writeString(folder.resolve("first.txt"), "maple harbour\nignored");
        second = Files.writeString(folder.resolve("second.txt"), "quilt river\r\n");
    }

    private static String titles(Plan plan) {
        return plan.all(Objective.class).toString();
    }

    @Test
    void a_copy_holds_what_was_asked_for_and_is_encrypted() {
        var copy = folder.resolve("Copy.fplan");

        assertEquals(
                0,
                typed.run(
                        "copy",
                        plan,
                        "-o",
                        copy,
                        "--up-to",
                        "draft",
                        "--without-journal",
                        "--without-notes",
                        "--password-file",
                        first));

        assertThrows(StorageException.class, () -> typed.read(copy));
        var read =
                typed.parts()
                        .planFiles()
                        .with(Password.of("maple harbour".toCharArray()))
                        .read(copy);
        assertEquals(1, read.journal().last());
        assertTrue(titles(read.plan()).contains(TITLE));
        assertEquals(0, read.plan().items(Note.class).count());
        assertEquals(2, typed.run("copy", plan, "-o", copy));
        assertEquals(
                2, typed.run("copy", plan, "-o", folder.resolve("x.fplan"), "--without-notes"));
        assertFalse(Files.exists(folder.resolve("x.fplan")));
    }

    @Test
    void a_password_is_set_changed_and_removed() {
        assertEquals(2, typed.run("password", "change", plan, "--new-password-file", first));
        assertEquals(0, typed.run("password", "set", plan, "--new-password-file", first));
        assertThrows(StorageException.class, () -> typed.read(plan));
        assertEquals(2, typed.run("search", plan, "quality"));
        assertEquals(2, typed.run("search", plan, "quality", "--password-file", second));
        assertEquals(0, typed.run("search", plan, "quality", "--password-file", first));
        assertEquals(
                0,
                typed.run(
                        "password",
                        "change",
                        plan,
                        "--password-file",
                        first,
                        "--new-password-file",
                        second));
        assertEquals(2, typed.run("password", "remove", plan, "--password-file", first));
        assertEquals(0, typed.run("password", "remove", plan, "--password-file", second));
        assertTrue(titles(typed.read(plan)).contains("Changed since"));
    }

    @Test
    void a_plan_leaves_as_text_and_comes_back_the_same() {
        var zip = folder.resolve("Vale.zip");
        var again = folder.resolve("Again.fplan");

        assertEquals(0, typed.run("export", "text", plan, "-o", zip));
        assertEquals(0, typed.run("import", "text", zip, "-o", again));

        var files = typed.parts().planFiles();
        assertEquals(files.read(plan), files.read(again));
        assertEquals(2, typed.run("import", "text", zip, "-o", again));
        assertEquals(2, typed.run("export", "text", plan, "-o", folder.resolve("a.fplan")));
    }
}
