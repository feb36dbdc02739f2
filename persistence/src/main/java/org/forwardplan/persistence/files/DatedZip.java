package org.forwardplan.persistence.files;

import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/// A document's zip whose entries all bear one day, so that the same content is the same file
/// whenever it is written. The entries of a workbook within it bear that day too.
public final class DatedZip extends ZipArchiveOutputStream {

    private static final LocalDate EARLIEST = LocalDate.of(1980, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);
    private static final String WORKBOOK = ".xlsx";

    private final LocalDate day;
    private final Map<String, Filling> fillings = new HashMap<>();
    private @Nullable Filling filling;
    private ByteArrayOutputStream held = new ByteArrayOutputStream();

    /// Writes an entry anew when all of it is known.
    @FunctionalInterface
    public interface Filling {

        /// @param entry as it was to be written
        void write(byte[] entry, OutputStream out) throws IOException;
    }

    /// @param day one outside what a zip can hold becomes the nearest it can
    public DatedZip(OutputStream out, LocalDate day) {
        super(out);
        this.day = day.isBefore(EARLIEST) ? EARLIEST : day.isAfter(LATEST) ? LATEST : day;
        // Java's own reader of archives does not know the long sizes that would else be written
        // always.
        setUseZip64(Zip64Mode.AsNeeded);
    }

    /// From now on an entry of this name is written so.
    public void fill(String name, Filling how) {
        fillings.put(name, how);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        // A zip keeps the time of the clock on the wall.
        var noon = day.atTime(12, 0).atZone(ZoneId.systemDefault());
        entry.setTime(noon.toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
        filling =
                entry.getName().endsWith(WORKBOOK)
                        ? (workbook, out) -> out.write(dated(workbook))
                        : fillings.get(entry.getName());
        held = new ByteArrayOutputStream();
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (filling == null) {
            super.write(bytes, from, length);
        } else {
            held.write(bytes, from, length);
        }
    }

    @Override
    public void closeArchiveEntry() throws IOException {
        var how = filling;
        filling = null;
        if (how != null) {
            how.write(held.toByteArray(), this);
        }
        super.closeArchiveEntry();
    }

    private byte[] dated(byte[] zip) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var from = new ZipInputStream(new ByteArrayInputStream(zip));
                var to = new DatedZip(bytes, day)) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putArchiveEntry(new ZipArchiveEntry(entry.getName()));
                from.transferTo(to);
                to.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}
