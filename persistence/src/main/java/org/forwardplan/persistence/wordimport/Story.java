package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.jobs.Progress;
import org.forwardplan.persistence.packages.XmlWalk;

/// One run of text of a document (its body, a footnote, a comment), and what is learnt on the way
/// through it.
final class Story {

    /// In English metric units: what an A4 page with usual margins has room for.
    private static final long USUAL_WIDTH = 5_731_510;

    private final WordFile file;
    private final XmlWalk walk;
    private final Relations relations;
    private final Progress progress;
    private final OpenFields fields = new OpenFields();
    private boolean contents;
    private long textWidth = USUAL_WIDTH;

    Story(WordFile file, XmlWalk walk, Relations relations, Progress progress) {
        this.file = file;
        this.walk = walk;
        this.relations = relations;
        this.progress = progress;
    }

    WordFile file() {
        return file;
    }

    XmlWalk walk() {
        return walk;
    }

    Relations relations() {
        return relations;
    }

    OpenFields fields() {
        return fields;
    }

    /// Called for each paragraph.
    void step() {
        progress.stopIfCancelled();
    }

    /// A contents page was passed over.
    void passContents() {
        contents = true;
    }

    boolean sawContents() {
        return contents || fields.sawContents();
    }

    /// How wide the text is, in English metric units; the first section of the document decides.
    long textWidth() {
        return textWidth;
    }

    void textWidth(long width) {
        if (textWidth == USUAL_WIDTH && width > 0) {
            textWidth = width;
        }
    }
}
