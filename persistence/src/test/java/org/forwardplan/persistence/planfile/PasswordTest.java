package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.copies.PlanCopy.Why;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.persistence.copies.CopyFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

class PasswordTest {

    private static final String SAID = BytesSaid.WORDS;

    private static final String EARLIER = "Vale; 100% (before update 2026-03-01 1405).fplan";

    @TempDir private Path temporary;
    private PlanFolder folder = new PlanFolder(Path.of(""));

    @BeforeEach
    void in_a_folder() {
        folder = new PlanFolder(temporary);
    }

    private static Password password(String words) {
        return Password.of(words.toCharArray());
    }

    private static PlanFileStore locked() {
        return PlanFolder.store().with(password("blue kettle, élan"));
    }

    private Path saying(PlanFiles files) throws IOException {
        var file = folder.plan(files);
        try (var open = files.open(file)) {
            open.record(EveryKind.edit(SAID, PlanFolder.renamed(SAID)));
        }
        return PlanFolder.aged(file);
    }

    @Test
    void an_encrypted_plan_opens_with_its_password() throws IOException {
        var file = folder.plan(locked());

        try (var opened = locked().open(file)) {
            assertEquals(PlanFolder.everyKind(), opened.plan());
            assertTrue(opened.isEncrypted());
            opened.record(EveryKind.edit("Rename", PlanFolder.renamed("Ours")));
            assertEquals(2, opened.journal().entries().size());
        }
        assertEquals(2, locked().read(file).journal().last());
        assertEquals(2, locked().openToRead(file).journal().last());
    }

    @Test
    void without_its_password_it_asks_for_one() throws IOException {
        var file = folder.plan(locked());

        var refused = folder.assertRefuses(PlanFolder.store(), file, "opens with its password");

        assertTrue(refused.asksPassword());
        assertFalse(refused.readable());
        assertTrue(
                assertThrows(StorageException.class, () -> PlanFolder.store().read(file))
                        .asksPassword());
    }

    @Test
    void another_password_is_said_to_be_wrong() throws IOException {
        var file = folder.plan(locked());
        var other = PlanFolder.store().with(password("blue kettle, elan"));

        var refused = assertThrows(StorageException.class, () -> other.open(file));

        assertTrue(refused.getMessage().startsWith("That is not the password of"));
        assertTrue(refused.asksPassword());
        assertTrue(assertThrows(StorageException.class, () -> other.read(file)).asksPassword());
        locked().open(file).close();
    }

    @Test
    void the_accent_may_be_typed_in_either_way() throws IOException {
        var file = folder.plan(locked());

        PlanFolder.store().with(password("blue kettle, e\u0301lan")).open(file).close();
    }

    @Test
    void a_plan_without_a_password_opens_whatever_is_offered() throws IOException {
        var file = folder.plan();

        try (var opened = locked().open(file)) {
            assertFalse(opened.isEncrypted());
        }
    }

    @Test
    void nothing_that_was_said_is_found_in_an_encrypted_plan_or_beside_it() throws IOException {
        var temp = Path.of(System.getProperty("java.io.tmpdir"));
        var before = BytesSaid.files(temp);
        var file = saying(locked());

        assertEquals(List.of(), BytesSaid.inFolder(folder.folder()));
        try (var open = locked().open(file)) {
            open.record(EveryKind.edit("x", PlanFolder.renamedFrom(SAID, SAID + SAID)));
            assertEquals(List.of(), BytesSaid.inFolder(folder.folder(), file));
            assertEquals(2 + 1, open.journal().entries().size());
        }
        assertEquals(List.of(), BytesSaid.inFolder(folder.folder()));
        var left = BytesSaid.files(temp);
        left.removeAll(before);
        left.forEach(other -> assertFalse(BytesSaid.in(other), other::toString));
    }

    @Test
    void nothing_that_was_said_is_found_in_the_copies_of_an_encrypted_plan() throws IOException {
        var locked = locked();
        assertEquals(List.of(), sayingCopies(locked, saying(locked)));
    }

