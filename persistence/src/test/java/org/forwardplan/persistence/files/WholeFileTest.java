package org.forwardplan.persistence.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.forwardplan.model.journal.StorageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

class WholeFileTest {

    @TempDir Path folder;

    @Test
    void a_new_file_holds_what_was_written_and_stands_alone() throws IOException {
        var target = folder.resolve("plan.docx");

        WholeFile.write(target, out -> out.write("new".getBytes()));

        assertEquals("new", Files.readString(target));
        assertEquals(List.of(target), inFolder());
    }

    @Test
    void an_old_file_is_replaced_even_where_the_writer_closes_the_stream() throws IOException {
        var target = Files.writeString(folder.resolve("plan.docx"), "old and longer");

        WholeFile.write(
                target,
                out -> {
                    out.write("new".getBytes());
                    out.close();
                });

        assertEquals("new", Files.readString(target));
    }

    @Test
    void a_cancelled_write_leaves_the_old_file_and_nothing_else() throws IOException {
        var target = Files.writeString(folder.resolve("plan.docx"), "old");

        assertThrows(
                CancellationException.class,
                () ->
                        WholeFile.write(
                                target,
                                out -> {
                                    out.write(new byte[100_000]);
                                    throw new CancellationException();
                                }));

        assertEquals("old", Files.readString(target));
        assertEquals(List.of(target), inFolder());
    }

    @Test
    void an_interrupted_write_counts_as_cancelled() throws IOException {
        var target = Files.writeString(folder.resolve("plan.docx"), "old");

        assertThrows(
                CancellationException.class,
                () ->
                        WholeFile.write(
                                target,
                                out -> {
                                    Thread.currentThread().interrupt();
                                    out.write(new byte[100_000]);
                                }));

        assertTrue(Thread.interrupted());
        assertEquals("old", Files.readString(target));
        assertEquals(List.of(target), inFolder());
    }

    @Test
    void a_full_disk_is_said_in_words_even_where_a_library_hides_it() throws IOException {
        var device = Path.of("/dev/full");
        assumeTrue(
                Files.isWritable(device), "only where the system has a device that is always full");
        var target = folder.resolve("plan.docx");

        var failure =
                assertThrows(
                        StorageException.class,
                        () ->
                                WholeFile.write(
                                        target,
                                        _ -> {
                                            try (var full = Files.newOutputStream(device)) {
                                                full.write(1);
                                            }
                                        }));

        assertEquals("The disk is full, so “plan.docx” was not written", failure.getMessage());
        assertEquals(List.of(), inFolder());
    }

    @Test
    void a_failure_wrapped_by_a_library_is_unwrapped() {
        var remembering =
                new RememberingStream(
                        new java.io.OutputStream() {
                            @Override
                            public void write(int b) throws IOException {
                                throw new IOException("No space left on device");
                            }
                        });

        assertThrows(IOException.class, () -> remembering.write(1));

        assertEquals(
                "No space left on device",
                assertThrows(IOException.class, remembering::rethrowFailure).getMessage());
    }

    @Test
    void a_missing_folder_is_named() {
        var failure =
                assertThrows(
                        StorageException.class,
                        () ->
                                WholeFile.write(
                                        folder.resolve("gone").resolve("plan.docx"),
                                        out -> out.write(1)));

        assertEquals(
                "The folder “%s” does not exist".formatted(folder.resolve("gone")),
                failure.getMessage());
        assertEquals("Make the folder first, or choose another.", failure.wayOut());
    }

    @Test
    void a_folder_is_not_replaced_by_a_file() throws IOException {
        var target = Files.createDirectory(folder.resolve("plan.docx"));

        var failure =
                assertThrows(
                        StorageException.class, () -> WholeFile.write(target, out -> out.write(1)));

        assertEquals(
                "“plan.docx” is a folder, so no file of that name can be written",
                failure.getMessage());
        assertTrue(Files.isDirectory(target));
    }

    @Test
    void a_shortcut_keeps_pointing_at_its_file() throws IOException {
        var real = Files.writeString(folder.resolve("real.docx"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link.docx"), real);

        WholeFile.write(link, out -> out.write("new".getBytes()));

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(real));
    }

    @Test
    void a_file_in_use_is_said_in_words() throws IOException {
        var target = Files.writeString(folder.resolve("plan.docx"), "old");

        var failure =
                WriteFailure.explain(
                        target,
                        new java.nio.file.FileSystemException(target.toString(), null, "in use"));

        assertEquals(
                "“plan.docx” cannot be replaced: another program has it open, or it is"
                        + " write-protected",
                failure.getMessage());
    }

    private List<Path> inFolder() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
