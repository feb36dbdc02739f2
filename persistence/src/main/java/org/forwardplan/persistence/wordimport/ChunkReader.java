package org.forwardplan.persistence.wordimport;

import org.forwardplan.persistence.packages.XmlWalk;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.xml.stream.XMLStreamException;

/// Reads paragraphs and tables one after the other, out of whatever they are wrapped in.
final class ChunkReader {

    private static final long PER_TWENTIETH = 635;

    private final Story story;
    private final XmlWalk walk;
    private final ParagraphReader paragraphs;
    private final TableReader tables;
    private final List<Piece> waiting = new ArrayList<>();

    ChunkReader(Story story) {
        this.story = story;
        this.walk = story.walk();
        this.paragraphs = new ParagraphReader(story, this);
        this.tables = new TableReader(story, this);
    }

    /// What stands directly within the element the walk is on.
    List<Chunk> read(Tracked tracked) throws XMLStreamException {
        var chunks = new ArrayList<Chunk>();
        walk.children(name -> read(name, tracked, chunks));
        return chunks;
    }

    /// Reads the element `name`, which the walk stands on.
    void read(String name, Tracked tracked, List<Chunk> chunks) throws XMLStreamException {
        switch (name) {
            case "w:p" -> paragraph(tracked, chunks);
            case "w:tbl" -> chunks.add(tables.read(tracked));
            case "w:sdt" -> control(tracked, chunks);
            case "w:customXml", "w:smartTag", "mc:Choice", "w:dir", "w:bdo" ->
                    walk.children(inner -> read(inner, tracked, chunks));
            case "mc:AlternateContent" -> choice(tracked, chunks);
            case "w:ins", "w:moveTo", "w:del", "w:moveFrom" -> {
                var within = Changes.read(name, walk, tracked);
                walk.children(inner -> read(inner, within, chunks));
            }
            case "w:bookmarkStart" -> waiting.add(new Piece.Bookmark(walk.attribute("w:name")));
            case "w:commentRangeStart" ->
                    waiting.add(new Piece.RemarkMark(walk.attribute("w:id"), Piece.Edge.BEGIN));
            case "m:oMathPara" -> paragraph(tracked, chunks);
            case "w:altChunk" ->
                    chunks.add(
                            new Chunk.Lost(
                                    "A document placed inside this one was left out; import it by"
                                            + " itself"));
            case "w:sectPr" -> page();
            default -> {}
        }
    }

    private void paragraph(Tracked tracked, List<Chunk> chunks) throws XMLStreamException {
        story.step();
        var before = List.copyOf(waiting);
        waiting.clear();
        chunks.add(paragraphs.read(before, tracked));
    }

    /// Only the first way of saying it that the author's program offers.
    private void choice(Tracked tracked, List<Chunk> chunks) throws XMLStreamException {
        var taken = new ArrayList<String>();
        walk.children(way -> {
            if (taken.isEmpty()) {
                taken.add(way);
                walk.children(inner -> read(inner, tracked, chunks));
            }
        });
    }

    /// Content controls are taken for what they hold, unless it is a contents page or only an
    /// invitation to write.
    private void control(Tracked tracked, List<Chunk> chunks) throws XMLStreamException {
        var control = new Control();
        walk.children(name -> {
            if (name.equals("w:sdtPr")) {
                control.read(walk);
                if (control.contents()) {
                    story.passContents();
                }
            } else if (name.equals("w:sdtContent") && !control.passedOver()) {
                walk.children(inner -> read(inner, tracked, chunks));
            }
        });
    }

    /// The first page decides how wide the text is.
    void page() throws XMLStreamException {
        var lengths = new long[3];
        walk.children(name -> {
            switch (name.toLowerCase(Locale.ROOT)) {
                case "w:pgsz" -> lengths[0] = length("w:w");
                case "w:pgmar" -> {
                    lengths[1] = length("w:left");
                    lengths[2] = length("w:right");
                }
                default -> {}
            }
        });
        story.textWidth((lengths[0] - lengths[1] - lengths[2]) * PER_TWENTIETH);
    }

    private long length(String attribute) {
        var number = walk.number(attribute);
        return number == null ? 0 : number;
    }
}
