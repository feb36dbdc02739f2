package org.forwardplan.persistence.wordimport;

import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Tells a Word document from everything else that bears its name, by the first bytes.
final class FileKind {

    private static final int OPENING = 16;

    private FileKind() {}

    static void refuseOthers(Path file, Limits limits) throws IOException {
        if (Files.isDirectory(file)) {
            throw Refusal.DOCUMENT.folder(file);
        }
        var size = Files.size(file);
        if (size == 0) {
            throw Refusal.DOCUMENT.empty(file);
        }
        if (size > limits.file()) {
            throw Refusal.DOCUMENT.tooLarge(file, "it has %d MB".formatted(size / (1024 * 1024)));
        }
        byte[] opening;
        try (var in = Files.newInputStream(file)) {
            opening = in.readNBytes(OPENING);
        }
        switch (FileMagic.valueOf(opening)) {
            case OOXML -> {}
            case OLE2 -> refuseOld(file);
            case RTF -> throw Refusal.DOCUMENT.otherKind(file, "text in rich text format (.rtf)");
            case PDF -> throw Refusal.DOCUMENT.otherKind(file, "a PDF");
            case HTML -> throw Refusal.DOCUMENT.otherKind(file, "a web page");
            default ->
                    throw Refusal.DOCUMENT.otherKind(
                            file, readsAsText(opening) ? "plain text" : "something else");
        }
    }

    /// Documents with a password and documents from before 2007 look the same from outside.
    private static void refuseOld(Path file) throws IOException {
        boolean locked;
        boolean word;
        try (var parts = new POIFSFileSystem(file.toFile(), true)) {
            locked = parts.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
            word = parts.getRoot().hasEntryCaseInsensitive("WordDocument");
        } catch (RuntimeException damaged) {
            throw Refusal.DOCUMENT.broken(file, damaged);
        }
        if (locked) {
            throw Refusal.DOCUMENT.locked(file);
        }
        throw word
                ? Refusal.old(file)
                : Refusal.DOCUMENT.otherKind(file, "from a program used before 2007");
    }

    private static boolean readsAsText(byte[] opening) {
        return new String(opening, StandardCharsets.ISO_8859_1)
                .chars()
                .allMatch(sign -> sign >= ' ' || Character.isWhitespace(sign));
    }
}
