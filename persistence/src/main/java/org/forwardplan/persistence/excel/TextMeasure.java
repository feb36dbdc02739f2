package org.forwardplan.persistence.excel;

/// How many lines a text takes in a column, reckoned from how wide letters are in Arial.
///
/// No font is asked: the same workbook is the same file on every machine. It errs towards a line
/// too many.
final class TextMeasure {

    private static final double DIGIT = 0.556;
    private static final double MARGIN = 1.0;
    private static final String NARROW = " ijltfI.,;:'’‘|!/[]";
    private static final String SLENDER = "r()-“”\"";
    private static final String MEDIUM = "csvxyzkJ";
    private static final String WIDE = "mwMW@%…—";

    private TextMeasure() {}

    /// @param columnWidth in digits, as Excel counts it
    static int lines(String text, int columnWidth, boolean bold) {
        var room = (columnWidth - MARGIN) * DIGIT / (bold ? 1.08 : 1.0);
        return text.lines().mapToInt(line -> wrapped(line, room)).sum();
    }

    private static int wrapped(String line, double room) {
        var lines = 1;
        var used = 0.0;
        for (var word : line.split("(?<=[ \\-/])")) {
            var width = width(word);
            if (used + width(word.stripTrailing()) > room && used > 0) {
                lines++;
                used = 0;
            }
            while (width > room) {
                lines++;
                width -= room;
            }
            used += width;
        }
        return lines;
    }

    private static double width(String word) {
        return word.codePoints().mapToDouble(TextMeasure::width).sum();
    }

    /// In parts of the font's size.
    private static double width(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.28;
        }
        if (SLENDER.indexOf(letter) >= 0) {
            return 0.34;
        }
        if (MEDIUM.indexOf(letter) >= 0) {
            return 0.50;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 0.90;
        }
        // Beyond Latin, only punctuation is narrower than a capital.
        return Character.isUpperCase(letter) || letter > 0x2100 ? 0.72 : DIGIT;
    }
}
