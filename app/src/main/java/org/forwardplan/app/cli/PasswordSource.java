package org.forwardplan.app.cli;

import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.StorageException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// Where a command gets a plan's password: from a file, or from whoever sits in front of it. Never
/// from its own line, which others can read and shells remember.
final class PasswordSource {

    private static final long LONGEST = 4_096;

    private final boolean watched;
    private @Nullable Path file;

    PasswordSource(Console console) {
        watched = console.watched();
    }

    void from(@Nullable Path named) {
        file = named;
    }

    /// The password in the file; none where no file was named.
    Password given() {
        return file == null ? Password.NONE : read(file);
    }

    /// @param asking says which plan it is for
    Password asked(String asking) {
        return file == null ? typed(asking) : read(file);
    }

    /// What whoever sits in front of it types; none where nobody does.
    Password typed(String asking) {
        var terminal = System.console();
        var typed = watched && terminal != null ? terminal.readPassword("%s ", asking) : null;
        return typed == null ? Password.NONE : Password.of(typed);
    }

    /// Its first line.
    static Password read(Path file) {
        try {
            if (Files.size(file) > LONGEST) {
                throw unread(file, null);
            }
            var bytes = Files.readAllBytes(file);
            var text = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
            Arrays.fill(bytes, (byte) 0);
            return firstLine(text);
        } catch (IOException failed) {
            throw unread(file, failed);
        }
    }

    private static Password firstLine(CharBuffer text) {
        var length = 0;
        while (length < text.length() && "\r\n".indexOf(text.charAt(length)) < 0) {
            length++;
        }
        var line = new char[length];
        text.get(line);
        if (text.hasArray()) {
            Arrays.fill(text.array(), '\0');
        }
        return Password.of(line);
    }

    private static StorageException unread(Path file, @Nullable IOException failed) {
        return new StorageException(
                "No password could be read from %s".formatted(file),
                "Name a small text file whose first line is the password",
                failed);
    }
}
