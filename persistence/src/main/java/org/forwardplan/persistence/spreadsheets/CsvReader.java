package org.forwardplan.persistence.spreadsheets;

import org.forwardplan.model.registers.Value;
import org.forwardplan.model.spreadsheets.Given;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Reads a sheet that was saved as plain text: values between commas, semicolons or tabs.
final class CsvReader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {',', ';', '\t'};

    private final Filling filling;
    private String text = "";
    private int at;

    CsvReader(Filling filling) {
        this.filling = filling;
    }

    /// True where the beginning of a file holds nothing that text cannot.
    static boolean readsAsText(byte[] opening) {
        if (isWide(opening)) {
            return true;
        }
        for (var sign : opening) {
            if (sign >= 0 && sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r') {
                return false;
            }
        }
        return true;
    }

    void read(byte[] bytes) {
        text = decoded(bytes);
        var separator = separator();
        var row = 0;
        while (at < text.length()) {
            row++;
            var column = 0;
            do {
                filling.cell(column++, Given.of(Value.of(cell(separator))));
            } while (goesOn(separator));
            filling.row(row, false);
        }
        filling.sheet("", false);
    }

    /// Past the separator; false at the end of a row, which is passed too.
    private boolean goesOn(char separator) {
        if (at >= text.length()) {
            return false;
        }
        var sign = text.charAt(at++);
        if (sign == '\r' && at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        return sign == separator;
    }

    private String cell(char separator) {
        if (at < text.length() && text.charAt(at) == '"') {
            return quoted() + plain(separator);
        }
        return plain(separator);
    }

    private String plain(char separator) {
        var from = at;
        while (at < text.length()) {
            var sign = text.charAt(at);
            if (sign == separator || sign == '\n' || sign == '\r') {
                break;
            }
            at++;
        }
        return text.substring(from, at);
    }

    private String quoted() {
        var words = new StringBuilder();
        at++;
        while (at < text.length()) {
            var sign = text.charAt(at++);
            if (sign != '"') {
                words.append(sign);
            } else if (at < text.length() && text.charAt(at) == '"') {
                words.append('"');
                at++;
            } else {
                break;
            }
        }
        return words.toString().replace("\r\n", "\n");
    }

    /// The sign that stands most often in the first row, outside quotation marks. Excel can say it
    /// in a line of its own before that.
    private char separator() {
        if (text.startsWith("sep=") && text.length() > 4) {
            var said = text.charAt(4);
            var end = text.indexOf('\n');
            text = end < 0 ? "" : text.substring(end + 1);
            return said;
        }
        var counts = new int[SEPARATORS.length];
        var within = false;
        for (var sign : text.toCharArray()) {
            within ^= sign == '"';
            if (!within && sign == '\n') {
                break;
            }
            for (var i = 0; i < SEPARATORS.length; i++) {
                counts[i] += !within && sign == SEPARATORS[i] ? 1 : 0;
            }
        }
        var most = 0;
        for (var i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return SEPARATORS[most];
    }

    private static boolean isWide(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    }

    private static String decoded(byte[] bytes) {
        if (isWide(bytes)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            var utf8 = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            var text = utf8.toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(bytes, WINDOWS);
        }
    }
}
