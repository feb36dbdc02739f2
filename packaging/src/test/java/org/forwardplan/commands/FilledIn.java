package org.forwardplan.commands;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;

/// A workbook as a partner fills it in, outside the workbench.
public record FilledIn(Path file) {

    @FunctionalInterface
    private interface Edit {
        void of(XSSFWorkbook book);
    }

    /// Writes into the column of the row whose first cell with words says this.
    public void write(String sheet, String row, String heading, String words) throws IOException {
        edit(book -> {
            var in = book.getSheet(sheet);
            var column = find(in, heading).getColumnIndex();
            var cell = in.getRow(find(in, row).getRowIndex()).getCell(column);
            cell.setBlank();
            cell.setCellValue(words);
        });
    }

    /// What stands in a column, beneath its heading.
    public List<String> column(String sheet, String heading) throws IOException {
        try (var in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in)) {
            var head = find(book.getSheet(sheet), heading);
            var words = new ArrayList<String>();
            for (var row : book.getSheet(sheet)) {
                var cell = row.getCell(head.getColumnIndex());
                if (row.getRowNum() > head.getRowIndex()
                        && cell != null
                        && !cell.toString().isEmpty()) {
                    words.add(cell.toString());
                }
            }
            return words;
        }
    }

    /// Takes the whole row out.
    public void leaveOut(String sheet, String row) throws IOException {
        edit(book -> {
            var in = book.getSheet(sheet);
            in.removeRow(in.getRow(find(in, row).getRowIndex()));
        });
    }

    private void edit(Edit edit) throws IOException {
        XSSFWorkbook book;
        try (var in = Files.newInputStream(file)) {
            book = new XSSFWorkbook(in);
        }
        try (book) {
            edit.of(book);
            try (var out = Files.newOutputStream(file)) {
                book.write(out);
            }
        }
    }

    private static Cell find(Sheet sheet, String words) {
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.toString().equals(words)) {
                    return cell;
                }
            }
        }
        throw new AssertionError("Nothing says " + words);
    }

    /// Saves it with a password.
    public void lock(Path as) throws IOException, GeneralSecurityException {
        try (var system = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var out = encryptor.getDataStream(system)) {
                Files.copy(file, out);
            }
            try (var out = Files.newOutputStream(as)) {
                system.writeFilesystem(out);
            }
        }
    }
}
