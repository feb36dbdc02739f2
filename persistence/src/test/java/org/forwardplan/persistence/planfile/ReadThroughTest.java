package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.forwardplan.model.plan.Plan;
import org.forwardplan.persistence.planfile.PlanDatabase.Mode;
import org.forwardplan.persistence.planfile.ReadThrough.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;

class ReadThroughTest {

    @TempDir private Path temporary;

    @Test
    void what_was_read_is_taken_only_while_the_journal_ends_where_it_did()
            throws SQLException, IOException {
        var file = new PlanFolder(temporary).plan();
        var name = PlanFileSystem.name("", file);
        try (var database = PlanDatabase.open(name, Mode.READ, Key.NONE)) {
            var sql = database.sql();
            var read = ReadThrough.of(sql, Format.CURRENT);
            assertEquals(PlanFolder.everyKind(), read.plan());
            assertSame(read.plan(), ReadThrough.plan(read, sql, read.last()));

            var stale = new ReadThrough(read.version(), read.last() - 1, Plan.EMPTY);
            assertEquals(PlanFolder.everyKind(), ReadThrough.plan(stale, sql, read.last()));
            assertEquals(PlanFolder.everyKind(), ReadThrough.plan(null, sql, read.last()));
        }
    }

    @Test
    void a_file_that_was_written_or_replaced_has_another_mark() throws IOException {
        var file = new PlanFolder(temporary).plan();
        var mark = Mark.of(file);
        assertEquals(mark, Mark.of(file));

        Files.setLastModifiedTime(file, FileTime.fromMillis(mark.modified().toMillis() + 2000));
        assertNotEquals(mark, Mark.of(file));

        Files.setLastModifiedTime(file, mark.modified());
        var other = Files.copy(file, temporary.resolve("other"));
        Files.setLastModifiedTime(other, mark.modified());
        Files.move(other, file, StandardCopyOption.REPLACE_EXISTING);
        assertNotEquals(mark, Mark.of(file));
    }
}
