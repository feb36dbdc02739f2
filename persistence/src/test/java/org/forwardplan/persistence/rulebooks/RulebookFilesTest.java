package org.forwardplan.persistence.rulebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.rulebook.Rulebook;
import org.forwardplan.model.rulebook.RulebookException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

class RulebookFilesTest {

    private final RulebookFiles rulebooks = new RulebookFiles();

    @TempDir Path folder;

    @Test
    void a_copy_of_the_shipped_file_reads_as_the_shipped_rulebook() throws IOException {
        var copy = folder.resolve("ours.yaml");
        try (var shipped = RulebookFiles.class.getResourceAsStream("jfp-2023-24.yaml")) {
            Files.copy(Objects.requireNonNull(shipped), copy);
        }

        assertEquals(rulebooks.shipped().getLast(), rulebooks.read(copy));
    }

    @Test
    void the_newest_rulebook_stands_first() {
        assertEquals(
                List.of("scp-2026-27", "jfp-2024-25", "jfp-2023-24"),
                rulebooks.shipped().stream().map(Rulebook::id).toList());
    }

    @Test
    void faults_name_the_file_without_its_folder() throws IOException {
        var file = Files.writeString(folder.resolve("next-year.yaml"), "format: 1\n");

        var fault =
                assertThrows(RulebookException.class, () -> rulebooks.read(file))
                        .faults()
                        .getFirst();

        assertEquals("next-year.yaml, line 1, field id: is missing: add it", fault.toString());
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be_missing() {
        var file = folder.resolve("nowhere.yaml");

        var said = assertThrows(StorageException.class, () -> rulebooks.read(file));

        assertEquals("There is no file " + file, said.getMessage());
        assertEquals("Check its name and folder", said.wayOut());
    }

    @Test
    void a_folder_cannot_be_read() {
        var said = assertThrows(StorageException.class, () -> rulebooks.read(folder));

        assertEquals(folder + " cannot be read", said.getMessage());
    }
}
