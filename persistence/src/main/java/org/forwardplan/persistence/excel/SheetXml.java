package org.forwardplan.persistence.excel;

import static org.forwardplan.persistence.excel.XmlBytes.ascii;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.IntStream;

/// The rows of one sheet as they stand in its part of the file, from the first to the last. Of a
/// row that is written nothing is kept.
final class SheetXml {

    private static final int PAGE = 1 << 16;

    /// Beyond this a number with a point may lie between two whole ones it cannot tell apart.
    private static final double EXACT = 1L << 53;

    private static final byte[] ROW = ascii("<row r=\"");
    private static final byte[] HEIGHT = ascii("\" customHeight=\"1\" ht=\"");
    private static final byte[] HIDDEN = ascii("\" hidden=\"1");
    private static final byte[] FOLDED = ascii("\" outlineLevel=\"1");
    private static final byte[] CELLS = ascii("\">");
    private static final byte[] ROW_ENDS = ascii("</row>\n");
    private static final byte[] CELL = ascii("<c r=\"");
    private static final byte[] STYLE = ascii("\" s=\"");
    private static final byte[] EMPTY = ascii("\"/>");
    private static final byte[] NUMBER = ascii("\"><v>");
    private static final byte[] NUMBER_ENDS = ascii("</v></c>");
    private static final byte[] TEXT = ascii("\" t=\"inlineStr\"><is><t>");
    private static final byte[] SPACED = ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_ENDS = ascii("</t></is></c>");

    private final OutputStream out;
    private final XmlBytes written = new XmlBytes(PAGE + PAGE / 4);
    private final XmlBytes cells = new XmlBytes(PAGE / 16);
    private final byte[][] letters;
    private int row = 1;
    private byte[] rowNumber = ascii("1");
    private int column;

    SheetXml(OutputStream out, int columns) {
        this.out = out;
        this.letters =
                IntStream.range(0, columns)
                        .mapToObj(it -> ascii(CellReference.convertNumToColString(it)))
                        .toArray(byte[][]::new);
    }

    void empty(XSSFCellStyle style) {
        next(style.getIndex()).add(EMPTY);
    }

    void number(double number, XSSFCellStyle style) {
        next(style.getIndex()).add(NUMBER);
        if (number == Math.rint(number) && Math.abs(number) < EXACT) {
            cells.add((long) number);
        } else {
            cells.add(ascii(Double.toString(number)));
        }
        cells.add(NUMBER_ENDS);
    }

    void words(String text, XSSFCellStyle style) {
        words(text, style.getIndex());
    }

    /// Words for the program, which nobody is to see.
    void mark(String text) {
        words(text, 0);
    }

    private void words(String text, int style) {
        next(style)
                .add(keepsSpaces(text) ? SPACED : TEXT)
                .words(SafeText.escaped(text))
                .add(TEXT_ENDS);
    }

    private static boolean keepsSpaces(String text) {
        return !text.isEmpty()
                && (Character.isWhitespace(text.charAt(0))
                        || Character.isWhitespace(text.charAt(text.length() - 1)));
    }

    private XmlBytes next(int style) {
        cells.add(CELL).add(letters[column]).add(rowNumber);
        column++;
        return style == 0 ? cells : cells.add(STYLE).add(style);
    }

    /// Ends the row that the cells written last belong to.
    void endRow(float height, boolean folded) throws IOException {
        written.add(ROW).add(rowNumber).add(HEIGHT).add(ascii(Float.toString(height)));
        end(folded ? FOLDED : new byte[0]);
    }

    void endHiddenRow() throws IOException {
        written.add(ROW).add(rowNumber);
        end(HIDDEN);
    }

    private void end(byte[] last) throws IOException {
        written.add(last).add(CELLS).add(cells).add(ROW_ENDS);
        cells.clear();
        row++;
        rowNumber = ascii(Integer.toString(row));
        column = 0;
        if (written.length() >= PAGE) {
            written.moveTo(out);
        }
    }

    void end() throws IOException {
        written.moveTo(out);
    }
}
