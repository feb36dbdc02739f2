package org.forwardplan.commands;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.util.Random;
import java.util.function.UnaryOperator;

/// What people and programs do to a workbook between sending and returning it.
enum Mangling {
    SORTED {
        @Override
        void to(XSSFSheet sheet, Random random) {
            var last = sheet.getLastRowNum();
            for (var at = head(sheet) + 1; at <= last; at++) {
                swapRows(sheet, at, head(sheet) + 1 + random.nextInt(last - head(sheet)));
            }
        }
    },
    ROW_INSERTED {
        @Override
        void to(XSSFSheet sheet, Random random) {
            var at = head(sheet) + 1 + random.nextInt(sheet.getLastRowNum() - head(sheet));
            sheet.getTables().clear();
            sheet.shiftRows(at, sheet.getLastRowNum(), 1);
        }
    },
    ROW_DELETED {
        @Override
        void to(XSSFSheet sheet, Random random) {
            var at = head(sheet) + 1 + random.nextInt(sheet.getLastRowNum() - head(sheet));
            if (sheet.getRow(at) != null) {
                sheet.removeRow(sheet.getRow(at));
            }
        }
    },
    ROW_HIDDEN {
        @Override
        void to(XSSFSheet sheet, Random random) {
            for (var row : sheet) {
                if (row.getRowNum() > head(sheet)) {
                    row.setZeroHeight(random.nextBoolean());
                }
            }
        }
    },
    COLUMN_MOVED {
        @Override
        void to(XSSFSheet sheet, Random random) {
            var width = sheet.getRow(head(sheet)).getLastCellNum();
            swapColumns(sheet, 1 + random.nextInt(width - 1), 1 + random.nextInt(width - 1));
        }
    },
    COLUMN_RENAMED {
        @Override
        void to(XSSFSheet sheet, Random random) {
            var row = sheet.getRow(head(sheet));
            var cell = row.getCell(1 + random.nextInt(row.getLastCellNum() - 1));
            if (cell != null && !cell.toString().isBlank()) {
                cell.setCellValue(cell + " (ours)");
            }
        }
    },
    COLUMN_ADDED {
        @Override
        void to(XSSFSheet sheet, Random random) {
            var row = sheet.getRow(head(sheet));
            var at = row.getLastCellNum();
            row.createCell(at).setCellValue("Our notes");
            sheet.getRow(head(sheet) + 1).createCell(at).setCellValue("Noted by us");
        }
    },
    SHEET_RENAMED {
        @Override
        void to(XSSFSheet sheet, Random random) {
            var book = sheet.getWorkbook();
            book.setSheetName(book.getSheetIndex(sheet), "Final v" + random.nextInt(1000));
        }
    },
    SPACES_BEHIND {
        @Override
        void to(XSSFSheet sheet, Random random) {
            reword(sheet, words -> words + "\u00A0 ");
        }
    },
    SMART_QUOTES {
        @Override
        void to(XSSFSheet sheet, Random random) {
            reword(sheet, words -> words.replace('\'', '’').replace(" - ", " – "));
        }
    },
    FORMULAS {
        @Override
        void to(XSSFSheet sheet, Random random) {
            each(
                    sheet,
                    cell -> {
                        var words = cell.toString();
                        if (cell.getCellType() == CellType.STRING
                                && words.length() < 200
                                && random.nextInt(3) == 0) {
                            cell.setBlank();
                            cell.setCellFormula("\"%s\"".formatted(words.replace("\"", "\"\"")));
                            cell.setCellValue(words);
                        }
                    });
        }
    },
    NUMBERS_AS_TEXT {
        @Override
        void to(XSSFSheet sheet, Random random) {
            each(
                    sheet,
                    cell -> {
                        if (cell.getCellType() == CellType.NUMERIC
                                && !cell.getCellStyle().getDataFormatString().contains("y")) {
                            var words = cell.toString().replaceFirst("\\.0$", "");
                            cell.setBlank();
                            cell.setCellValue(words);
                        }
                    });
        }
    },
    MERGED_BELOW {
        @Override
        void to(XSSFSheet sheet, Random random) {
            var last = sheet.getLastRowNum();
            sheet.createRow(last + 2).createCell(1).setCellValue("Total of us");
            sheet.addMergedRegion(new CellRangeAddress(last + 2, last + 2, 1, 3));
        }
    };

    abstract void to(XSSFSheet sheet, Random random);

    /// The row of headings.
    static int head(XSSFSheet sheet) {
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.toString().startsWith("Done?")) {
                    return row.getRowNum();
                }
            }
        }
        throw new AssertionError("No headings on " + sheet.getSheetName());
    }

    static XSSFSheet sheet(XSSFWorkbook book) {
        return book.getSheet("Objectives");
    }

    static void each(XSSFSheet sheet, java.util.function.Consumer<Cell> edit) {
        var head = head(sheet);
        for (var row : sheet) {
            if (row.getRowNum() > head) {
                row.forEach(edit);
            }
        }
    }

    private static void reword(XSSFSheet sheet, UnaryOperator<String> how) {
        each(
                sheet,
                cell -> {
                    if (cell.getCellType() == CellType.STRING) {
                        cell.setCellValue(how.apply(cell.getStringCellValue()));
                    }
                });
    }

    private static void swapRows(XSSFSheet sheet, int one, int other) {
        if (one == other || sheet.getRow(one) == null || sheet.getRow(other) == null) {
            return;
        }
        var width =
                Math.max(sheet.getRow(one).getLastCellNum(), sheet.getRow(other).getLastCellNum());
        for (var at = 0; at < width; at++) {
            swap(cell(sheet, one, at), cell(sheet, other, at));
        }
    }

    private static void swapColumns(XSSFSheet sheet, int one, int other) {
        for (var row = head(sheet); one != other && row <= sheet.getLastRowNum(); row++) {
            if (sheet.getRow(row) != null) {
                swap(cell(sheet, row, one), cell(sheet, row, other));
            }
        }
    }

    private static Cell cell(XSSFSheet sheet, int row, int column) {
        var there = sheet.getRow(row).getCell(column);
        return there == null ? sheet.getRow(row).createCell(column) : there;
    }

    private static void swap(Cell one, Cell other) {
        var style = one.getCellStyle();
        one.setCellStyle(other.getCellStyle());
        other.setCellStyle(style);
        var kept = Kept.of(one);
        Kept.of(other).put(one);
        kept.put(other);
    }

    /// What stands in a cell. A formula goes on as its value.
    private record Kept(CellType type, Object value) {

        static Kept of(Cell cell) {
            var type =
                    cell.getCellType() == CellType.FORMULA
                            ? cell.getCachedFormulaResultType()
                            : cell.getCellType();
            return new Kept(
                    type,
                    switch (type) {
                        case NUMERIC -> cell.getNumericCellValue();
                        case BOOLEAN -> cell.getBooleanCellValue();
                        case STRING -> cell.getStringCellValue();
                        default -> "";
                    });
        }

        void put(Cell cell) {
            cell.setBlank();
            switch (value) {
                case Double number -> cell.setCellValue(number);
                case Boolean yes -> cell.setCellValue(yes);
                case String words when type == CellType.STRING -> cell.setCellValue(words);
                default -> {}
            }
        }
    }
}