    @Test
    void what_was_said_is_found_in_the_copies_of_a_plan_that_is_not_encrypted() throws IOException {
        var store = PlanFolder.store();
        assertEquals(2, sayingCopies(store, saying(store)).size());
    }

    /// The copies that say it, of the two ways in which one is made.
    private List<Path> sayingCopies(PlanFileStore store, Path file) throws IOException {
        var copies = new CopyFolder(store, PlanFolder.CLOCK);
        try (var open = store.open(file)) {
            copies.make(file, Why.OPENED);
            open.record(EveryKind.edit("x", PlanFolder.renamedFrom(SAID, SAID + SAID)));
            copies.keep(file, new ReadPlan(open.plan(), open.journal()), Why.BEFORE_BULK_CHANGE);
        }
        assertEquals(2, copies.of(file).size());
        return BytesSaid.inFolder(copies.folder(file));
    }

    @Test
    void what_was_said_is_found_in_a_plan_that_is_not_encrypted() throws IOException {
        assertEquals(List.of(saying(PlanFolder.store())), BytesSaid.inFolder(folder.folder()));
    }

    @Test
    void a_plan_is_encrypted_while_it_is_open_and_goes_on() throws IOException {
        var file = saying(PlanFolder.store());
        try (var open = PlanFolder.store().open(file)) {
            var plan = open.plan();
            open.protectWith(password("blue kettle, élan"));
            assertTrue(open.isEncrypted());
            assertEquals(plan, open.plan());
            assertEquals(2, open.journal().last());
            open.record(EveryKind.edit("Again", PlanFolder.renamedFrom(SAID, "Ours")));
            assertEquals(3, open.journal().last());
        }

        assertEquals(List.of("Vale; 100%.fplan"), folder.names());
        assertEquals(List.of(), BytesSaid.inFolder(folder.folder()));
        try (var opened = locked().open(file)) {
            assertEquals(PlanFolder.replayed(opened.journal()), opened.plan());
            assertEquals(3, opened.journal().last());
        }
    }

    @Test
    void the_password_is_changed_and_removed() throws IOException {
        var file = saying(locked());
        try (var open = locked().open(file)) {
            open.protectWith(password("another one"));
        }
        assertThrows(StorageException.class, () -> locked().open(file));
        try (var open = PlanFolder.store().with(password("another one")).open(file)) {
            open.protectWith(Password.NONE);
        }
        try (var open = PlanFolder.store().open(file)) {
            assertEquals(2, open.journal().last());
        }
        assertEquals(List.of("Vale; 100%.fplan"), folder.names());
        assertEquals(List.of(file), BytesSaid.inFolder(folder.folder()));
    }

    @Test
    void an_encrypted_plan_of_an_older_version_stays_encrypted_and_so_does_its_copy()
            throws IOException {
        var file = saying(locked());
        var later = PlanFolder.storeOf(PlanFolder.LATER).with(password("blue kettle, élan"));

        assertEquals(2, later.read(file).journal().last());
        try (var open = later.open(file)) {
            assertTrue(open.isEncrypted());
            assertEquals(SAID, open.plan().find(EveryKind.section().id()).orElseThrow().name());
        }

        assertEquals(List.of(EARLIER, "Vale; 100%.fplan"), folder.names());
        assertEquals(List.of(), BytesSaid.inFolder(folder.folder()));
        locked().open(folder.path(EARLIER)).close();
    }

    @Test
    void a_copy_of_an_encrypted_plan_that_is_open_is_encrypted_the_same() throws IOException {
        var file = saying(locked());
        var store = PlanFolder.store();
        var copy = folder.path("copy.fplan");

        try (var _ = store.with(password("blue kettle, élan")).open(file)) {
            assertEquals(2, store.snapshot(file, copy).journal().last());
            assertEquals(List.of(), BytesSaid.inFolder(folder.folder(), file));
        }

        assertEquals(2, locked().read(copy).journal().last());
        assertThrows(StorageException.class, () -> store.read(copy));
    }
}
