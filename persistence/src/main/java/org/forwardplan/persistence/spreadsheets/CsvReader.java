package org.forwardplan.persistence.spreadsheets;

import org.forwardplan.model.registers.Value;
import org.forwardplan.model.spreadsheets.Given;

import java.nio.file.Path;

/// Reads a sheet that was saved as plain text: values between commas, semicolons or tabs.
final class CsvReader {

    private final Path file;
    private final Filling filling;
    private String text = "";
    private int at;
    private int row;

    CsvReader(Path file, Filling filling) {
        this.file = file;
        this.filling = filling;
    }

    void read(byte[] bytes) {
        text = PlainText.read(bytes);
        var separator = separator();
        while (at < text.length()) {
            row++;
            filling.at(row);
            var column = 0;
            do {
                filling.cell(column++, Given.of(Value.of(cell(separator))));
            } while (goesOn(separator));
            filling.row(row, false);
        }
        filling.sheet(name(), false);
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
                return words.toString().replace("\r\n", "\n");
            }
        }
        throw Refusal.openQuote(file, row);
    }

    /// Excel can say it in a line of its own before the first.
    private char separator() {
        if (text.startsWith("sep=") && text.length() > 4) {
            var said = text.charAt(4);
            var end = text.indexOf('\n');
            at = end < 0 ? text.length() : end + 1;
            row = 1;
            return said;
        }
        return Separator.of(text).sign();
    }

    /// The name of the file without its ending, as spreadsheets call such a sheet.
    private String name() {
        var name = String.valueOf(file.getFileName());
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
