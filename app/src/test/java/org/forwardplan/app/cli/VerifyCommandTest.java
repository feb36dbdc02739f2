package org.forwardplan.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.app.Workbench;
import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.parts.Window;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.plan.ItemId.SectionId;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;

/// With real plan files: a line is written into the journal alone, so that it says something else
/// than the plan.
class VerifyCommandTest {

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
        parts.planFiles().create(file, edit(new Added(QUALITY))).close();
    }

    private static Edit edit(PlanChange change) {
        return new Edit(Shell.CLOCK.instant(), "Planning lead", Edit.Act.DONE, "Edit", change);
    }

    private void onlyInTheJournal() {
        try (var plan = parts.planFiles().open(file)) {
            plan.explain(edit(new Revised(QUALITY, QUALITY.withTitle("Care"))));
        }
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
    void a_plan_that_is_what_its_history_says_is_fine() {
        assertEquals(0, run("verify", file));

        assertEquals(
                """
                Read 1 entry and 1 change.
                The plan shows what its history says.
                """,
                said());
    }

    @Test
    void both_accounts_are_named_with_the_copy_that_bears_one_out() {
        run("copies", "make", file);
        var copy = parts.planCopies().of(file).getFirst().file().getFileName();
        onlyInTheJournal();

        assertEquals(1, run("verify", file));

        assertEquals(
                """
                Read 1 entry and 2 changes.

                The plan shows something else than its history says (1)
                  Section “Quality”
                    - Title: the plan says “Quality”, its history says “Care” (change 2 on 22 Nov 2026 14:05: Edit)
                      The copy of 22 Nov 2026 14:05 says it as the plan does: %s

                Nobody made these changes: the words have changed on the disk. Open the plan: it \
                asks whether to keep what it shows or to take what the history says.
                """
                        .formatted(copy),
                said());
    }

    @Test
    void the_same_can_be_had_as_data() {
        onlyInTheJournal();

        assertEquals(1, run("verify", file, "--json"));

        assertTrue(said().contains("\"missingFrom\": null"), said());
        assertTrue(said().contains("\"of\": \"plan\""), said());
        assertTrue(said().contains("its history says \\u201cCare\\u201d"), said());
    }

    @Test
    void a_copy_that_is_made_is_held_against_its_history_too() {
        onlyInTheJournal();

        assertEquals(1, run("copies", "make", file));

        assertTrue(
                said().endsWith(
                                "It shows something else than its history says. See what: workbench"
                                        + " verify %s\n".formatted(file)),
                said());
        assertEquals(1, parts.planCopies().of(file).size());
    }
}
