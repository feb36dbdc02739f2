package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.imports.DocumentReader;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.PictureReader;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.persistence.wordimport.XmlWalk.SuspectException;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import javax.xml.stream.XMLStreamException;

/// Reads Word documents (.docx) as other people make them, with and without styles.
public final class WordReader implements DocumentReader {

    private final PictureReader pictures;
    private final Limits limits;

    public WordReader(PictureReader pictures) {
        this(pictures, Limits.USUAL);
    }

    WordReader(PictureReader pictures, Limits limits) {
        this.pictures = pictures;
        this.limits = limits;
    }

    @Override
    public Imported read(Path file, Progress progress) {
        try {
            var undated = Files.getLastModifiedTime(file).toInstant();
            try (var document = WordFile.open(file, limits)) {
                return new WholeDocument(document, pictures, undated, progress).read();
            }
        } catch (NoSuchFileException | FileNotFoundException missing) {
            throw Refusal.missing(file, missing);
        } catch (AccessDeniedException denied) {
            throw Refusal.unreadable(file, denied);
        } catch (SuspectException suspect) {
            throw Refusal.suspect(file, String.valueOf(suspect.getMessage()));
        } catch (IOException | XMLStreamException damaged) {
            throw Refusal.broken(file, damaged);
        } catch (UncheckedIOException damaged) {
            throw Refusal.broken(file, damaged.getCause());
        }
    }
}
