package org.forwardplan.persistence.spreadsheets;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.forwardplan.model.registers.Value;
import org.forwardplan.model.spreadsheets.Given;
import org.forwardplan.model.spreadsheets.Grid.Merged;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// Reads a workbook of the kind used before 2007. It is held in memory whole: its kind has at most
/// 65,536 rows a sheet.
final class XlsReader {

    private final HSSFWorkbook workbook;
    private final Filling filling;

    private XlsReader(HSSFWorkbook workbook, Filling filling) {
        this.workbook = workbook;
        this.filling = filling;
    }

    static Map<String, String> read(Path file, POIFSFileSystem parts, Filling filling)
            throws IOException {
        try (var workbook = new HSSFWorkbook(parts, false)) {
            new XlsReader(workbook, filling).sheets();
            var noted = OldProperties.read(parts);
            noted.putAll(names(workbook));
            return noted;
        } catch (EncryptedDocumentException locked) {
            throw Refusal.SPREADSHEET.locked(file);
        } catch (OldExcelFormatException old) {
            throw Refusal.tooOld(file, old);
        }
    }

    /// The names that stand for a text.
    private static Map<String, String> names(HSSFWorkbook workbook) {
        var names = new HashMap<String, String>();
        for (var name : workbook.getAllNames()) {
            if (!name.isDeleted() && !name.isFunctionName()) {
                NamedText.read(String.valueOf(name.getRefersToFormula()))
                        .ifPresent(says -> names.put(name.getNameName(), says));
            }
        }
        return names;
    }

    private void sheets() {
        if (workbook.getInternalWorkbook().isUsing1904DateWindowing()) {
            filling.remark(Remarks.FROM_1904);
        }
        for (var at = 0; at < workbook.getNumberOfSheets(); at++) {
            var sheet = workbook.getSheetAt(at);
            for (var row : sheet) {
                filling.at(row.getRowNum() + 1);
                for (var cell : row) {
                    filling.cell(cell.getColumnIndex(), given((HSSFCell) cell));
                }
                filling.row(row.getRowNum() + 1, row.getZeroHeight());
            }
            sheet.getMergedRegions().stream().map(XlsReader::merged).forEach(filling::merged);
            filling.sheet(
                    workbook.getSheetName(at),
                    workbook.getSheetVisibility(at) != SheetVisibility.VISIBLE);
        }
    }

    private static Merged merged(CellRangeAddress range) {
        return new Merged(
                range.getFirstRow() + 1,
                range.getLastRow() + 1,
                range.getFirstColumn(),
                range.getLastColumn());
    }

    private Given given(HSSFCell cell) {
        var formula = cell.getCellType() == CellType.FORMULA;
        var type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> {
                var style = cell.getCellStyle();
                var value =
                        NumberForms.value(
                                cell.getNumericCellValue(),
                                style.getDataFormat(),
                                style.getDataFormatString(),
                                workbook.getInternalWorkbook().isUsing1904DateWindowing());
                yield new Given(value, formula, "");
            }
            case STRING ->
                    new Given(Value.of(cell.getRichStringCellValue().getString()), formula, "");
            case BOOLEAN -> new Given(new Value.YesNo(cell.getBooleanCellValue()), formula, "");
            case ERROR ->
                    new Given(
                            Value.NOTHING,
                            formula,
                            FormulaError.isValidCode(cell.getErrorCellValue())
                                    ? FormulaError.forInt(cell.getErrorCellValue()).getString()
                                    : "#ERROR");
            default -> Given.of(Value.NOTHING);
        };
    }
}
