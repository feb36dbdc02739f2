package org.forwardplan.persistence.excel;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontScheme;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.forwardplan.model.workbooks.Sheet.Tone;

/// How the cells of every workbook look: the one place that decides it.
///
/// @param quoted text that stays text even when somebody edits it
record CellStyles(
        XSSFCellStyle header,
        XSSFCellStyle text,
        XSSFCellStyle quoted,
        XSSFCellStyle whole,
        XSSFCellStyle decimal,
        XSSFCellStyle day) {

    static final String TABLE = "TableStyleLight9";

    private static final String FONT = "Arial";
    private static final short POINTS = 10;
    private static final byte OPAQUE = -1;
    private static final XSSFColor HEADER_FILL = colour(0x00, 0x30, 0x87);
    private static final XSSFColor WHITE = colour(0xFF, 0xFF, 0xFF);
    private static final XSSFColor LABEL_FILL = colour(0xF0, 0xF4, 0xF5);
    private static final XSSFColor HEADING_FILL = colour(0xD8, 0xE4, 0xF0);
    private static final XSSFColor RULE = colour(0xC8, 0xD2, 0xDC);

    static CellStyles in(XSSFWorkbook book) {
        var font = book.getFontAt(0);
        font.setFontName(FONT);
        font.setFontHeightInPoints(POINTS);
        // Else Excel takes the font of its own theme.
        font.setScheme(FontScheme.NONE);
        var quoted = body(book);
        quoted.setQuotePrefixed(true);
        return new CellStyles(
                header(book),
                body(book),
                quoted,
                right(book, "#,##0"),
                right(book, "General"),
                right(book, "d mmm yyyy"));
    }

    /// The mark beside a word, never instead of it. Each reads at 4.5 to 1 or better on its fill.
    record Mark(XSSFColor fill, XSSFColor words) {

        static Mark of(Tone tone) {
            return switch (tone) {
                case GOOD -> new Mark(colour(0xDD, 0xF2, 0xE3), colour(0x00, 0x4D, 0x2B));
                case WAITING -> new Mark(colour(0xFF, 0xF1, 0xCC), colour(0x5C, 0x40, 0x00));
                case BAD -> new Mark(colour(0xFA, 0xDC, 0xD9), colour(0x8A, 0x15, 0x38));
            };
        }
    }

    /// How the cells of a form look, beside those that are only read.
    record Form(
            XSSFCellStyle label,
            XSSFCellStyle labelQuoted,
            XSSFCellStyle labelDay,
            XSSFCellStyle labelNumber,
            XSSFCellStyle heading,
            XSSFCellStyle headingQuoted,
            XSSFCellStyle words,
            XSSFCellStyle quoted,
            XSSFCellStyle number,
            XSSFCellStyle day) {

        static Form in(XSSFWorkbook book) {
            var labelQuoted = filled(body(book), LABEL_FILL);
            labelQuoted.setQuotePrefixed(true);
            var headingQuoted = heading(book);
            headingQuoted.setQuotePrefixed(true);
            var quoted = open(body(book), book, "@");
            quoted.setQuotePrefixed(true);
            return new Form(
                    filled(body(book), LABEL_FILL),
                    labelQuoted,
                    filled(right(book, "d mmm yyyy"), LABEL_FILL),
                    filled(right(book, "#,##0.####"), LABEL_FILL),
                    heading(book),
                    headingQuoted,
                    open(body(book), book, "@"),
                    quoted,
                    open(right(book, "General"), book, "General"),
                    open(right(book, "d mmm yyyy"), book, "d mmm yyyy"));
        }

        private static XSSFCellStyle heading(XSSFWorkbook book) {
            var style = filled(body(book), HEADING_FILL);
            var font = book.createFont();
            font.setFontName(FONT);
            font.setFontHeightInPoints(POINTS);
            font.setBold(true);
            style.setFont(font);
            return style;
        }

        private static XSSFCellStyle filled(XSSFCellStyle style, XSSFColor fill) {
            style.setFillForegroundColor(fill);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        }

        private static XSSFCellStyle open(XSSFCellStyle style, XSSFWorkbook book, String format) {
            style.setLocked(false);
            style.setDataFormat(book.createDataFormat().getFormat(format));
            return style;
        }
    }

    private static XSSFCellStyle header(XSSFWorkbook book) {
        var style = body(book);
        var font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints(POINTS);
        font.setBold(true);
        font.setColor(WHITE);
        style.setFont(font);
        style.setFillForegroundColor(HEADER_FILL);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle right(XSSFWorkbook book, String format) {
        var style = body(book);
        style.setAlignment(HorizontalAlignment.RIGHT);
        // A figure that ends where the next column starts reads as one word with it.
        style.setIndention((short) 1);
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static XSSFCellStyle body(XSSFWorkbook book) {
        var style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(RULE);
        style.setBorderLeft(BorderStyle.THIN);
        style.setLeftBorderColor(RULE);
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(RULE);
        return style;
    }

    private static XSSFColor colour(int red, int green, int blue) {
        return new XSSFColor(new byte[] {OPAQUE, (byte) red, (byte) green, (byte) blue});
    }
}
