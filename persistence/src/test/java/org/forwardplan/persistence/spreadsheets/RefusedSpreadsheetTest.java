package org.forwardplan.persistence.spreadsheets;

import static org.forwardplan.persistence.spreadsheets.Made.MAIN;
import static org.forwardplan.persistence.spreadsheets.Made.plain;
import static org.forwardplan.persistence.spreadsheets.Made.read;
import static org.forwardplan.persistence.spreadsheets.Made.refusal;
import static org.forwardplan.persistence.spreadsheets.Made.relations;
import static org.forwardplan.persistence.spreadsheets.Made.saved;
import static org.forwardplan.persistence.spreadsheets.Made.value;
import static org.forwardplan.persistence.spreadsheets.Made.words;
import static org.forwardplan.persistence.spreadsheets.Made.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.forwardplan.model.jobs.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

class RefusedSpreadsheetTest {

    @TempDir Path folder;

    @Test
    void a_workbook_with_a_password_is_refused_with_the_way_to_take_it_off()
            throws IOException, GeneralSecurityException {
        var file = folder.resolve("locked.xlsx");
        try (var parts = new POIFSFileSystem();
                var book = new XSSFWorkbook()) {
            book.createSheet("Due");
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(parts)) {
                book.write(out);
            }
            try (var out = Files.newOutputStream(file)) {
                parts.writeFilesystem(out);
            }
        }

