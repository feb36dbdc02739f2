package org.forwardplan.persistence.excel;

import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words that can be chosen in a form, on a hidden sheet, each list once.
final class OfferedLists {

    private static final String NAME = "Lists";

    private final XSSFWorkbook book;

    /// Keeps words that look like a formula words.
    private final XSSFCellStyle text;

    private final Map<List<String>, String> places = new HashMap<>();
    private @Nullable XSSFSheet page;

    OfferedLists(XSSFWorkbook book) {
        this.book = book;
        this.text = book.createCellStyle();
        text.setDataFormat(book.createDataFormat().getFormat("@"));
    }

    /// The name that stands for the cells of the list.
    String of(List<String> words) {
        return places.computeIfAbsent(words, this::written);
    }

    private String written(List<String> words) {
        var column = places.size();
        var sheet = page();
        for (var index = 0; index < words.size(); index++) {
            var row = sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
            var cell = row.createCell(column);
            cell.setCellValue(SafeText.escaped(SafeText.of(words.get(index))));
            cell.setCellStyle(text);
        }
        var letters = CellReference.convertNumToColString(column);
        var name = book.createName();
        name.setNameName("Choices_%d".formatted(column + 1));
        name.setRefersToFormula("%s!$%s$1:$%s$%d".formatted(NAME, letters, letters, words.size()));
        return name.getNameName();
    }

    private XSSFSheet page() {
        if (page == null) {
            page = book.createSheet(NAME);
            book.setSheetVisibility(book.getSheetIndex(page), SheetVisibility.HIDDEN);
        }
        return page;
    }
}
