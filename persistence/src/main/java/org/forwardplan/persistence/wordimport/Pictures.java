package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.imports.PictureReader;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Picture;
import org.forwardplan.persistence.wordimport.Report.Often;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pictures of a document, each read once, however often it is shown.
final class Pictures {

    private final WordFile file;
    private final PictureReader reader;
    private final Progress progress;
    private final Report report;
    private final Map<String, Optional<Picture>> byPart = new LinkedHashMap<>();

    Pictures(WordFile file, PictureReader reader, Progress progress, Report report) {
        this.file = file;
        this.reader = reader;
        this.progress = progress;
        this.report = report;
    }

    /// @return empty where it cannot be shown
    Optional<Picture> read(Piece.Shown shown) {
        progress.stopIfCancelled();
        return byPart.computeIfAbsent(shown.part(), this::fitted);
    }

    private Optional<Picture> fitted(String part) {
        try {
            var contents = file.picture(part);
            return contents.isEmpty() ? Optional.empty() : fitted(part, contents.get());
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private Optional<Picture> fitted(String part, byte[] contents) {
        try {
            var name = part.substring(part.lastIndexOf('/') + 1);
            var picture = reader.read(contents, name, new Quiet(progress)).picture();
            // One that was only turned upright is as large as it was.
            if (picture.bytes().size() != contents.length
                    && Math.max(picture.width(), picture.height()) == PictureReader.LONGEST) {
                report.count(Often.SHRUNK);
            }
            return Optional.of(picture);
        } catch (StorageException cannotBeShown) {
            // The report says so, with where it stood: one bad picture does not stop a document.
            return Optional.empty();
        }
    }

    List<Picture> all() {
        return byPart.values().stream().flatMap(Optional::stream).distinct().toList();
    }

    /// The document tells how far it is; a single picture does not.
    private record Quiet(Progress progress) implements Progress {
        @Override
        public void report(long done, long total, String what) {}

        @Override
        public boolean cancelled() {
            return progress.cancelled();
        }
    }
}
