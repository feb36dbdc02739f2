package org.forwardplan.persistence.excel;

import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.forwardplan.model.workbooks.Sheet;
import org.forwardplan.model.workbooks.Workbook;

import java.util.stream.IntStream;

/// How a sheet comes out of the printer: one page wide, the header row on each page, page x of y at
/// the foot.
final class PrintLayout {

    /// Wider than this, A4 would shrink the text below what can be read.
    private static final int A4_WIDEST = 200;

    private static final int LONGEST_HEADING = 120;

    private PrintLayout() {}

    static void on(XSSFSheet page, Sheet sheet, Workbook workbook) {
        var printed = sheet.columns().subList(0, sheet.printed());
        var width =
                IntStream.range(0, printed.size())
                        .filter(index -> !FormFrame.isHidden(sheet.form(), index))
                        .map(index -> printed.get(index).width())
                        .sum();
        var setup = page.getPrintSetup();
        setup.setLandscape(sheet.landscape());
        setup.setPaperSize(width > A4_WIDEST ? PrintSetup.A3_PAPERSIZE : PrintSetup.A4_PAPERSIZE);
        page.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        if (printed.size() < sheet.columns().size()) {
            var book = page.getWorkbook();
            var lastRow = SheetFrame.top(sheet) + Math.max(1, sheet.rows().size());
            book.setPrintArea(book.getSheetIndex(page), 0, printed.size() - 1, 0, lastRow);
        }
        var headings = SheetFrame.top(sheet);
        page.setRepeatingRows(new CellRangeAddress(headings, headings, -1, -1));
        page.setMargin(PageMargin.LEFT, 0.4);
        page.setMargin(PageMargin.RIGHT, 0.4);
        page.setMargin(PageMargin.TOP, 0.75);
        page.setMargin(PageMargin.BOTTOM, 0.6);
        page.getHeader().setLeft(plain(workbook.title()));
        page.getHeader().setRight(plain(sheet.name()));
        page.getFooter().setLeft(plain(workbook.author()));
        page.getFooter().setRight("Page &P of &N");
    }

    /// An ampersand starts a code in a page heading; two of them are one that is printed.
    private static String plain(String text) {
        var line = SafeText.of(text).replace('\n', ' ');
        var whole = line.length() <= LONGEST_HEADING;
        return (whole ? line : line.substring(0, LONGEST_HEADING - 1) + "…").replace("&", "&&");
    }
}
