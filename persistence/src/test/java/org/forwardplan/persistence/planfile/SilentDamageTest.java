package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.proof.MismatchWords;
import org.forwardplan.model.proof.Proof;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Words that change on the disk by themselves are noticed, for every change is kept twice. How
/// many places: `-Ddamage.places`; the first is `-Ddamage.from`.
class SilentDamageTest {

    private static final int PLACES = Integer.getInteger("damage.places", 150);
    private static final int FROM = Integer.getInteger("damage.from", 0);

    @TempDir private Path temporary;
    private final PlanFileStore store = PlanFolder.store();
    private Path file = Path.of("");
    private byte[] sound = new byte[0];
    private ReadPlan before = new ReadPlan(Plan.EMPTY, new Journal(List.of()));

    @BeforeEach
    void a_closed_plan_with_a_history() throws IOException {
        var folder = new PlanFolder(temporary);
        file = folder.plan();
        try (var open = store.open(file)) {
            open.record(EveryKind.edit("Rename", PlanFolder.renamed("Diagnostics close to home")));
            open.record(
                    EveryKind.edit(
                            "Rename again",
                            PlanFolder.renamedFrom(
                                    "Diagnostics close to home", "Waltz, nymph, for quick jigs")));
        }
        sound = Files.readAllBytes(file);
        before = store.read(file);
        assertEquals(new Proof(List.of(), 0), proof(before));
    }

    private static Proof proof(ReadPlan read) {
        return Proof.of(read.plan(), read.journal());
    }

    /// Where these letters stand in the file.
    private List<Integer> placesOf(String words) {
        var text = new String(sound, StandardCharsets.ISO_8859_1);
        var places = new ArrayList<Integer>();
        for (var at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            places.add(at);
        }
        return places;
    }

    private ReadPlan with(int place, int value) throws IOException {
        var bytes = sound.clone();
        bytes[place] = (byte) value;
        Files.write(file, bytes);
        return store.read(file);
    }

    @Test
    void a_letter_that_changes_in_a_title_is_named_with_both_accounts() throws IOException {
        var told = new ArrayList<String>();
        for (var place : placesOf("nymph")) {
            var read = with(place, 'K');
            var words = new MismatchWords(read.plan(), ZoneOffset.UTC);
            proof(read).ofPlan().forEach(it -> told.addAll(words.lines(it)));
        }

        assertTrue(
                told.stream()
                        .anyMatch(line ->
                                line.startsWith(
                                        "Title: the plan says “Waltz, Kymph, for quick jigs”, its"
                                            + " history says “Waltz, nymph, for quick jigs” (change"
                                            + " 3 on ")),
                told::toString);
        assertTrue(
                told.stream()
                        .anyMatch(line ->
                                line.startsWith(
                                        "Title: the plan says “Waltz, nymph, for quick jigs”, its"
                                            + " history says “Waltz, Kymph, for quick jigs” (change"
                                            + " 3 on ")),
                told::toString);
    }

    @Test
    void a_letter_that_changes_in_what_was_said_between_is_told_of_the_history_alone()
            throws IOException {
        var found = 0;
        for (var place : placesOf("Diagnostics close to home")) {
            var proof = proof(with(place, 'K'));
            assertEquals(List.of(), proof.ofPlan());
            found += proof.ofHistory().size();
        }
        assertTrue(found >= 2, "Both changes that bear it: " + found);
    }

    @Test
    void one_changed_byte_of_a_text_is_noticed_or_changes_nothing() throws IOException {
        var letters = new ArrayList<Integer>();
        for (var at = 8192; at < sound.length; at++) {
            if (Character.isLetterOrDigit(sound[at]) && Character.isLetterOrDigit(sound[at - 1])) {
                letters.add(at);
            }
        }
        var noticed = 0;
        for (var number = FROM; number < FROM + PLACES; number++) {
            var random = new Random(number);
            var place = letters.get(random.nextInt(letters.size()));
            noticed += noticed(place, sound[place] ^ 1 << random.nextInt(7)) ? 1 : 0;
        }
        assertTrue(noticed > PLACES / 10, noticed + " of them were noticed");
    }

    /// What somebody did, and when, stands there once; it is no part of what the plan says.
    private boolean noticed(int place, int value) throws IOException {
        ReadPlan read;
        try {
            read = with(place, value);
        } catch (StorageException refused) {
            assertFalse(refused.wayOut().isBlank());
            return true;
        }
        var same = read.plan().equals(before.plan()) && changes(read).equals(changes(before));
        assertEquals(same, proof(read).holds(), "At %d, byte %d".formatted(place, value));
        return !same;
    }

    private static List<PlanChange> changes(ReadPlan read) {
        return read.journal().entries().stream()
                .map(JournalEntry::edit)
                .map(it -> it.change())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void a_plan_of_an_earlier_version_of_the_program_contradicts_nothing(int version)
            throws IOException {
        var earlier = new PlanFolder(temporary).path("Earlier.fplan");
        try (var kept =
                SilentDamageTest.class.getResourceAsStream("version-%d.fplan".formatted(version))) {
            Files.copy(kept, earlier);
        }

        var read = store.read(earlier);

        assertTrue(read.journal().last() > 0);
        assertEquals(new Proof(List.of(), 0), proof(read));
    }

    @Test
    void what_the_plan_showed_is_explained_in_the_history_and_stays() throws IOException {
        var damaged = before;
        for (var place : placesOf("nymph")) {
            damaged = with(place, 'K');
            if (proof(damaged).ofPlan().stream()
                    .anyMatch(it -> it.shown() != null && it.shown().name().contains("Kymph"))) {
                break;
            }
        }
        var shown = damaged.plan();
        var explains = proof(damaged).toRecorded().inverse();
        try (var open = store.open(file)) {
            open.explain(EveryKind.edit("Found so", explains));
            assertEquals(shown, open.plan());
            assertEquals(new Proof(List.of(), 0), Proof.of(open.plan(), open.journal()));
            open.record(EveryKind.edit("Take it back", explains.inverse()));
        }

        var read = store.read(file);
        assertEquals(before.plan(), read.plan());
        assertEquals(new Proof(List.of(), 0), proof(read));
        assertEquals(shown, read.journal().planAt(4, read.plan()));
        assertEquals(before.plan(), read.journal().planAt(3, read.plan()));
        assertEquals(PlanFolder.everyKind(), read.journal().planAt(1, read.plan()));
    }
}
