package org.forwardplan.app.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.forwardplan.app.settings.Settings.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

final class SettingsStoreTest {

    @TempDir Path folder;

    @Test
    void everything_is_remembered_the_next_time() {
        var settings =
                new Settings(
                        "Leiter für Planung: Ω=1",
                        "Director of nursing",
                        Look.DARK,
                        List.of(folder.resolve("A plan = ours.fplan"), folder.resolve("b#!.fplan")),
                        false,
                        new WindowPlace(-1920, 40, 1440, 900, true),
                        List.of("Größe", "xyzzy"),
                        folder.resolve("Copies: all=here"));
        new SettingsStore(file()).change(settings);
        assertEquals(settings, new SettingsStore(file()).settings());
    }

    @Test
    void places_are_kept_for_each_plan_while_it_is_a_recent_one() {
        var plan = folder.resolve("A plan = ours: #1.fplan");
        var other = folder.resolve("b.fplan");
        var store = new SettingsStore(file());
        store.change(Settings.FIRST.opened(plan).opened(other));
        store.keepPlaces(plan, List.of("SectionId 1", "RequirementId quality"));
        store.keepPlaces(other, List.of("SectionId 2"));

        var later = new SettingsStore(file());
        assertEquals(List.of("SectionId 1", "RequirementId quality"), later.places(plan));
        later.change(later.settings().without(plan));
        later.keepPlaces(other, List.of());
        assertEquals(List.of(), new SettingsStore(file()).places(plan));
    }

    @Test
    void the_folder_is_made_where_there_is_none_and_nothing_else_is_left_in_it()
            throws IOException {
        var store = new SettingsStore(folder.resolve("new/settings.properties"));
        assertEquals(Settings.FIRST, store.settings());
        store.change(Settings.FIRST.withPlanner("Head of planning"));
        store.change(store.settings().withLook(Look.DARK));
        assertEquals(List.of("settings.properties"), names(folder.resolve("new")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "planner=\\u12",
                "\\uXYZ",
                "\u0000\u0001",
                "planner",
                "look=PINK\nwindow=wide"
            })
    void a_broken_file_means_the_first_settings(String text) throws IOException {
        Files.writeString(file(), text);
        assertEquals(Settings.FIRST, new SettingsStore(file()).settings());
    }

    @Test
    void a_file_in_no_known_writing_means_the_first_settings() throws IOException {
        Files.write(file(), new byte[] {(byte) 0xff, (byte) 0xfe, 'a', (byte) 0x80});
        assertEquals(Settings.FIRST, new SettingsStore(file()).settings());
    }

    @Test
    void a_blank_role_is_no_role() throws IOException {
        Files.writeString(file(), "planner= \nlook=DARK");
        var read = new SettingsStore(file()).settings();
        assertEquals("Planning lead", read.planner());
        assertEquals(Look.DARK, read.look());
    }

    @Test
    void settings_out_of_reach_are_kept_for_this_session_and_leave_no_litter() throws IOException {
        Files.createDirectories(file().resolve("in the way"));
        var store = new SettingsStore(file());
        store.change(Settings.FIRST.withPlanner("Head of planning"));
        assertEquals("Head of planning", store.settings().planner());
        assertEquals(List.of("settings.properties"), names(folder));
    }

    @Test
    void recent_plans_that_are_gone_are_not_offered_but_come_back_with_their_file()
            throws IOException {
        var gone = folder.resolve("On a stick.fplan");
        var there = Files.createFile(folder.resolve("There.fplan"));
        var store = new SettingsStore(file());
        store.change(Settings.FIRST.opened(there).opened(gone).opened(folder));
        assertEquals(List.of(there), store.recent());
        Files.createFile(gone);
        assertEquals(List.of(gone, there), new SettingsStore(file()).recent());
    }

    @Test
    void a_plan_opened_again_moves_to_the_front() {
        var settings =
                Settings.FIRST.opened(Path.of("a")).opened(Path.of("b")).opened(Path.of("a"));
        assertEquals(List.of(Path.of("a"), Path.of("b")), settings.recent());
        assertEquals(List.of(Path.of("a")), settings.without(Path.of("b")).recent());
    }

    @Test
    void the_twelve_plans_opened_last_are_remembered() {
        var settings = Settings.FIRST;
        for (var i = 0; i < 15; i++) {
            settings = settings.opened(Path.of("plan " + i));
        }
        assertEquals(
                IntStream.rangeClosed(3, 14)
                        .mapToObj(i -> Path.of("plan " + i))
                        .toList()
                        .reversed(),
                settings.recent());
    }

    @Test
    void one_thing_changed_leaves_the_others() {
        var place = new WindowPlace(1, 2, 3, 4, false);
        var settings =
                Settings.FIRST
                        .withWindow(place)
                        .opened(Path.of("a"))
                        .withInspector(false)
                        .withLook(Look.DARK)
                        .withSigner("Chair")
                        .withPlanner("Head of planning");
        assertEquals(
                new Settings(
                        "Head of planning",
                        "Chair",
                        Look.DARK,
                        List.of(Path.of("a")),
                        false,
                        place,
                        List.of(),
                        null),
                settings);
    }

    @Test
    void a_word_is_added_once_in_the_order_of_the_alphabet() {
        assertEquals(
                List.of("apple", "pear"),
                Settings.FIRST.knowing("pear").knowing("apple").knowing("pear").ownWords());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1,2,3", "1,2,3,4,yes", "1,2,-3,4,true", "9999999,2,3,4,true"})
    void a_place_that_is_none_of_ours_is_no_place(String text) throws IOException {
        Files.writeString(file(), "window=" + text);
        assertNull(new SettingsStore(file()).settings().window());
    }

    private Path file() {
        return folder.resolve("settings.properties");
    }

    private static List<String> names(Path in) throws IOException {
        try (var files = Files.list(in)) {
            return files.map(it -> it.getFileName().toString()).toList();
        }
    }
}
