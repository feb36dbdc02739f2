package org.forwardplan.persistence.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// A document's zip whose entries all bear one day, so that the same content is the same file
/// whenever it is written.
public final class DatedZip {

    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private DatedZip() {}

    /// Copies the entries in their order, and those of a workbook within likewise. Leaves `out`
    /// open. A day outside what a zip can hold becomes the nearest it can.
    public static void copy(byte[] zip, LocalDate day, OutputStream out) throws IOException {
        try (var from = new ZipInputStream(new ByteArrayInputStream(zip))) {
            var to = new ZipOutputStream(out);
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(dated(entry.getName(), day));
                if (entry.getName().endsWith(".xlsx")) {
                    copy(from.readAllBytes(), day, to);
                } else {
                    from.transferTo(to);
                }
                to.closeEntry();
            }
            to.finish();
        }
    }

    private static ZipEntry dated(String name, LocalDate day) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(nearest(day));
        return entry;
    }

    private static LocalDateTime nearest(LocalDate day) {
        var possible = day.isBefore(EARLIEST) ? EARLIEST : day.isAfter(LATEST) ? LATEST : day;
        return possible.atTime(12, 0);
    }
}
