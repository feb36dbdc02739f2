package org.forwardplan.app.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.app.Workbench;
import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.parts.Window;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;

/// With real plan files: to damage one is what this is about.
class CopiesCommandsTest {

    private static final Section QUALITY =
            new Section(
                    new SectionId(new UUID(0, 1)),
                    null,
                    0,
                    "Quality",
                    "",
                    Section.Status.NOT_STARTED);

    @TempDir Path folder;

    private final Parts parts = Workbench.parts(Shell.CLOCK);
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path file = Path.of("");

    @BeforeEach
    void a_plan_of_one_section() {
        file = folder.resolve("Vale.fplan");
        parts.planFiles().create(file, edit(new PlanChange.Added(QUALITY))).close();
    }

    private static Edit edit(PlanChange change) {
        return new Edit(Shell.CLOCK.instant(), "Planning lead", Edit.Act.DONE, "Edit", change);
    }

    private void rename(String was, String now) {
        try (var plan = parts.planFiles().open(file)) {
            plan.record(
                    edit(new PlanChange.Revised(QUALITY.withTitle(was), QUALITY.withTitle(now))));
        }
    }

    private String titleNow() {
        return parts.planFiles()
                .read(file)
                .plan()
                .find(QUALITY.id())
                .map(it -> ((Section) it).title())
                .orElseThrow();
    }

    private int run(Object... args) {
        said.reset();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
        return new CommandLineRun(
                        parts, new NoWindow(), "Planning lead", new Console(out, out, false))
                .run(words);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    private record NoWindow() implements Window {
        @Override
        public void open(@Nullable Path plan) {
            throw new AssertionError(plan);
        }

        @Override
        public void tour(Path plan) {
            throw new AssertionError(plan);
        }
    }

    @Test
    void a_copy_is_made_and_listed() {
        assertEquals(1, run("copies", "list", file));
        assertEquals("There is no copy of this plan yet.\n", said());

        assertEquals(0, run("copies", "make", file));
        assertEquals(0, run("copies", "list", file));

        assertTrue(said().contains("1    22 Nov 2026 14:05  Asked for  1 "), said());
        assertEquals(0, run("copies", "list", file, "--json"));
        assertTrue(said().contains("\"why\": \"asked-for\""), said());
    }

    @Test
    void going_back_to_a_copy_is_one_step_in_the_journal_and_keeps_what_the_plan_said() {
        run("copies", "make", file);
        rename("Quality", "Care");

        assertEquals(0, run("copies", "restore", file));

        assertEquals("Quality", titleNow());
        assertEquals(3, parts.planFiles().read(file).journal().last());
        var kept = parts.planCopies().of(file).getFirst();
        assertEquals(2, kept.entry());
        assertTrue(said().contains(kept.file().toString()), said());
        assertEquals(2, run("copies", "restore", file, "--copy", "9"));
        assertTrue(said().startsWith("There is no copy 9 of this plan; there are 2."), said());
    }

    @Test
    void a_damaged_plan_is_replaced_by_the_newest_copy_that_can_be_read() throws IOException {
        run("copies", "make", file);
        rename("Quality", "Care");
        run("copies", "make", file);
        rename("Care", "Lost");
        Files.write(parts.planCopies().of(file).getFirst().file(), new byte[100]);
        var damaged = Arrays.copyOf(Files.readAllBytes(file), 9000);
        Files.write(file, damaged);

        assertEquals(0, run("copies", "restore", file));

        assertTrue(
                said().startsWith(
                                "The plan was damaged and has been recovered.\n"
                                        + "Nothing newer than the copy of 22 Nov 2026 14:05 can be"
                                        + " read."),
                said());
        assertEquals("Quality", titleNow());
        assertArrayEquals(damaged, Files.readAllBytes(folder.resolve("Vale (damaged).fplan")));
    }
}
