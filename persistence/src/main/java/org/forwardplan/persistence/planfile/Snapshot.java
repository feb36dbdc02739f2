package org.forwardplan.persistence.planfile;

import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.persistence.planfile.PlanDatabase.Mode;
import org.jooq.exception.DataAccessException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import java.util.zip.ZipInputStream;

/// Takes a plan that is open as the disk holds it at one moment, while others go on editing.
///
/// @param below the file system that holds the files; empty for the usual one
/// @param key of the plan; the copy is encrypted the same
record Snapshot(Format format, String below, Key key) {

    /// @param target where the snapshot goes; there must be no such file
    /// @return what can be read in the snapshot: all of it has been
    ReadPlan take(Path file, Path target) throws IOException {
        if (!PlanFileSystem.isOpen(PlanFileSystem.name(below, file))) {
            throw new IOException("The plan is not open here");
        }
        var packed = target.resolveSibling("~" + UUID.randomUUID() + ".zip");
        var read = false;
        try {
            PlanDatabase.beside(
                    PlanFileSystem.name(below, file),
                    key,
                    sql -> sql.execute("backup to ?", packed.toString()));
            unpack(packed, target);
            tidy(target);
            var found = new ReadingAside(format, below, key).read(target);
            read = true;
            return found;
        } catch (SQLException | DataAccessException failed) {
            throw new IOException(failed);
        } finally {
            Files.deleteIfExists(packed);
            if (!read) {
                Files.deleteIfExists(target);
            }
        }
    }

    private static void unpack(Path packed, Path target) throws IOException {
        try (var zip = new ZipInputStream(Files.newInputStream(packed))) {
            if (zip.getNextEntry() == null) {
                throw new IOException("The database handed over nothing");
            }
            Files.copy(zip, target);
        }
    }

    /// Takes back what was under way, and leaves the file small.
    private void tidy(Path target) throws SQLException, IOException {
        PlanDatabase.open(PlanFileSystem.name(below, target), Mode.WRITE, key).closeTidily();
    }
}
