package org.forwardplan.persistence.spreadsheets;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Text without a word on how it is written: found out by what it cannot be.
final class PlainText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private PlainText() {}

    /// True where the beginning of a file holds nothing that text cannot.
    static boolean is(byte[] opening) {
        if (wide(opening) != null) {
            return true;
        }
        for (var sign : opening) {
            if (sign >= 0 && sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r') {
                return false;
            }
        }
        return true;
    }

    static String read(byte[] bytes) {
        var wide = wide(bytes);
        var text = wide == null ? narrow(bytes) : new String(bytes, wide);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String narrow(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException older) {
            return new String(bytes, WINDOWS);
        }
    }

    /// Two bytes for each sign: told by the mark at the beginning or, without one, by every second
    /// byte being nothing. Null where it is not so.
    private static @Nullable Charset wide(byte[] bytes) {
        if (bytes.length < 2) {
            return null;
        }
        if (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        var nothing = new int[2];
        var seen = Math.min(bytes.length, 256);
        for (var at = 0; at < seen; at++) {
            nothing[at % 2] += bytes[at] == 0 ? 1 : 0;
        }
        if (nothing[0] == 0 && nothing[1] > seen / 3) {
            return StandardCharsets.UTF_16LE;
        }
        return nothing[1] == 0 && nothing[0] > seen / 3 ? StandardCharsets.UTF_16BE : null;
    }
}
