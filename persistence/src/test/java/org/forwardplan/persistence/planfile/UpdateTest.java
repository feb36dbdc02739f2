package org.forwardplan.persistence.planfile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.forwardplan.model.plan.Link;
import org.forwardplan.model.plan.PlanItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

class UpdateTest {

    private static final String EARLIER = "Vale; 100% (before update 2026-03-01 1405).fplan";

    @TempDir private Path temporary;
    private final PlanFileStore later = PlanFolder.storeOf(PlanFolder.LATER);
    private PlanFolder folder = new PlanFolder(Path.of(""));

    @BeforeEach
    void in_a_folder() {
        folder = new PlanFolder(temporary);
    }

    @Test
    void a_plan_of_an_older_version_is_copied_and_brought_up_to_date() throws IOException {
        var file = folder.plan();
        var before = Files.readAllBytes(file);
        var touched = Files.getLastModifiedTime(file);

        try (var opened = later.open(file)) {
            assertEquals(PlanFolder.everyKind(), opened.plan());
            opened.record(EveryKind.edit("Rename", PlanFolder.renamed("Ours")));
        }

        assertEquals(List.of(EARLIER, "Vale; 100%.fplan"), folder.names());
        assertArrayEquals(before, Files.readAllBytes(folder.path(EARLIER)));
        assertEquals(touched, Files.getLastModifiedTime(folder.path(EARLIER)));
        try (var again = later.open(file)) {
            assertEquals(2, again.journal().entries().size());
        }
        assertEquals(2, folder.names().size());
    }

    @Test
    void a_plan_brought_up_to_date_is_too_new_for_the_program_that_made_it() throws IOException {
        var file = folder.plan();
        later.open(file).close();
        PlanFolder.aged(file);

        folder.assertRefuses(PlanFolder.store(), file, "was made by a newer version");
        try (var earlier = PlanFolder.store().open(folder.path(EARLIER))) {
            assertEquals(PlanFolder.everyKind(), earlier.plan());
        }
    }

    @Test
    void an_earlier_copy_of_the_same_minute_is_kept() throws IOException {
        Files.writeString(folder.path(EARLIER), "kept");

        later.open(folder.plan()).close();

        assertEquals("kept", Files.readString(folder.path(EARLIER)));
        assertEquals(
                List.of(
                        "Vale; 100% (before update 2026-03-01 1405) 2.fplan",
                        EARLIER, "Vale; 100%.fplan"),
                folder.names());
    }

    @Test
    void a_plan_that_cannot_be_brought_up_to_date_stays_as_it_was() throws IOException {
        var file = folder.plan();
        var broken =
                new Format(
                        PlanFolder.LATER.version() + 1,
                        Stream.concat(
                                        PlanFolder.LATER.migrations().stream(),
                                        Stream.of(
                                                "classpath:org/forwardplan/persistence/planfile/broken"))
                                .toList());

        folder.assertRefuses(PlanFolder.storeOf(broken), file, "could not be brought up to date");
    }

    @Test
    void a_plan_in_a_folder_that_takes_no_copy_stays_as_it_was() throws IOException {
        var file = folder.plan();
        var locked =
                new PlanFileStore(
                        PlanFolder.CLOCK, PlanFolder.LATER, "", path -> !Files.isDirectory(path));

        folder.assertRefuses(locked, file, "You may not save files in the folder");
    }

    @Test
    void a_plan_of_version_1_keeps_all_it_said() throws IOException {
        var file = folder.path("Vale.fplan");
        try (var kept = UpdateTest.class.getResourceAsStream("version-1.fplan")) {
            Files.copy(kept, file);
        }

        try (var opened = PlanFolder.store().open(file)) {
            var plan = opened.plan();
            assertEquals(PlanFolder.replayed(opened.journal()), plan);
            assertEquals(
                    "Our first plan", plan.find(EveryKind.section().id()).orElseThrow().name());
            EveryKind.items()
                    .filter(item -> plan.find(item.id()).isPresent())
                    .filter(item -> !item.id().equals(EveryKind.section().id()))
                    .forEach(item -> assertEquals(item, plan.find(item.id()).orElseThrow()));
            assertEquals(33, plan.size());
        }
    }

    @Test
    void a_plan_of_version_2_keeps_all_it_said() throws IOException {
        var file = folder.path("Vale.fplan");
        try (var kept = UpdateTest.class.getResourceAsStream("version-2.fplan")) {
            Files.copy(kept, file);
        }

        try (var opened = PlanFolder.store().open(file)) {
            var plan = opened.plan();
            assertEquals(PlanFolder.replayed(opened.journal()), plan);
            assertEquals(46, plan.size());
            EveryKind.items()
                    .filter(item -> plan.find(item.id()).isPresent())
                    .map(UpdateTest::asRemembered)
                    .forEach(item -> assertEquals(item, plan.find(item.id()).orElseThrow()));
        }
    }

    @Test
    void a_plan_of_version_3_keeps_all_it_said() throws IOException {
        var file = folder.path("Vale.fplan");
        try (var kept = UpdateTest.class.getResourceAsStream("version-3.fplan")) {
            Files.copy(kept, file);
        }

        try (var opened = PlanFolder.store().open(file)) {
            var plan = opened.plan();
            assertEquals(PlanFolder.replayed(opened.journal()), plan);
            assertEquals(62, plan.size());
            EveryKind.items()
                    .filter(item -> plan.find(item.id()).isPresent())
                    .map(UpdateTest::asRemembered)
                    .forEach(item -> assertEquals(item, plan.find(item.id()).orElseThrow()));
        }
    }

    /// Before version 4 nobody remembered what a test asked.
    private static PlanItem asRemembered(PlanItem item) {
        return item instanceof Link link ? link.asking("") : item;
    }

    @Test
    void the_format_is_the_last_migration() throws IOException {
        var migrations =
                Path.of("src/main/resources")
                        .resolve("org/forwardplan/persistence/planfile/migration");
        try (var files = Files.list(migrations)) {
            var last =
                    files.map(file -> file.getFileName().toString())
                            .mapToInt(
                                    name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
                            .max();
            assertEquals(Format.CURRENT.version(), last.orElseThrow());
        }
    }
}
