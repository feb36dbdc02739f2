package org.forwardplan.persistence.plantext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.StorageException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// What is no sound export is refused in a sentence that says why.
class RefusedExportTest {

    private static final long LIMIT = 50_000_000;

    @TempDir private Path folder;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    @BeforeEach
    void a_sound_export() throws IOException {
        try (var in = RefusedExportTest.class.getResourceAsStream("middleshire.zip");
                var zip = new ZipInputStream(in)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    private Path zipped() throws IOException {
        var file = folder.resolve("export.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var one : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }

    private void refused(String why) throws IOException {
        refused(zipped(), LIMIT, why);
    }

    private static void refused(Path file, long limit, String why) {
        var texts = new PlanTextFiles(Clock.systemUTC(), limit);
        var refused = assertThrows(StorageException.class, () -> texts.read(file, Progress.SILENT));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
        assertTrue(refused.wayOut().endsWith("."), refused.wayOut());
    }

    private void edit(String name, String was, String now) {
        var text = new String(files.get(name), StandardCharsets.UTF_8);
        var edited = text.replaceFirst(was, now);
        assertNotEquals(text, edited);
        files.put(name, edited.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_sound_one_is_read() throws IOException {
        var read = new PlanTextFiles(Clock.systemUTC(), LIMIT).read(zipped(), Progress.SILENT);
        assertFalse(read.plan().profile().title().isEmpty());
    }

    @Test
    void what_is_not_there_or_no_zip_or_of_another_program() throws IOException {
        refused(folder.resolve("none.zip"), LIMIT, "There is no file");
        refused(Files.writeString(folder.resolve("a.zip"), "PK? no"), LIMIT, "is not a zip file");
        files.clear();
        files.put("word/document.xml", new byte[] {1});
        refused("not a plan exported as text");
        files.put(
                "manifest.json",
                "{\"name\":\"app\",\"version\":3}".getBytes(StandardCharsets.UTF_8));
        refused("not a plan exported as text");
    }

    @Test
    void one_of_a_newer_version() throws IOException {
        edit("manifest.json", "\"values\" : \\d+", "\"values\" : 99");
        refused("newer version");
        a_sound_export();
        files.put("items/forecast.json", "[]".getBytes(StandardCharsets.UTF_8));
        refused("newer version");
    }

    @Test
    void one_whose_names_lead_out_of_it() throws IOException {
        files.put("../../autostart", new byte[] {1});
        refused("leads out of it");
        files.remove("../../autostart");
        files.put("C:\\temp", new byte[] {1});
        refused("leads out of it");
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void one_that_unpacks_to_more_than_fits() throws IOException {
        refused(zipped(), 20_000, "more than this program can take in");
        files.put("journal.json", ("[" + " ".repeat(60_000_000)).getBytes(StandardCharsets.UTF_8));
        refused("more than this program can take in");
    }

    @Test
    void one_in_which_something_nests_too_deep() throws IOException {
        edit("journal.json", "\\[", "[" + "{\"together\":{\"changes\":[".repeat(5_000));
        refused("“journal.json”");
    }

    @Test
    void one_that_is_not_whole() throws IOException {
        var items = files.remove("items/objective.json");
        refused("“items/objective.json” is missing");
        files.put("items/objective.json", "[]".getBytes(StandardCharsets.UTF_8));
        refused("does not hold as much");
        files.put("items/objective.json", items);
        files.put("journal.json", "[]".getBytes(StandardCharsets.UTF_8));
        refused("does not hold as much");
    }

    @Test
    void one_in_which_something_is_there_twice() throws IOException {
        var text = new String(files.get("items/objective.json"), StandardCharsets.UTF_8);
        var first = text.substring(1, text.indexOf("\n},") + 3);
        files.put(
                "items/objective.json",
                ("[" + first + text.substring(1)).getBytes(StandardCharsets.UTF_8));
        refused("twice");
    }

    @Test
    void one_with_nothing_or_too_much_where_a_value_belongs() throws IOException {
        edit("items/objective.json", "\"title\" : \"[^\"]*\"", "\"title\" : null");
        refused("“items/objective.json” in “export.zip” is damaged");
        a_sound_export();
        edit("items/objective.json", "\"position\" : 0", "\"position\" : 99999999999999999999");
        refused("“items/objective.json” in “export.zip” is damaged");
        a_sound_export();
        edit("items/objective.json", "\"title\" : \"[^\"]*\"", "\"title\" : \"Another\"");
        refused("does not lead to the plan");
    }

    @Test
    void nothing_is_read_on_once_nobody_wants_it() throws IOException {
        var file = zipped();
        var unwanted =
                new Progress() {
                    @Override
                    public void report(long done, long total, String what) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };
        var texts = new PlanTextFiles(Clock.systemUTC(), LIMIT);
        var content = texts.read(file, Progress.SILENT);

        assertThrows(CancellationException.class, () -> texts.read(file, unwanted));
        var target = Files.writeString(folder.resolve("out.zip"), "before");
        assertThrows(CancellationException.class, () -> texts.write(content, target, unwanted));
        assertEquals("before", Files.readString(target));
        assertEquals(2, folder.toFile().list().length);
    }

    @Test
    void only_files_named_by_what_they_hold_are_looked_for() {
        assertFalse(FileNames.isContents("files/../manifest.json"));
        assertFalse(FileNames.isContents("files/" + "a".repeat(64)));
        assertTrue(FileNames.isContents("files/" + "a".repeat(64) + ".png"));
    }
}
