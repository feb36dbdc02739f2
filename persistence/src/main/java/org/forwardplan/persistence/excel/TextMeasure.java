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

    private static final double WIDEST = 0.90;
    private static final double[] LATIN = new double[0x100];

    static {
        for (var letter = 0; letter < LATIN.length; letter++) {
            LATIN[letter] = reckoned(letter);
        }
    }

    private TextMeasure() {}

    /// @param columnWidth in digits, as Excel counts it
    static int lines(String text, int columnWidth, boolean bold) {
        var room = (columnWidth - MARGIN) * DIGIT / (bold ? 1.08 : 1.0);
        var ends = text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        if (!ends && (text.length() * WIDEST <= room || width(text, 0, text.length()) <= room)) {
            return 1;
        }
        return ends
                ? text.lines().mapToInt(line -> wrapped(line, room)).sum()
                : wrapped(text, room);
    }

    private static int wrapped(String line, double room) {
        var lines = 1;
        var used = 0.0;
        for (var from = 0; from < line.length(); ) {
            var to = wordEnd(line, from);
            var width = width(line, from, to);
            if (used > 0 && used + width(line, from, lastBlack(line, from, to)) > room) {
                lines++;
                used = 0;
            }
            while (width > room) {
                lines++;
                width -= room;
            }
            used += width;
            from = to;
        }
        return lines;
    }

    /// Past the next place where a line may be broken.
    private static int wordEnd(String line, int from) {
        for (var at = from; at < line.length(); at++) {
            var letter = line.charAt(at);
            if (letter == ' ' || letter == '-' || letter == '/') {
                return at + 1;
            }
        }
        return line.length();
    }

    private static int lastBlack(String line, int from, int to) {
        var end = to;
        while (end > from && Character.isWhitespace(line.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static double width(String line, int from, int to) {
        var width = 0.0;
        for (var at = from; at < to; ) {
            var letter = line.codePointAt(at);
            width += letter < LATIN.length ? LATIN[letter] : reckoned(letter);
            at += Character.charCount(letter);
        }
        return width;
    }

    /// In parts of the font's size.
    private static double reckoned(int letter) {
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
            return WIDEST;
        }
        // Beyond Latin, only punctuation is narrower than a capital.
        return Character.isUpperCase(letter) || letter > 0x2100 ? 0.72 : DIGIT;
    }
}
