package org.forwardplan.persistence.word;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.papers.PaperWriter;
import org.forwardplan.model.plan.HouseTemplate;
import org.forwardplan.persistence.files.DatedZip;
import org.forwardplan.persistence.files.WholeFile;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Writes papers as Word documents that need no more work: real styles, contents, numbering,
/// cross-references.
///
/// The same paper is always the same file, byte for byte.
public final class WordWriter implements PaperWriter {

    private final @Nullable HouseTemplate template;

    /// Writes papers as they look unasked.
    public WordWriter() {
        this(null);
    }

    /// @param template whose looks the papers have; null for our own
    public WordWriter(@Nullable HouseTemplate template) {
        this.template = template;
    }

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    @Override
    public void write(Paper paper, Path target, Progress progress) {
        WholeFile.write(
                target,
                out -> {
                    try (var document = document(paper, progress)) {
                        progress.stopIfCancelled();
                        progress.report(paper.blocks().size(), paper.blocks().size(), "Saving");
                        document.write(new DatedZip(out, paper.dated()));
                    }
                });
    }

    private WordDocument opened(Paper paper) throws IOException {
        return template == null
                ? WordDocument.own(paper)
                : WordDocument.like(template, paper, DAY.format(paper.dated()));
    }

    private WordDocument document(Paper paper, Progress progress) throws IOException {
        var document = opened(paper);
        if (!document.opening().titled()) {
            title(document, paper);
        }
        new BlockWriter(document, paper.blocks()).write(document.opening().newPage(), progress);
        document.frame(paper);
        document.properties(paper);
        return document;
    }

    private static void title(WordDocument document, Paper paper) {
        if (paper.titlePage()) {
            cover(document, paper);
            return;
        }
        line(document, "Title", paper.title());
        line(document, "Subtitle", paper.subtitle());
        line(document, "CoverLine", paper.author());
        line(document, "CoverLine", paper.status());
        line(document, "CoverLine", DAY.format(paper.dated()));
    }

    /// Whose it is stands first, as on every paper of a board.
    private static void cover(WordDocument document, Paper paper) {
        line(document, "CoverOrganisation", paper.author());
        line(document, "CoverTitle", paper.title());
        line(document, "CoverSubtitle", paper.subtitle());
        line(document, "CoverStatus", paper.status());
        line(document, "CoverLine", DAY.format(paper.dated()));
    }

    private static void line(WordDocument document, String style, String text) {
        if (!text.isBlank()) {
            var paragraph = document.body().addNewP();
            paragraph.addNewPPr().addNewPStyle().setVal(document.looks().style(style));
            Runs.text(paragraph.addNewR(), text);
        }
    }
}
