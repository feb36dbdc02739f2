package org.forwardplan.persistence.word;

/// Text that a document can hold: without the characters XML has no place for, which would make
/// Word refuse the file.
final class CleanText {

    private CleanText() {}

    /// Line breaks and tabs become spaces; they are no part of a paragraph's words.
    static String of(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(CleanText::allowed)
                .forEach(sign -> {
                    if (sign == '\n' || sign == '\r' || sign == '\t') {
                        clean.append(' ');
                    } else {
                        clean.appendCodePoint(sign);
                    }
                });
        return clean.toString();
    }

    private static boolean allowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000;
    }
}
