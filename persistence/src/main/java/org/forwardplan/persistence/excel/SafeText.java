package org.forwardplan.persistence.excel;

import java.util.regex.Pattern;

/// Text as a spreadsheet cell can hold it: no longer than Excel allows, and only characters XML
/// knows.
final class SafeText {

    /// The most characters Excel keeps in one cell.
    static final int LONGEST = 32_767;

    private static final Pattern LINE_END = Pattern.compile("\r\n?");

    /// A stretch that a reader of the file would take for one escaped character.
    private static final Pattern LOOKS_ESCAPED = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Pattern FORMULA = Pattern.compile("[\\s\\p{Z}\\p{C}]*[=+@-]|[\t\r]");

    private SafeText() {}

    static String of(String text) {
        var lines = text.indexOf('\r') < 0 ? text : LINE_END.matcher(text).replaceAll("\n");
        return cut(legible(lines));
    }

    /// What is written so that exactly `text` is read.
    static String escaped(String text) {
        return text.contains("_x") ? LOOKS_ESCAPED.matcher(text).replaceAll("_x005F_") : text;
    }

    /// True where somebody who edits the cell and presses Enter would turn the text into a formula:
    /// what stands before its first mark does not hinder a spreadsheet program.
    static boolean looksLikeFormula(String text) {
        return !text.isEmpty()
                && !Character.isLetterOrDigit(text.charAt(0))
                && FORMULA.matcher(text).lookingAt();
    }

    private static String legible(String text) {
        if (isPlain(text) || text.codePoints().allMatch(SafeText::inXml)) {
            return text;
        }
        var legible = new StringBuilder(text.length());
        text.codePoints().filter(SafeText::inXml).forEach(legible::appendCodePoint);
        return legible.toString();
    }

    /// True where nothing needs a closer look: no mark of control, and no letter of two halves.
    private static boolean isPlain(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (text.charAt(at) < ' ' || text.charAt(at) >= Character.MIN_SURROGATE) {
                return false;
            }
        }
        return true;
    }

    private static boolean inXml(int character) {
        return character == '\t'
                || character == '\n'
                || character >= 0x20 && character < Character.MIN_SURROGATE
                || character > Character.MAX_SURROGATE && character < 0xFFFE
                || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        var mark = " … [cut here: the whole text has %,d characters]".formatted(text.length());
        var end = LONGEST - mark.length();
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end) + mark;
    }
}
