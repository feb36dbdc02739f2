package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.imports.DocumentReader;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.PictureReader;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.review.ReturnedFile;
import org.forwardplan.model.review.ReviewReader;
import org.forwardplan.model.review.ReviewTicket;
import org.forwardplan.persistence.wordimport.XmlWalk.SuspectException;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

import javax.xml.stream.XMLStreamException;

/// Reads Word documents (.docx): those that other people make, with and without styles, and those
/// of ours that come back from a review.
public final class WordReader implements DocumentReader, ReviewReader {

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
        return opened(
                file,
                document -> new WholeDocument(document, pictures, dated(file), progress).read());
    }

    @Override
    public ReturnedFile readReturned(Path file, Progress progress) {
        return opened(
                file,
                document ->
                        new ReturnedFile(
                                ReviewTicket.of(OwnProperties.of(document)),
                                new WholeDocument(document, pictures, dated(file), progress)
                                        .read()));
    }

    private static Instant dated(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    /// What is read of a document once it is open.
    private interface Use<T> {
        T of(WordFile document) throws IOException, XMLStreamException;
    }

    private <T> T opened(Path file, Use<T> use) {
        try (var document = WordFile.open(file, limits)) {
            return use.of(document);
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
