package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.StorageException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// A password that is set while the disk fails is set, or the plan is whole as it was.
class PasswordFaultsTest {

    @TempDir private Path temporary;
    private final PlanFileStore store =
            new PlanFileStore(
                    PlanFolder.CLOCK, Format.CURRENT, FaultyDisk.BELOW, Files::isWritable);

    @BeforeEach
    void a_sound_disk() {
        FaultyDisk.register();
    }

    @AfterEach
    void mend() {
        FaultyDisk.DISK.mend();
    }

    private static Password password() {
        return Password.of("blue kettle".toCharArray());
    }

    @ParameterizedTest
    @EnumSource
    void a_failure_in_the_midst_leaves_the_plan_whole(FaultyDisk.Fault fault) throws IOException {
        var folder = new PlanFolder(temporary);
        var file = folder.plan(store);
        var before = 0;
        var met = true;
        while (met) {
            met = failsAfter(fault, before, folder, file);
            before = before < 4 ? before + 1 : before * 2;
        }
        assertTrue(before > 4, "The disk never failed");
    }

    /// @return whether the disk failed
    private boolean failsAfter(FaultyDisk.Fault fault, int before, PlanFolder folder, Path file)
            throws IOException {
        var encrypted = Key.isEncrypted(file);
        PlanFiles files = encrypted ? store.with(password()) : store;
        boolean met;
        boolean done;
        try (var open = files.open(file)) {
            FaultyDisk.DISK.breakBy(fault, before, Long.MAX_VALUE);
            done = protect(() -> open.protectWith(encrypted ? Password.NONE : password()));
            met = FaultyDisk.DISK.met();
            FaultyDisk.DISK.mend();
            assertEquals(PlanFolder.everyKind(), open.plan());
            assertEquals(1, open.journal().last());
        }
        assertEquals(List.of("Vale; 100%.fplan"), folder.names());
        assertEquals(done != encrypted, Key.isEncrypted(file), fault + " after " + before);
        var now = done != encrypted ? store.with(password()) : store;
        var read = now.read(file);
        assertEquals(PlanFolder.everyKind(), read.plan());
        assertEquals(1, read.journal().last());
        return met;
    }

    private static boolean protect(Runnable work) {
        try {
            work.run();
            return true;
        } catch (StorageException refused) {
            assertTrue(refused.wayOut().endsWith("."), refused.wayOut());
            return false;
        }
    }

    @Test
    void a_plan_that_somebody_opens_in_between_is_not_replaced() throws IOException {
        var file = Files.writeString(temporary.resolve("Vale.fplan"), "theirs");
        var draft = Files.writeString(temporary.resolve("draft"), "ours");

        try (var theirs = FileChannel.open(file, StandardOpenOption.WRITE);
                var _ = theirs.lock()) {
            assertThrows(RuntimeException.class, () -> Replacement.put(draft, file));
        }

        assertEquals("theirs", Files.readString(file));
        Replacement.put(draft, file);
        assertEquals("ours", Files.readString(file));
    }
}
