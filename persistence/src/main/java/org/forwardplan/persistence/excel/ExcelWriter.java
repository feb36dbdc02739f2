package org.forwardplan.persistence.excel;

import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.workbooks.Cell;
import org.forwardplan.model.workbooks.Sheet;
import org.forwardplan.model.workbooks.Sheet.Column;
import org.forwardplan.model.workbooks.Workbook;
import org.forwardplan.model.workbooks.WorkbookWriter;
import org.forwardplan.persistence.files.DatedZip;
import org.forwardplan.persistence.files.WholeFile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

/// Writes workbooks as Excel files that need no tidying. The same workbook is the same file, byte
/// for byte.
public final class ExcelWriter implements WorkbookWriter {

    /// Rows kept in memory at a time.
    private static final int ROW_WINDOW = 200;

    @Override
    public void write(Workbook workbook, Path target, Progress progress) {
        WholeFile.write(target, out -> write(workbook, out, progress));
    }

    private static void write(Workbook workbook, OutputStream out, Progress progress)
            throws IOException {
        var frame = new XSSFWorkbook();
        var looks = Looks.in(frame, workbook);
        var sheets = Stream.concat(Stream.of(notes(workbook)), workbook.sheets().stream()).toList();
        var lists = new OfferedLists(frame);
        sheets.forEach(sheet -> frame.createSheet(sheet.name()));
        for (var sheet : sheets) {
            var page = frame.getSheet(sheet.name());
            new SheetFrame(page, sheet).build();
            new FormFrame(page, sheet, lists).build();
            PrintLayout.on(page, sheet, workbook);
            new ChartFrame(page, workbook).build(sheet);
        }
        properties(frame, workbook);
        try (var book = new Streamed(frame, workbook.dated())) {
            try {
                rows(book, sheets, looks, progress);
            } catch (CancellationException stopped) {
                // Closing a book whose rows are still in memory is reported as a failure in the
                // log.
                for (var page : book) {
                    ((SXSSFSheet) page).flushRows();
                }
                throw stopped;
            }
            progress.stopIfCancelled();
            book.write(out);
        }
    }

    /// Rows beyond the last few wait in a temporary file until they are saved.
    private static final class Streamed extends SXSSFWorkbook {

        private final LocalDate dated;

        Streamed(XSSFWorkbook frame, LocalDate dated) {
            super(frame, ROW_WINDOW);
            this.dated = dated;
        }

        @Override
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            return new DatedZip(out, dated);
        }
    }

    private static void rows(
            SXSSFWorkbook book, List<Sheet> sheets, Looks looks, Progress progress) {
        var total = sheets.stream().mapToLong(sheet -> sheet.rows().size()).sum();
        var before = 0L;
        for (var sheet : sheets) {
            new SheetRows(book.getSheet(sheet.name()), looks).write(sheet, progress, before, total);
            before += sheet.rows().size();
        }
        progress.report(total, total, "Saving");
    }

    private static Sheet notes(Workbook workbook) {
        return new Sheet(
                workbook.opening(),
                workbook.opening(),
                true,
                List.of(Column.of("Topic", 34), Column.of("Note", 100)),
                workbook.notes().stream()
                        .map(note -> List.of(Cell.of(note.topic()), Cell.of(note.text())))
                        .toList());
    }

    private static void properties(XSSFWorkbook book, Workbook workbook) {
        var midnight = Date.from(workbook.dated().atStartOfDay(ZoneOffset.UTC).toInstant());
        var core = book.getProperties().getCoreProperties();
        core.setTitle(SafeText.of(workbook.title()));
        core.setCreator(SafeText.of(workbook.author()));
        core.setLastModifiedByUser(SafeText.of(workbook.author()));
        core.setCreated(Optional.of(midnight));
        core.setModified(Optional.of(midnight));
        core.getUnderlyingProperties().setLanguageProperty("en-GB");
        new TreeMap<>(workbook.properties())
                .forEach(book.getProperties().getCustomProperties()::addProperty);
        book.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Forward Plan Workbench");
    }
}