        var refusal = refusal(file);
        assertEquals("“locked.xlsx” is protected with a password", refusal.getMessage());
        assertTrue(refusal.wayOut().contains("take the password off"), refusal.wayOut());
    }

    @Test
    void an_old_workbook_with_a_password_is_refused_too() throws IOException {
        var file = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try (var book = new HSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            book.createSheet("Due").createRow(0).createCell(0).setCellValue("here");
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertEquals("“locked.xls” is protected with a password", refusal(file).getMessage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void half_a_workbook_is_damaged(String ending) throws IOException {
        var file = folder.resolve("half." + ending);
        var book = ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
        book.createSheet("Due").createRow(0).createCell(0).setCellValue("here");
        saved(book, file);
        var whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));

        assertEquals(
                "“half.%s” is damaged: part of it is missing or cannot be read".formatted(ending),
                refusal(file).getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, a PDF",
        "'{\\rtf1 hello}', text in rich text format (.rtf)",
        "<!DOCTYPE html><html><table>, a web page"
    })
    void what_is_no_spreadsheet_is_called_what_it_is(String opening, String what)
            throws IOException {
        var file = Files.writeString(folder.resolve("return.xlsx"), opening);

        assertEquals(
                "“return.xlsx” is not a spreadsheet: it is " + what, refusal(file).getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, a Word document",
        "ppt/presentation.xml, a PowerPoint presentation",
        "notes/readme.xml, a packed folder of files",
        "/../above.xml, a packed folder of files",
        "a//../../b.xml, a packed folder of files"
    })
    void other_packed_files_are_called_what_they_are(String part, String what) throws IOException {
        var file =
                zip(
                        folder.resolve("return.xlsx"),
                        Map.of(
                                "_rels/.rels",
                                relations("rId1", "officeDocument", part),
                                part,
                                "<a/>"));

        assertEquals(
                "“return.xlsx” is not a spreadsheet: it is " + what, refusal(file).getMessage());
    }

    @Test
    void pictures_empty_files_folders_and_nothing_at_all_are_refused() throws IOException {
        var picture =
                Files.write(
                        folder.resolve("a.csv"),
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
        var empty = Files.createFile(folder.resolve("empty.xlsx"));

        assertTrue(refusal(picture).getMessage().startsWith("“a.csv” is not a spreadsheet"));
        assertEquals("“empty.xlsx” is empty: it holds nothing at all", refusal(empty).getMessage());
        assertTrue(refusal(folder).getMessage().endsWith("is a folder"));
        assertTrue(
                refusal(folder.resolve("gone.xlsx")).getMessage().startsWith("There is no file"));
    }

    @Test
    void a_binary_workbook_is_to_be_saved_as_another_kind() throws IOException {
        var file =
                zip(
                        folder.resolve("return.xlsb"),
                        Map.of(
                                "_rels/.rels",
                                relations("rId1", "officeDocument", "xl/workbook.bin"),
                                "xl/workbook.bin",
                                "x"));

        var refusal = refusal(file);
        assertEquals("“return.xlsb” is a binary Excel workbook (.xlsb)", refusal.getMessage());
        assertTrue(refusal.wayOut().contains("(.xlsx)"), refusal.wayOut());
    }

    @Test
    void a_file_of_two_gigabytes_is_refused_before_it_is_opened() throws IOException {
        var file = folder.resolve("huge.xlsx");
        try (var huge = new RandomAccessFile(file.toFile(), "rw")) {
            huge.write("PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1));
            huge.setLength(2L * 1024 * 1024 * 1024);
        }

        assertEquals("“huge.xlsx” is too large: it has 2,048 MB", refusal(file).getMessage());
    }

    @Test
    void a_bomb_is_not_unpacked() throws IOException {
        var parts = new HashMap<>(plain(""));
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns='%s'><sheetData>%s</sheetData></worksheet>"
                        .formatted(MAIN, " ".repeat(60_000_000)));
        var file = zip(folder.resolve("bomb.xlsx"), parts);

        assertTrue(Files.size(file) < 100_000);
        assertEquals(
                "“bomb.xlsx” is too large: a part of it has no end that can be read",
                refusal(file).getMessage());
    }

    @Test
    void nothing_outside_the_file_is_fetched() throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        var parts = new HashMap<>(plain(""));
        parts.put(
                "xl/worksheets/sheet1.xml",
                """
                <!DOCTYPE a [<!ENTITY s SYSTEM "%s">]>
                <worksheet xmlns="%s"><sheetData><row><c t="inlineStr"><is><t>&s;</t></is></c></row>
                </sheetData></worksheet>
                """
                        .formatted(secret.toUri(), MAIN));
        var file = zip(folder.resolve("entity.xlsx"), parts);

        assertEquals(
                "“entity.xlsx” was not opened because it declares entities, which no spreadsheet"
                        + " needs",
                refusal(file).getMessage());
    }

    @Test
    void a_name_that_leads_out_of_the_file_leads_nowhere() throws IOException {
        var parts = new HashMap<>(plain("<row><c><v>1</v></c></row>"));
        parts.put("../../outside.xml", "<a/>");
        var file = zip(folder.resolve("path.xlsx"), parts);

        assertEquals(Made.amount("1"), value(read(file).grids().getFirst(), "A1"));
        assertFalse(Files.exists(folder.resolve("../../outside.xml")));
    }

    @Test
    void more_cells_than_any_return_are_refused() throws IOException {
        var row = "<row>" + "<c><v>1</v></c>".repeat(16_385) + "</row>";
        var file = zip(folder.resolve("wide.xlsx"), plain(row));

        assertEquals(
                "“wide.xlsx” is damaged: part of it is missing or cannot be read",
                refusal(file).getMessage());
    }

    @Test
    void a_number_without_measure_is_no_number() throws IOException {
        var file =
                zip(
                        folder.resolve("big.xlsx"),
                        plain("<row><c><v>1E+999999999</v></c><c><v>1E+300</v></c></row>"));

        var grid = read(file).grids().getFirst();
        assertEquals(words("Infinity"), value(grid, "A1"));
        assertEquals(Made.amount("1" + "0".repeat(300)), value(grid, "B1"));
    }

    @Test
    void words_that_no_cell_may_hold_are_cut_and_said_so() throws IOException {
        var file =
                zip(
                        folder.resolve("long.xlsx"),
                        plain(
                                "<row r='3'><c t='str'><v>%s</v></c></row>"
                                        .formatted("a".repeat(40_000))));
        var read = read(file);

        assertEquals(words("a".repeat(32_767)), value(read.grids().getFirst(), "A3"));
        assertEquals(
                List.of("A3 on “Sheet1” holds more than 32,767 characters: only those were read."),
                read.remarks());
    }

    @Test
    void macros_and_other_files_are_left_alone_and_said_so() throws IOException {
        var parts = new HashMap<>(plain(""));
        parts.put("xl/vbaProject.bin", "Sub Auto_Open()");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                parts.get("xl/_rels/workbook.xml.rels")
                        .replace(
                                "</Relationships>",
                                "<Relationship Id='rId2' Type='%s/externalLink' Target='externalLinks/externalLink1.xml'/></Relationships>"
                                        .formatted(Made.RELATION)));
        var file = zip(folder.resolve("macros.xlsm"), parts);

        assertEquals(List.of(Remarks.MACROS, Remarks.OTHER_FILES), read(file).remarks());
    }

    @Test
    void reading_stops_when_the_planner_cancels() throws IOException {
        var file =
                zip(folder.resolve("long.xlsx"), plain("<row><c><v>1</v></c></row>".repeat(600)));
        var cancelled =
                new Progress() {
                    @Override
                    public void report(long done, long total, String what) {}

                    @Override
                    public boolean cancelled() {
                        return true;
                    }
                };

        assertThrows(
                CancellationException.class, () -> new SpreadsheetFiles().read(file, cancelled));
    }
}
