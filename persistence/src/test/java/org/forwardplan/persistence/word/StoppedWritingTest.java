package org.forwardplan.persistence.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Block.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;

class StoppedWritingTest {

    @TempDir Path folder;

    /// Cancels once so many blocks have been reported.
    private static final class Watching implements Progress {
        private final long patience;
        private final List<String> reported = new ArrayList<>();

        Watching(long patience) {
            this.patience = patience;
        }

        @Override
        public void report(long done, long total, String what) {
            reported.add("%d of %d %s".formatted(done, total, what).strip());
        }

        @Override
        public boolean cancelled() {
            return reported.size() >= patience;
        }
    }

    @Test
    void a_cancelled_export_leaves_the_old_file_and_nothing_beside_it() throws IOException {
        var target = Files.writeString(folder.resolve("plan.docx"), "old");

        assertThrows(
                CancellationException.class,
                () -> new WordWriter().write(Papers.whole(), target, new Watching(3)));

        assertEquals("old", Files.readString(target));
        assertEquals(List.of(target), inFolder());
    }

    @Test
    void progress_tells_the_section_that_is_being_written() {
        var watching = new Watching(Long.MAX_VALUE);

        new WordWriter().write(Papers.whole(), folder.resolve("plan.docx"), watching);

        assertEquals("4 of 27 1.1 Care near home", watching.reported.get(4));
        assertEquals("27 of 27 Saving", watching.reported.getLast());
    }

    @Test
    void a_missing_folder_is_said_in_words() {
        var failure =
                assertThrows(
                        StorageException.class,
                        () ->
                                new WordWriter()
                                        .write(
                                                Papers.whole(),
                                                folder.resolve("gone").resolve("plan.docx"),
                                                Progress.SILENT));

        assertTrue(failure.getMessage().contains("does not exist"), failure.getMessage());
    }

    @Test
    void a_paper_of_thousands_of_paragraphs_holds_each_of_them() throws IOException {
        var blocks =
                IntStream.range(0, 2000)
                        .mapToObj(at -> (Block) Paragraph.of("Paragraph " + at))
                        .toList();

        var written = WrittenDocument.of(Papers.of(blocks), folder);

        var last = written.paragraphs().getLast();
        assertEquals("Paragraph 1999", WrittenDocument.text(last));
        assertEquals(2000, written.ofStyle("Normal").size());
    }

    private List<Path> inFolder() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
