package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.jobs.Progress;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

/// The footnotes and endnotes of a document, by the marks that lead to them.
final class Notes {

    private static final Set<String> USUAL = Set.of("", "normal");

    private final Map<String, List<Chunk.Paragraph>> texts = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    static Notes read(WordFile file, Relations document, Progress progress)
            throws IOException, XMLStreamException {
        var notes = new Notes();
        notes.readPart(file, document, "/footnotes", "w:footnote", progress);
        notes.readPart(file, document, "/endnotes", "w:endnote", progress);
        return notes;
    }

    private void readPart(
            WordFile file, Relations document, String kind, String element, Progress progress)
            throws IOException, XMLStreamException {
        var part = document.targetOfKind(kind).orElse("");
        var found = file.walk(part);
        if (found.isEmpty()) {
            return;
        }
        var walk = found.get();
        var chunks = new ChunkReader(new Story(file, walk, file.relations(part), progress));
        walk.children(name -> {
            // Separators are notes too, of another type; most programs leave the usual one unsaid.
            if (name.equals(element) && USUAL.contains(walk.attribute("w:type"))) {
                var id = walk.attribute("w:id");
                texts.put(
                        element + id,
                        chunks.read(Tracked.NONE).stream()
                                .filter(Chunk.Paragraph.class::isInstance)
                                .map(Chunk.Paragraph.class::cast)
                                .toList());
            }
        });
    }

    private static String key(Piece.NoteMark mark) {
        return (mark.endnote() ? "w:endnote" : "w:footnote") + mark.id();
    }

    boolean knows(Piece.NoteMark mark) {
        return texts.containsKey(key(mark));
    }

    /// Footnotes and endnotes share one count, in the order in which their marks are met.
    int number(Piece.NoteMark mark) {
        return numbers.computeIfAbsent(key(mark), _ -> numbers.size() + 1);
    }

    List<Chunk.Paragraph> text(Piece.NoteMark mark) {
        return texts.getOrDefault(key(mark), List.of());
    }
}
