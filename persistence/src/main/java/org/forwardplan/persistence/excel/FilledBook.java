package org.forwardplan.persistence.excel;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.forwardplan.persistence.files.DatedZip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;

/// A workbook that has all but its rows, which are written straight into the file: none of them
/// waits anywhere.
final class FilledBook {

    private static final String NO_ROWS = "<sheetData/>";

    /// In half the time of the usual one, 3 % more bytes.
    private static final int SQUEEZE = 5;

    private final XSSFWorkbook frame;
    private final Map<String, Filling> fillings = new HashMap<>();

    FilledBook(XSSFWorkbook frame) {
        this.frame = frame;
    }

    /// Writes the rows of a sheet.
    @FunctionalInterface
    interface Filling {
        void writeTo(OutputStream out) throws IOException;
    }

    /// @param sheet one that the workbook has, without rows
    void fill(String sheet, Filling rows) {
        var part = frame.getSheet(sheet).getPackagePart().getPartName().getName();
        fillings.put(part.substring(1), rows);
    }

    /// @param dated the day that the parts of the file bear
    void write(OutputStream out, LocalDate dated) throws IOException {
        var bare = new ByteArrayOutputStream();
        frame.write(bare);
        try (var from = new ZipInputStream(new ByteArrayInputStream(bare.toByteArray()));
                var zip = new DatedZip(out, dated)) {
            zip.setLevel(SQUEEZE);
            for (var part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                zip.putArchiveEntry(new ZipArchiveEntry(part.getName()));
                var rows = fillings.get(part.getName());
                if (rows == null) {
                    from.transferTo(zip);
                } else {
                    fill(new String(from.readAllBytes(), StandardCharsets.UTF_8), rows, zip);
                }
                zip.closeArchiveEntry();
            }
        }
    }

    private static void fill(String sheet, Filling rows, OutputStream out) throws IOException {
        var at = sheet.indexOf(NO_ROWS);
        if (at < 0) {
            throw new IllegalStateException("The sheet has rows already");
        }
        write(sheet.substring(0, at) + "<sheetData>\n", out);
        rows.writeTo(out);
        write("</sheetData>" + sheet.substring(at + NO_ROWS.length()), out);
    }

    private static void write(String xml, OutputStream out) throws IOException {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
