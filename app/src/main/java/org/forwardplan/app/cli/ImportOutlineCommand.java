package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.OutlineText;
import org.forwardplan.model.journal.StorageException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/// Brings an outline into a plan that was typed as text.
@Command(
        name = "outline",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Bring an outline into a plan that was typed as text: one heading a line, its level by"
                    + " indent, number (1.1), bullet or #."
        })
final class ImportOutlineCommand extends ImportFileCommand {

    private static final long LARGEST = 5_000_000;
    private static final char BYTE_ORDER = '\uFEFF';

    @Parameters(index = "1", paramLabel = "TEXT.txt", description = "The text file.")
    private Path text;

    ImportOutlineCommand(Parts parts, String planner, Console console) {
        super(parts, planner, console);
    }

    @Override
    Path source() {
        return text;
    }

    @Override
    Imported read() {
        try {
            if (Files.size(text) > LARGEST) {
                throw new StorageException(
                        "“%s” is too large for an outline".formatted(text.getFileName()),
                        "Keep only its headings, one a line.");
            }
            return OutlineText.read(decoded(Files.readAllBytes(text)));
        } catch (NoSuchFileException missing) {
            throw new StorageException(
                    "There is no file “%s”".formatted(text),
                    "Check the name and the folder, then try again.",
                    missing);
        } catch (IOException unreadable) {
            throw new StorageException(
                    "“%s” cannot be read".formatted(text.getFileName()),
                    "Check that it is a text file of yours, then try again.",
                    unreadable);
        }
    }

    /// Text files of older programs are in the code page of western Windows.
    private static String decoded(byte[] bytes) {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isEmpty() && text.charAt(0) == BYTE_ORDER ? text.substring(1) : text;
        } catch (CharacterCodingException older) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }
}
