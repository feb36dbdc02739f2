package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

class OpeningTest {

    @TempDir private Path temporary;
    private final PlanFileStore store = PlanFolder.store();
    private PlanFolder folder = new PlanFolder(Path.of(""));

    @BeforeEach
    void in_a_folder() {
        folder = new PlanFolder(temporary);
    }

    @Test
    void a_plan_that_is_open_in_another_window_is_not_opened() throws IOException {
        var file = folder.plan();
        try (var first = store.open(file)) {
            folder.assertRefuses(PlanFolder.store(), file, "has been open in another window");

            first.record(EveryKind.edit("Rename", PlanFolder.renamed("Ours")));
        }
        try (var again = store.open(file)) {
            assertEquals(2, again.journal().entries().size());
        }
    }

    @Test
    void a_plan_that_another_process_has_open_is_not_opened() throws Exception {
        var file = folder.plan();
        try (var other = OtherProcess.start(HoldPlanOpen.class, file.toString())) {
            assertEquals("open", other.line());

            folder.assertRefuses(store, file, "has been open in another window");
            folder.assertRefuses(store, file, "has been open in another window");
        }
        store.open(file).close();
    }

    @Test
    void a_plan_that_is_open_here_is_not_opened_by_another_process_even_after_a_second_try_here()
            throws Exception {
        var file = folder.plan();
        try (var first = store.open(file)) {
            folder.assertRefuses(PlanFolder.store(), file, "has been open in another window");
            try (var other = OtherProcess.start(HoldPlanOpen.class, file.toString())) {
                assertEquals(
                        "“Vale; 100%.fplan” has been open in another window on this computer"
                                + " since 14:05 on 1 March 2026.",
                        other.line());
            }
            assertEquals(PlanFolder.everyKind(), first.plan());
        }
    }

    @Test
    void a_file_that_is_not_there_is_not_made() throws IOException {
        folder.assertRefuses(store, folder.path("Vale.fplan"), "There is no file");
        assertEquals(List.of(), folder.names());
    }

    @Test
    void a_folder_is_not_a_plan() throws IOException {
        var file = Files.createDirectory(folder.path("Vale.fplan"));
        folder.assertRefuses(store, file, "is a folder");
    }

    @Test
    void a_file_of_another_name_is_not_a_plan() throws IOException {
        var file = Files.writeString(folder.path("Vale.docx"), "words");
        folder.assertRefuses(store, file, "not named like a plan");
    }

    @Test
    void an_empty_file_is_not_a_plan() throws IOException {
        folder.assertRefuses(store, folder.with(new byte[0]), "is empty");
    }

    @Test
    void a_text_is_not_a_plan() throws IOException {
        var text = "Dear board,\n".repeat(2000).getBytes(StandardCharsets.UTF_8);
        folder.assertRefuses(store, folder.with(text), "is not a plan");
        folder.assertRefuses(store, folder.with(Arrays.copyOf(text, 5)), "is not a plan");
    }

    @Test
    void random_bytes_are_not_a_plan() throws IOException {
        var bytes = new byte[30_000];
        new Random(7).nextBytes(bytes);
        folder.assertRefuses(store, folder.with(bytes), "is not a plan");
    }

    @Test
    void another_database_is_not_a_plan() throws IOException, SQLException {
        var name = folder.path("other").toString();
        try (var connection = DriverManager.getConnection("jdbc:h2:" + name, "sa", "");
                var statement = connection.createStatement()) {
            statement.execute("create table section (title varchar)");
        }
        var bytes = Files.readAllBytes(folder.path("other.mv.db"));
        folder.assertRefuses(store, folder.with(bytes), "is not a plan");
    }

    @Test
    void a_database_of_another_owner_is_not_a_plan() throws IOException, SQLException {
        var name = folder.path("other").toString();
        DriverManager.getConnection("jdbc:h2:" + name, "me", "secret").close();
        var bytes = Files.readAllBytes(folder.path("other.mv.db"));
        folder.assertRefuses(store, folder.with(bytes), "is not a plan");
    }

    @Test
    void a_plan_that_breaks_off_is_damaged() throws IOException {
        var whole = Files.readAllBytes(folder.plan());
        for (var left : List.of(whole.length / 2, whole.length - 8192, whole.length - 4096, 6000)) {
            var file = folder.with(Arrays.copyOf(whole, left));
            folder.assertRefuses(store, file, "is damaged");
        }
    }

    @Test
    void a_plan_whose_beginning_or_middle_is_overwritten_is_damaged() throws IOException {
        var whole = Files.readAllBytes(folder.plan());
        var beginning = whole.clone();
        Arrays.fill(beginning, 3, 8192, (byte) 'x');
        folder.assertRefuses(store, folder.with(beginning), "is damaged");
    }

    @Test
    void a_damaged_plan_can_be_replaced_by_a_copy_at_once() throws IOException {
        var whole = Files.readAllBytes(folder.plan());
        var file = folder.with(Arrays.copyOf(whole, whole.length / 2));
        folder.assertRefuses(store, file, "is damaged");

        Files.write(file, whole);

        try (var opened = store.open(file)) {
            assertEquals(PlanFolder.everyKind(), opened.plan());
        }
    }

    @Test
    void a_plan_that_may_only_be_read_is_not_opened() throws IOException {
        var file = folder.plan();
        // The tests may run as a user who may write everywhere.
        var readOnly =
                new PlanFileStore(PlanFolder.CLOCK, Format.CURRENT, "", path -> !path.equals(file));
        folder.assertRefuses(readOnly, file, "may only be read");
    }

    @Test
    void a_plan_from_a_newer_version_is_not_opened() throws IOException {
        var file = folder.plan(PlanFolder.storeOf(PlanFolder.LATER));
        folder.assertRefuses(store, file, "was made by a newer version");
    }
}
