package org.forwardplan.persistence.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A stretch of XML that waits to be written out; it grows as long as it has to.
final class XmlBytes {

    /// The most bytes that a letter takes, escaped or not.
    private static final int LETTER = 6;

    private static final int LONGEST_NUMBER = 20;
    private static final byte[] LESS = ascii("&lt;");
    private static final byte[] MORE = ascii("&gt;");
    private static final byte[] AND = ascii("&amp;");
    private static final byte[] LINE_END = ascii("&#xa;");
    private static final byte[] TAB = ascii("&#x9;");

    private byte[] bytes;
    private int used;

    XmlBytes(int room) {
        bytes = new byte[room];
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    int length() {
        return used;
    }

    XmlBytes add(byte[] part) {
        room(part.length);
        put(part);
        return this;
    }

    XmlBytes add(XmlBytes other) {
        room(other.used);
        System.arraycopy(other.bytes, 0, bytes, used, other.used);
        used += other.used;
        return this;
    }

    XmlBytes add(long number) {
        if (number < 0) {
            return add(ascii(Long.toString(number)));
        }
        room(LONGEST_NUMBER);
        var end = used + 1;
        for (var rest = number / 10; rest > 0; rest /= 10) {
            end++;
        }
        used = end;
        var rest = number;
        do {
            end--;
            bytes[end] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        return this;
    }

    /// Words as they can stand between tags.
    XmlBytes words(String text) {
        room(text.length() * LETTER);
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter < 0x80) {
                plain(letter);
            } else if (letter < 0x800) {
                bytes[used++] = (byte) (0xC0 | letter >> 6);
                bytes[used++] = (byte) (0x80 | letter & 0x3F);
            } else if (Character.isSurrogate(letter)) {
                // Both halves of a letter at once.
                var end = text.offsetByCodePoints(at, 1);
                put(text.substring(at, end).getBytes(StandardCharsets.UTF_8));
                at = end - 1;
            } else {
                bytes[used++] = (byte) (0xE0 | letter >> 12);
                bytes[used++] = (byte) (0x80 | letter >> 6 & 0x3F);
                bytes[used++] = (byte) (0x80 | letter & 0x3F);
            }
        }
        return this;
    }

    private void plain(char letter) {
        switch (letter) {
            case '<' -> put(LESS);
            case '>' -> put(MORE);
            case '&' -> put(AND);
            case '\n' -> put(LINE_END);
            case '\t' -> put(TAB);
            default -> bytes[used++] = (byte) letter;
        }
    }

    private void put(byte[] part) {
        System.arraycopy(part, 0, bytes, used, part.length);
        used += part.length;
    }

    private void room(int more) {
        if (used + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(used + more, 2 * bytes.length));
        }
    }

    /// Writes all of it, and is empty then.
    void moveTo(OutputStream out) throws IOException {
        out.write(bytes, 0, used);
        clear();
    }

    void clear() {
        used = 0;
    }
}
