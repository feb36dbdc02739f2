package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.imports.PictureReader;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.persistence.packages.XmlWalk;
import org.forwardplan.persistence.wordimport.Report.Often;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.stream.XMLStreamException;

/// Reads the parts of a document one after the other and puts together what they say.
final class WholeDocument {

    private final WordFile file;
    private final Instant undated;
    private final Progress progress;
    private final Report report = new Report();
    private final Pictures pictures;

    WholeDocument(WordFile file, PictureReader pictures, Instant undated, Progress progress) {
        this.file = file;
        this.pictures = new Pictures(file, pictures, progress, report);
        this.undated = undated;
        this.progress = progress;
    }

    Imported read() throws IOException, XMLStreamException {
        progress.report(0, 1, "Opening the document");
        var relations = file.relations(file.main());
        var main = file.walk(file.main());
        if (main.isEmpty()) {
            throw new IOException("No main part");
        }
        var story = new Story(file, main.get(), relations, progress);
        var chunks = new ArrayList<Chunk>();
        var reader = new ChunkReader(story);
        story.walk()
                .children(name -> {
                    if (name.equals("w:body")) {
                        chunks.addAll(reader.read(Tracked.NONE));
                    }
                });
        var reading = reading(relations, story, chunks);
        var assembler = new Assembler(reading);
        assembler.read(chunks);
        var parts = assembler.parts();
        if (story.sawContents()) {
            report.count(Often.CONTENTS);
        }
        tracked(reading.origins());
        return new Imported(parts, pictures.all(), report.losses());
    }

    private void tracked(Origins origins) {
        if (origins.insertions() + origins.deletions() > 0) {
            report.everywhere(
                    "Tracked changes were taken as accepted: %s and %s"
                            .formatted(
                                    count(origins.insertions(), "insertion", "insertions"),
                                    count(origins.deletions(), "deletion", "deletions")));
        }
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private Reading reading(Relations relations, Story story, List<Chunk> chunks)
            throws IOException, XMLStreamException {
        var sheet = part(relations, "/styles");
        var styles = sheet.isPresent() ? Styles.read(sheet.get()) : new Styles();
        var numbering = part(relations, "/numbering");
        var lists = numbering.isPresent() ? Numbering.read(numbering.get()) : new Numbering();
        var notes = Notes.read(file, relations, progress);
        var remarks = Remarks.read(file, relations, undated, progress);
        var runs = new RunWriter(styles, notes, report);
        var paragraphs = new ParagraphWriter(styles, lists, runs);
        var units =
                Unit.of(
                        chunks.stream()
                                .filter(Chunk.Paragraph.class::isInstance)
                                .map(Chunk.Paragraph.class::cast)
                                .toList(),
                        View.ACCEPTED);
        var cells = new CellWriter(paragraphs, report);
        var steps = new Steps(progress, units.size());
        return new Reading(
                styles,
                new Headings(styles, runs, paragraphs, units, report),
                paragraphs,
                runs,
                new Captions(styles, runs),
                cells,
                new TableWriter(cells, report),
                new BoxWriter(paragraphs),
                new FigureWriter(pictures, story.textWidth()),
                new Lists(styles, runs),
                notes,
                new Margin(remarks),
                new Origins(),
                report,
                steps);
    }

    private Optional<XmlWalk> part(Relations relations, String kind)
            throws IOException, XMLStreamException {
        return file.walk(relations.targetOfKind(kind).orElse(""));
    }

    /// Tells how far the text has been understood.
    private static final class Steps implements Runnable {
        private static final int SELDOM = 100;

        private final Progress progress;
        private final int all;
        private int done;

        Steps(Progress progress, int all) {
            this.progress = progress;
            this.all = all;
        }

        @Override
        public void run() {
            progress.stopIfCancelled();
            if (done++ % SELDOM == 0) {
                progress.report(Math.min(done, all), all, "Paragraph %d".formatted(done));
            }
        }
    }
}
