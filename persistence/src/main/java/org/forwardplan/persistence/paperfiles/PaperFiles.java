package org.forwardplan.persistence.paperfiles;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.papers.Paper;
import org.forwardplan.model.papers.PaperWriter;
import org.forwardplan.persistence.htmlpaper.HtmlWriter;
import org.forwardplan.persistence.word.WordWriter;

import java.nio.file.Path;
import java.util.Locale;

/// Writes a paper as a web page where its file ends in `.html` or `.htm`, and as a Word document
/// everywhere else.
public final class PaperFiles implements PaperWriter {

    private final PaperWriter word = new WordWriter();
    private final PaperWriter html = new HtmlWriter();

    @Override
    public void write(Paper paper, Path target, Progress progress) {
        var name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        var writer = name.endsWith(".html") || name.endsWith(".htm") ? html : word;
        writer.write(paper, target, progress);
    }
}
