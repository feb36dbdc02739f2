package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.imports.DocumentReader;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.PictureReader;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.review.ReturnedFile;
import org.forwardplan.model.review.ReviewReader;
import org.forwardplan.model.review.ReviewTicket;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

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
        return OpenFile.use(
                file,
                limits,
                document -> new WholeDocument(document, pictures, dated(file), progress).read());
    }

    @Override
    public ReturnedFile readReturned(Path file, Progress progress) {
        return OpenFile.use(
                file,
                limits,
                document ->
                        new ReturnedFile(
                                ReviewTicket.of(OwnProperties.of(document)),
                                new WholeDocument(document, pictures, dated(file), progress)
                                        .read()));
    }

    private static Instant dated(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }
}
