package org.forwardplan.persistence.excel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.workbooks.Cell;
import org.forwardplan.model.workbooks.Rows;
import org.forwardplan.model.workbooks.Sheet;
import org.forwardplan.model.workbooks.Sheet.Column;
import org.forwardplan.model.workbooks.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// A sheet of very many rows, which never are all there at once.
final class LongSheetTest {

    private static final int ROWS = 200_000;
    private static final int LOOK_EVERY = 20_000;

    /// One that is being written, one that was asked for before.
    private static final int HELD = 2;

    @TempDir Path folder;

    /// What was asked for, and what of it somebody still holds.
    private static final class Asked {
        private final List<WeakReference<Cell>> rows = new ArrayList<>();
        private long mostHeld;

        private List<Cell> row(int number) {
            assertEquals(rows.size(), number, "rows are asked for in their order, each once");
            if (number % LOOK_EVERY == LOOK_EVERY - 1) {
                mostHeld = Math.max(mostHeld, held());
            }
            var cell = new Cell.Text("Row number " + number);
            rows.add(new WeakReference<>(cell));
            return List.of(cell, Cell.of(number), new Cell.Amount(new BigDecimal("0.25")));
        }

        private long held() {
            System.gc();
            return rows.stream().filter(row -> row.get() != null).count();
        }
    }

    @Test
    void rows_are_asked_for_one_by_one_and_let_go() throws IOException, XMLStreamException {
        var asked = new Asked();
        var rows = Rows.of(IntStream.range(0, ROWS).boxed().toList(), asked::row);
        var file = folder.resolve("long.xlsx");

        new ExcelWriter().write(book(rows), file, Progress.SILENT);

        assertEquals(ROWS, asked.rows.size());
        assertTrue(asked.mostHeld <= HELD, () -> asked.mostHeld + " rows were held at once");
        assertEquals(ROWS + 1, written(file));
    }

    @Test
    void a_row_that_cannot_be_made_leaves_the_old_file_and_nothing_beside_it() throws IOException {
        var file = Files.writeString(folder.resolve("long.xlsx"), "the old one");
        var rows =
                Rows.of(
                        IntStream.range(0, ROWS).boxed().toList(),
                        number -> {
                            if (number == ROWS / 2) {
                                throw new IllegalStateException("A mistake in row " + number);
                            }
                            return List.of(Cell.of("Words"), Cell.of(number), Cell.EMPTY);
                        });

        var flew =
                assertThrows(
                        IllegalStateException.class,
                        () -> new ExcelWriter().write(book(rows), file, Progress.SILENT));

        assertEquals("A mistake in row 100000", flew.getMessage());
        assertEquals("the old one", Files.readString(file));
        try (var files = Files.list(folder)) {
            assertEquals(List.of(file), files.toList());
        }
    }

    private static Workbook book(Rows rows) {
        var columns = List.of(Column.of("Words", 20), Column.of("At", 9), Column.of("Share", 9));
        return new Workbook(
                "Long",
                "A board",
                Books.DATED,
                List.of(),
                List.of(new Sheet("Long", "Long", true, columns, rows)));
    }

    /// How many rows the sheet after the notes has, with its headings.
    private static int written(Path file) throws IOException, XMLStreamException {
        try (var zip = new ZipFile(file.toFile());
                var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet2.xml"))) {
            var xml = XMLInputFactory.newFactory().createXMLStreamReader(sheet);
            var rows = 0;
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    rows++;
                }
            }
            return rows;
        }
    }
}
