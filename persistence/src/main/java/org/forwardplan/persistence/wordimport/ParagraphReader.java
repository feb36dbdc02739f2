package org.forwardplan.persistence.wordimport;

import org.forwardplan.persistence.packages.XmlWalk;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/// Reads one paragraph: what it is, and the pieces in it.
final class ParagraphReader {

    private final XmlWalk walk;
    private final ChunkReader chunks;
    private final Story story;

    ParagraphReader(Story story, ChunkReader chunks) {
        this.story = story;
        this.walk = story.walk();
        this.chunks = chunks;
    }

    /// @param before marks that stood between paragraphs
    Chunk.Paragraph read(List<Piece> before, Tracked tracked) throws XMLStreamException {
        var id = walk.attribute("w14:paraId");
        var properties = new Properties(tracked);
        var pieces = new PieceReader(story, chunks, new ArrayList<>(before));
        walk.children(name -> {
            if (name.equals("w:pPr")) {
                properties.read();
            } else {
                pieces.read(name, tracked);
            }
        });
        return new Chunk.Paragraph(id, properties.shape(), pieces.pieces(), properties.end);
    }

    private final class Properties {
        private String style = "";
        private @Nullable Integer list;
        private @Nullable Integer level;
        private @Nullable Integer outline;
        private Tracked end;

        Properties(Tracked around) {
            this.end = around;
        }

        Chunk.Shape shape() {
            return new Chunk.Shape(style, list, level, outline);
        }

        void read() throws XMLStreamException {
            walk.children(name -> {
                switch (name) {
                    case "w:pStyle" -> style = walk.val();
                    case "w:numPr" -> numbering();
                    case "w:outlineLvl" -> outline = walk.number("w:val");
                    case "w:rPr" -> walk.children(mark -> end = Changes.read(mark, walk, end));
                    case "w:sectPr" -> chunks.page();
                    default -> {}
                }
            });
        }

        private void numbering() throws XMLStreamException {
            walk.children(name -> {
                switch (name) {
                    case "w:ilvl" -> level = walk.number("w:val");
                    case "w:numId" -> list = walk.number("w:val");
                    default -> {}
                }
            });
        }
    }
}
