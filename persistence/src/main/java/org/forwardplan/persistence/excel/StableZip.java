package org.forwardplan.persistence.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Writes an archive again with one fixed time on every entry, so that the same content is the same
/// file.
final class StableZip {

    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private StableZip() {}

    static void copy(InputStream archive, OutputStream out) throws IOException {
        var in = new ZipInputStream(archive);
        var stable = new ZipOutputStream(out);
        for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            var same = new ZipEntry(entry.getName());
            same.setTimeLocal(EARLIEST);
            stable.putNextEntry(same);
            in.transferTo(stable);
            stable.closeEntry();
        }
        stable.finish();
    }
}
