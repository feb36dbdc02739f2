package org.forwardplan.persistence.wordimport;

import org.forwardplan.persistence.packages.XmlWalk;
import org.jspecify.annotations.Nullable;

import java.util.List;

import javax.xml.stream.XMLStreamException;

/// Reads what stands within one paragraph, out of whatever it is wrapped in.
final class PieceReader {

    private final Story story;
    private final XmlWalk walk;
    private final RunReader runs;
    private final List<Piece> pieces;
    private @Nullable String link;

    /// @param pieces those that were read already; grows
    PieceReader(Story story, ChunkReader chunks, List<Piece> pieces) {
        this.story = story;
        this.walk = story.walk();
        this.pieces = pieces;
        this.runs = new RunReader(story, chunks, pieces);
    }

    List<Piece> pieces() {
        return pieces;
    }

    void read(String name, Tracked tracked) throws XMLStreamException {
        switch (name) {
            case "w:r" -> runs.read(link, tracked);
            case "w:hyperlink" -> hyperlink(tracked);
            case "w:ins", "w:moveTo", "w:del", "w:moveFrom" ->
                    inside(Changes.read(name, walk, tracked));
            case "w:smartTag", "w:customXml", "w:dir", "w:bdo", "mc:Choice" -> inside(tracked);
            case "mc:AlternateContent" -> choice(tracked);
            case "w:sdt" -> control(tracked);
            case "w:fldSimple" -> field(tracked);
            case "w:bookmarkStart" -> pieces.add(new Piece.Bookmark(walk.attribute("w:name")));
            case "w:commentRangeStart" ->
                    pieces.add(new Piece.RemarkMark(walk.attribute("w:id"), Piece.Edge.BEGIN));
            case "w:commentRangeEnd" ->
                    pieces.add(new Piece.RemarkMark(walk.attribute("w:id"), Piece.Edge.END));
            case "m:oMathPara", "m:oMath" -> equation(tracked);
            default -> {}
        }
    }

    private void inside(Tracked tracked) throws XMLStreamException {
        walk.children(name -> read(name, tracked));
    }

    private void choice(Tracked tracked) throws XMLStreamException {
        var taken = new boolean[1];
        walk.children(_ -> {
            if (!taken[0]) {
                taken[0] = true;
                inside(tracked);
            }
        });
    }

    private void control(Tracked tracked) throws XMLStreamException {
        var control = new Control();
        walk.children(name -> {
            if (name.equals("w:sdtPr")) {
                control.read(walk);
            } else if (name.equals("w:sdtContent") && !control.passedOver()) {
                inside(tracked);
            }
        });
    }

    private void hyperlink(Tracked tracked) throws XMLStreamException {
        var around = link;
        var place = walk.attribute("w:anchor");
        var address =
                story.relations()
                        .find(walk.attribute("r:id"))
                        .filter(Relations.Target::outside)
                        .map(Relations.Target::name)
                        .orElse("");
        link = place.isEmpty() ? address : address + "#" + place;
        inside(tracked);
        link = around;
    }

    private void field(Tracked tracked) throws XMLStreamException {
        story.fields().begin();
        story.fields().instruct(walk.attribute("w:instr"));
        story.fields().show();
        inside(tracked);
        story.fields().end();
    }

    private void equation(Tracked tracked) throws XMLStreamException {
        var text = new StringBuilder();
        walk.all(name -> {
            if (name.equals("m:t")) {
                text.append(walk.text());
            }
        });
        pieces.add(new Piece.Words(text.toString(), Look.PLAIN, null, tracked));
        pieces.add(
                new Piece.Lost(
                        "An equation was taken as plain text: “%s”. Check how it reads"
                                .formatted(text)));
    }
}
