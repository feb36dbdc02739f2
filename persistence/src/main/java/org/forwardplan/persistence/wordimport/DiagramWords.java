package org.forwardplan.persistence.wordimport;

import org.forwardplan.persistence.packages.XmlWalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

/// The words in the boxes of a diagram, one paragraph a box.
final class DiagramWords {

    private static final Set<String> BOXES = Set.of("", "node", "asst");

    private static final String BULLET = "•\t";

    private DiagramWords() {}

    static List<Chunk> read(XmlWalk walk, Tracked tracked) throws XMLStreamException {
        var boxes = new ArrayList<Chunk>();
        walk.all(name -> {
            if (name.equals("dgm:pt") && BOXES.contains(walk.attribute("type"))) {
                var words = words(walk);
                if (!words.isBlank()) {
                    boxes.add(paragraph(words, tracked));
                }
            }
        });
        return boxes;
    }

    private static String words(XmlWalk walk) throws XMLStreamException {
        var words = new StringBuilder();
        walk.all(name -> {
            if (name.equals("a:p")) {
                words.append(words.isEmpty() ? "" : " ");
            } else if (name.equals("a:t")) {
                words.append(walk.text());
            }
        });
        return words.toString().strip();
    }

    private static Chunk paragraph(String words, Tracked tracked) {
        return new Chunk.Paragraph(
                "",
                Chunk.Shape.PLAIN,
                List.of(new Piece.Words(BULLET + words, Look.PLAIN, null, tracked)),
                tracked);
    }
}
