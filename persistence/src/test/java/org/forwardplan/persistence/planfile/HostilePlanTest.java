package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.StorageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the plan file of an attacker could do. The mark is the file that shows that something has
/// run.
class HostilePlanTest {

    @TempDir private Path temporary;
    private final PlanFileStore store = PlanFolder.store();
    private PlanFolder folder = new PlanFolder(Path.of(""));
    private Path mark = Path.of("");

    @BeforeEach
    void in_a_folder() {
        folder = new PlanFolder(temporary);
        mark = temporary.resolve("mark.txt");
    }

    /// What somebody may have put in, by what the planner is told of it.
    private Map<String, List<String>> crafts() {
        var leaveMark =
                "new java.io.File(\"%s\").createNewFile();"
                        .formatted(mark.toString().replace("\\", "\\\\"));
        var secret = temporary.resolve("secret.csv");
        return Map.ofEntries(
                craft(
                        "a function of its own",
                        "create alias evil as $$ String evil() throws Exception { %s return \"\"; } $$"
                                .formatted(leaveMark)),
                craft(
                        "a trigger",
                        "create force trigger evil before insert on section as $$ Object create() throws Exception { %s return null; } $$"
                                .formatted(leaveMark)),
                craft(
                        "a view",
                        "create view evil as select * from csvread('%s')".formatted(secret)),
                craft(
                        "a linked table",
                        "create linked table evil('', 'jdbc:h2:mem:evil;INIT=CREATE TABLE IF NOT EXISTS E(I INT)\\;CALL CSVWRITE(''%s'', ''SELECT 1'')', 'sa', '', 'E')"
                                .formatted(mark)),
                craft(
                        "a table or rule of another kind",
                        "alter table section alter column title set default file_read('%s')"
                                .formatted(secret)),
                craft(
                        "a table or rule of another kind",
                        "alter table section add column evil int generated always as (csvwrite('%s', 'SELECT 1'))"
                                .formatted(mark)),
                craft(
                        "a table or rule of another kind",
                        "alter table section add constraint evil check (length(file_read('%s')) > 0)"
                                .formatted(secret)),
                craft(
                        "a table or rule of another kind",
                        "create domain evil as int default csvwrite('%s', 'SELECT 1')"
                                .formatted(mark)),
                craft("a table or rule of another kind", "create constant evil value 1"),
                craft("a table or rule of another kind", "create schema evil"),
                craft("a table or rule of another kind", "create synonym evil for section"),
                craft("an owner", "create user evil password 'evil' admin"),
                craft("a setting", "set allow_literals none"));
    }

    private static Map.Entry<String, List<String>> craft(String told, String statement) {
        return Map.entry(statement, List.of(told, statement));
    }

    @TestFactory
    Stream<DynamicTest> a_file_with_something_else_in_it_is_refused_and_nothing_runs() {
        return crafts().values().stream()
                .map(craft ->
                        DynamicTest.dynamicTest(
                                craft.getLast().split(" (?:as|add|set|\\()")[0],
                                () -> assertRefusesCrafted(craft.getFirst(), craft.getLast())));
    }

    private void assertRefusesCrafted(String told, String statement)
            throws IOException, SQLException {
        Files.writeString(temporary.resolve("secret.csv"), "secret\nwords\n");
        var file = folder.plan();
        try {
            new CraftedPlan(file).with(statement);
            Files.deleteIfExists(mark);

            assertRefuses(store, file, "there is %s in it".formatted(told));
        } finally {
            Files.delete(file);
        }
    }

    private void assertRefuses(PlanFiles files, Path file, String told) throws IOException {
        folder.assertRefuses(files, file, told);
        var refused = assertThrows(StorageException.class, () -> files.read(file));
        assertTrue(refused.getMessage().contains(told), refused::getMessage);
        assertTrue(refused.wayOut().contains("Nothing in it was run."), refused::wayOut);
        assertFalse(Files.exists(mark), "Something in the file has run");
    }

    @Test
    void the_database_alone_would_run_what_is_refused_here() throws IOException, SQLException {
        var file = folder.plan();
        var crafted = new CraftedPlan(file);
        crafted.with(
                crafts().values().stream()
                        .map(List::getLast)
                        .filter(statement -> statement.contains("trigger"))
                        .toArray(String[]::new));
        Files.deleteIfExists(mark);

        crafted.with();

        assertTrue(Files.exists(mark));
    }

    @Test
    void a_statement_that_runs_as_the_file_opens_is_not_run() throws IOException, SQLException {
        var file = folder.plan();
        var crafted = new CraftedPlan(file);
        var evil = "CALL CSVWRITE('%s', 'SELECT 1')".formatted(mark);
        crafted.withStatement("SET WRITE_DELAY", evil);
        crafted.with();
        assertTrue(Files.deleteIfExists(mark), "The database alone would have run it");

        assertRefuses(store, file, "a table or rule of another kind");
    }

    @Test
    void a_class_that_the_file_names_is_not_loaded() throws IOException {
        var file = folder.plan();
        new CraftedPlan(file).withType(LeavesMark.class.getName());
        System.setProperty(LeavesMark.PLACE, mark.toString());
        try {
            assertRefuses(store, file, "values of a kind of its own");
        } finally {
            System.clearProperty(LeavesMark.PLACE);
        }
    }

    @Test
    void an_object_that_the_file_keeps_is_not_brought_to_life() throws IOException {
        var file = folder.plan();
        new CraftedPlan(file).withObject(new java.util.ArrayList<>(List.of("harmless")));

        assertRefuses(store, file, "stored objects of another program");
    }

    @Test
    void a_file_of_an_older_version_is_looked_through_before_it_is_brought_up_to_date()
            throws IOException, SQLException {
        var file = folder.plan();
        new CraftedPlan(file)
                .with(
                        crafts().values().stream()
                                .map(List::getLast)
                                .filter(statement -> statement.contains("alias"))
                                .toArray(String[]::new));
        Files.deleteIfExists(mark);

        assertRefuses(PlanFolder.storeOf(PlanFolder.LATER), file, "a function of its own");
    }

    @Test
    void a_plan_that_has_been_worked_on_for_long_is_let_through() throws IOException, SQLException {
        var file = folder.plan();
        new CraftedPlan(file).with("analyze", "set write_delay 500");

        try (var opened = store.open(file)) {
            assertEquals(PlanFolder.everyKind(), opened.plan());
        }
    }

    @Test
    void a_word_in_the_journal_that_this_program_does_not_know_is_told_in_words()
            throws IOException, SQLException {
        var file = folder.plan();
        new CraftedPlan(file)
                .with(
                        "alter table journal_entry drop constraint journal_entry_act_ck",
                        "update journal_entry set act = 'DOND'");

        try (var opened = store.open(file)) {
            assertTrue(
                    assertThrows(StorageException.class, opened::journal)
                            .getMessage()
                            .contains("is damaged"));
        }
    }
}
