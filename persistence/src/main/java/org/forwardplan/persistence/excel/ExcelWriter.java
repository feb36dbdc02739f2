package org.forwardplan.persistence.excel;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.workbooks.Cell;
import org.forwardplan.model.workbooks.Sheet;
import org.forwardplan.model.workbooks.Sheet.Column;
import org.forwardplan.model.workbooks.Workbook;
import org.forwardplan.model.workbooks.WorkbookWriter;
import org.forwardplan.persistence.files.WholeFile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Writes workbooks as Excel files that need no tidying. The same workbook is the same file, byte
/// for byte.
public final class ExcelWriter implements WorkbookWriter {

    @Override
    public void write(Workbook workbook, Path target, Progress progress) {
        WholeFile.write(target, out -> write(workbook, out, progress));
    }

    private static void write(Workbook workbook, OutputStream out, Progress progress)
            throws IOException {
        try (var frame = new XSSFWorkbook()) {
            var looks = Looks.in(frame, workbook);
            var sheets =
                    Stream.concat(Stream.of(notes(workbook)), workbook.sheets().stream()).toList();
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
            filled(frame, sheets, looks, progress).write(out, workbook.dated());
        }
    }

    private static FilledBook filled(
            XSSFWorkbook frame, List<Sheet> sheets, Looks looks, Progress progress) {
        var book = new FilledBook(frame);
        var total = sheets.stream().mapToLong(sheet -> sheet.rows().size()).sum();
        var before = 0L;
        for (var sheet : sheets) {
            var earlier = before;
            book.fill(
                    sheet.name(),
                    out -> new SheetRows(sheet, looks, out).write(progress, earlier, total));
            before += sheet.rows().size();
        }
        return book;
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
