package org.forwardplan.persistence.excel;

/// How many lines a text takes in a column, reckoned from how wide letters are in Arial.
///
/// No font is asked: the same workbook is the same file on every machine. It errs towards a line
/// too many.
final class TextMeasure {

    private static final double DIGIT = 0.556;
    private static final double MARGIN = 0.75;

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
        if (letter == ' ' || "ijl.,;:'|!ftI()[]/-".indexOf(letter) >= 0) {
            return 0.29;
        }
        if ("mwMW@%…—".indexOf(letter) >= 0) {
            return 0.86;
        }
        if (Character.isUpperCase(letter) || letter > 0x2000) {
            return 0.70;
        }
        return DIGIT;
    }
}
