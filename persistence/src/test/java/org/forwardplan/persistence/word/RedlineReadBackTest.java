package org.forwardplan.persistence.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.papers.Block;
import org.forwardplan.model.papers.Settled;
import org.forwardplan.persistence.pictures.PictureFiles;
import org.forwardplan.persistence.wordimport.WordReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A document with tracked changes is read as if they had been accepted.
class RedlineReadBackTest {

    @TempDir Path folder;

    @Test
    void a_redline_reads_as_the_paper_as_it_is_now() throws IOException {
        var now = read(Settled.accepted(Redline.blocks()));

        assertTrue(now.toString().contains("Everybody will like it."), now.toString());
        assertEquals(now, read(Redline.blocks()));
    }

    private List<String> read(List<Block> blocks) throws IOException {
        var file = WrittenDocument.of(Papers.of(blocks), folder).file();
        return new WordReader(new PictureFiles())
                .read(file, Progress.SILENT).parts().stream()
                        .map(RedlineReadBackTest::words)
                        .toList();
    }

    private static String words(Imported.Part part) {
        return switch (part) {
            case Imported.Heading heading -> heading.level() + " " + heading.title();
            case Imported.Body body -> body.body().toString();
        };
    }
}
