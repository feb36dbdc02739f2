package org.forwardplan.persistence.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import java.io.IOException;
import java.nio.file.Path;

class WordWriterTest {

    @TempDir
    Path folder;

    @Test
    void the_same_paper_is_the_same_file() throws IOException {
        var written = WrittenDocument.of(Papers.whole(), folder);
        java.nio.file.Files.copy(written.file(), Path.of("/tmp/fpw/w/whole.docx"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertEquals(java.util.HexFormat.of().formatHex(written.bytes()), java.util.HexFormat.of().formatHex(WrittenDocument.of(Papers.whole(), folder).bytes()));
    }
}
