package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.imports.Imported.Remark;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.persistence.packages.XmlWalk;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import javax.xml.stream.XMLStreamException;

/// The comments of a document, each thread under the mark of the comment that opened it.
final class Remarks {

    private final Map<String, Said> byId = new LinkedHashMap<>();
    private final Map<String, Said> byParagraph = new HashMap<>();

    private static final class Said {
        private final String by;
        private final Instant at;
        private final String text;
        private final List<Said> replies = new ArrayList<>();
        private boolean resolved;
        private @Nullable Said repliesTo;

        Said(String by, Instant at, String text) {
            this.by = by;
            this.at = at;
            this.text = text;
        }

        Remark remark(String about) {
            return new Remark(
                    by,
                    at,
                    text,
                    resolved,
                    replies.stream().map(answer -> answer.remark("")).toList(),
                    about);
        }
    }

    /// @param undated the moment of comments that bear none
    static Remarks read(WordFile file, Relations document, Instant undated, Progress progress)
            throws IOException, XMLStreamException {
        var remarks = new Remarks();
        var part = document.targetOfKind("/comments").orElse("");
        var found = file.walk(part);
        if (found.isPresent()) {
            var walk = found.get();
            var relations = file.relations(part);
            var chunks = new ChunkReader(new Story(file, walk, relations, progress));
            walk.children(name -> {
                if (name.equals("w:comment")) {
                    remarks.comment(walk, chunks, undated);
                }
            });
        }
        var threads = file.walk(document.targetOfKind("/commentsExtended").orElse(""));
        if (threads.isPresent()) {
            remarks.threads(threads.get());
        }
        return remarks;
    }

    private void comment(XmlWalk walk, ChunkReader chunks, Instant undated)
            throws XMLStreamException {
        var id = walk.attribute("w:id");
        var by = walk.attribute("w:author").strip();
        var at = Moments.read(walk.attribute("w:date")).orElse(undated);
        var content = chunks.read(Tracked.NONE);
        var text =
                Inside.paragraphs(content)
                        .map(Remarks::words)
                        .filter(line -> !line.isBlank())
                        .collect(Collectors.joining("\n"));
        var said = new Said(by.isEmpty() ? "Unnamed" : by, at, text);
        byId.put(id, said);
        // Threads are held together by the last paragraph of each comment.
        Inside.paragraphs(content)
                .map(Chunk.Paragraph::id)
                .filter(paragraph -> !paragraph.isEmpty())
                .forEach(paragraph -> byParagraph.put(paragraph, said));
    }

    private static String words(Chunk.Paragraph paragraph) {
        return paragraph.pieces().stream()
                .filter(Piece.Words.class::isInstance)
                .map(piece -> ((Piece.Words) piece).text())
                .collect(Collectors.joining());
    }

    private void threads(XmlWalk walk) throws XMLStreamException {
        walk.children(_ -> {
            var said = byParagraph.get(walk.attribute("w15:paraId"));
            var opened = byParagraph.get(walk.attribute("w15:paraIdParent"));
            if (said == null) {
                return;
            }
            said.resolved = walk.attribute("w15:done").equals("1");
            if (opened != null && said.repliesTo == null && opening(opened) != said) {
                said.repliesTo = opening(opened);
                opening(opened).replies.add(said);
            }
        });
    }

    private static Said opening(Said said) {
        return said.repliesTo == null ? said : opening(said.repliesTo);
    }

    /// Empty for replies, which come with the comment they reply to.
    ///
    /// @param about the words it stands on
    Optional<Remark> opening(String id, String about) {
        return Optional.ofNullable(byId.get(id))
                .filter(said -> said.repliesTo == null)
                .map(said -> said.remark(about));
    }

    int count() {
        return byId.size();
    }
}
