package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/// A folder with plan files in it, as tests need them.
record PlanFolder(Path folder) {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T14:05:00Z"), ZoneOffset.UTC);
    static final Format LATER =
            new Format(
                    Format.CURRENT.version() + 1,
                    Stream.concat(
                                    Format.CURRENT.migrations().stream(),
                                    Stream.of(
                                            "classpath:org/forwardplan/persistence/planfile/later"))
                            .toList());
    private static final Instant LONG_AGO = Instant.parse("2025-01-01T00:00:00Z");

    static PlanFileStore store() {
        return new PlanFileStore(CLOCK);
    }

    static PlanFileStore storeOf(Format format) {
        return new PlanFileStore(CLOCK, format, "", Files::isWritable);
    }

    Path path(String name) {
        return folder.resolve(name);
    }

    /// A closed plan file with something of every kind in it, last touched long ago.
    Path plan() throws IOException {
        return plan(store());
    }

    Path plan(PlanFiles store) throws IOException {
        var file = path("Vale; 100%.fplan");
        store.create(file, EveryKind.started()).close();
        return aged(file);
    }

    Path with(byte[] bytes) throws IOException {
        return aged(Files.write(path("Vale.fplan"), bytes));
    }

    static Path aged(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(LONG_AGO));
        return file;
    }

    List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /// Expects the file not to open, for the reason given, and everything in the folder to stay as
    /// it is.
    StorageException assertRefuses(PlanFiles store, Path file, String reason) throws IOException {
        var before = names();
        // To read a file that this process has open would let other processes in.
        var isFile =
                Files.isRegularFile(file)
                        && (!file.toString().endsWith(PlanFiles.EXTENSION)
                                || !PlanFileSystem.isOpen(PlanFileSystem.name("", file)));
        var bytes = isFile ? Files.readAllBytes(file) : new byte[0];
        var touched = isFile ? Files.getLastModifiedTime(file) : null;

        var refused = assertThrows(StorageException.class, () -> store.open(file));

        assertTrue(refused.getMessage().contains(reason), refused.getMessage());
        assertTrue(refused.wayOut().endsWith("."), refused.wayOut());
        assertEquals(before, names());
        if (isFile) {
            assertArrayEquals(bytes, Files.readAllBytes(file));
            assertEquals(touched, Files.getLastModifiedTime(file));
        }
        return refused;
    }

    /// The plan that the journal of a file tells of, from the empty plan on.
    static Plan replayed(Journal journal) {
        var plan = Plan.EMPTY;
        for (var entry : journal.entries()) {
            plan = plan.after(entry.edit().change());
        }
        return plan;
    }

    static Plan everyKind() {
        return Plan.EMPTY.after(EveryKind.allAdded());
    }

    static PlanChange renamedFrom(String was, String now) {
        var section = EveryKind.section();
        return new PlanChange.Revised(section.withTitle(was), section.withTitle(now));
    }

    static PlanChange renamed(String title) {
        var section = EveryKind.section();
        return new PlanChange.Revised(section, section.withTitle(title));
    }
}
