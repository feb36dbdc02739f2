package org.forwardplan.commands;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.rulebook.Rulebook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

/// The rulebook commands on real plans, workbooks and rulebook files.
class RulebookCommandsTest {

    private final TypedCommands commands = new TypedCommands();

    @TempDir Path folder;

    private Path plan = Path.of("");

    @BeforeEach
    void a_plan() {
        plan = commands.samplePlan(folder.resolve("Sample.fplan"));
    }

    private int run(Object... args) {
        return commands.run(Stream.concat(Stream.of("rulebook"), Arrays.stream(args)).toArray());
    }

    private String out() {
        return commands.out();
    }

    private String err() {
        return commands.err();
    }

    private Plan kept() {
        return commands.read(plan);
    }

    private Rulebook shipped(String id) {
        return commands.parts().rulebooks().shipped().stream()
                .filter(book -> book.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_impact_is_told_and_the_plan_is_left_alone() {
        var before = kept();

        assertEquals(1, run("impact", plan, "--to", "jfp-2024-25"));

        assertTrue(out().startsWith("From jfp-2023-24 to jfp-2024-25: "), out());
        assertTrue(out().contains("(uec-bed-occupancy)"), out());
        assertTrue(out().contains("Rests on it: 2 links"), out());
        assertEquals(before, kept());
    }

    @Test
    void the_impact_comes_as_json_too() {
        assertEquals(1, run("impact", plan, "--to", "jfp-2024-25", "--json"));

        assertTrue(out().contains("\"from\": \"jfp-2023-24\""), out());
        assertTrue(out().contains("\"fate\": \"retired\""), out());
        assertTrue(out().contains("\"uec-bed-occupancy\""), out());
    }

    @Test
    void there_is_no_impact_of_the_rulebook_the_plan_answers_to() {
        assertEquals(0, run("impact", plan, "--to", "jfp-2023-24"), out());
        assertEquals(0, run("move", plan, "--to", "jfp-2023-24"), out());
        assertTrue(out().contains("answers to"), out());
    }

    @Test
    void a_plan_moves_and_what_then_needs_a_look_is_told() {
        assertEquals(1, run("move", plan, "--to", "jfp-2024-25"));

        assertTrue(out().startsWith("The plan now answers to "), out());
        assertTrue(out().contains("New on the list: "), out());
        assertEquals("jfp-2024-25", kept().profile().rulebook());
    }

    @Test
    void a_rulebook_nobody_knows_is_refused_and_nothing_is_changed() {
        var before = kept();

        assertEquals(2, run("move", plan, "--to", "jfp-1948-49"));

        assertTrue(err().contains("jfp-1948-49"), err());
        assertEquals(before, kept());
    }

    @Test
    void a_template_is_filled_in_read_and_moved_to() throws IOException {
        var workbook = folder.resolve("next.xlsx");
        assertEquals(0, run("template", "-o", workbook, "--from", "jfp-2024-25"), err());
        new FilledIn(workbook).write("Rulebook", "title", "value", "Our rulebook");
        new FilledIn(workbook).write("Rulebook", "id", "value", "ours-2024-25");
        var book = folder.resolve("ours.yaml");

        assertEquals(0, run("import", workbook, "-o", book), out() + err());

        var read = commands.parts().rulebooks().read(book);
        assertEquals("Our rulebook", read.title());
        assertEquals(shipped("jfp-2024-25").requirements(), read.requirements());
        assertEquals(1, run("move", plan, "--to", book));
        assertEquals("ours-2024-25", kept().profile().rulebook());
    }

    @Test
    void a_workbook_with_a_fault_is_refused_by_its_cell_and_nothing_is_written()
            throws IOException {
        var workbook = folder.resolve("next.xlsx");
        run("template", "-o", workbook, "--from", "jfp-2024-25");
        new FilledIn(workbook).write("Rows", "health-services", "kind", "law");
        var book = folder.resolve("ours.yaml");

        assertEquals(1, run("import", workbook, "-o", book));

        assertTrue(out().contains("sheet Rows, cell B"), out());
        assertTrue(out().contains("1 fault."), out());
        assertFalse(Files.exists(book));
    }

    @Test
    void what_was_there_is_kept_as_a_copy() throws IOException {
        var workbook = Files.writeString(folder.resolve("next.xlsx"), "Our only copy");

        assertEquals(0, run("template", "-o", workbook));

        var copy = folder.resolve("next (previous 2023-03-20 1000).xlsx");
        assertEquals("Our only copy", Files.readString(copy));
        assertTrue(out().contains("What was there before is " + copy), out());
        assertTrue(Files.size(workbook) > 10_000);
    }

    @Test
    void nothing_is_written_over_a_plan() throws IOException {
        var before = Files.readAllBytes(plan);

        assertEquals(2, run("template", "-o", plan));
        assertTrue(err().contains("Sample.fplan is the name of a plan"), err());
        assertEquals(2, run("import", folder.resolve("next.xlsx"), "-o", plan));
        assertTrue(err().contains("Sample.fplan is the name of a plan"), err());

        assertArrayEquals(before, Files.readAllBytes(plan));
    }
}
