package org.forwardplan.persistence.wordimport;

import org.forwardplan.persistence.packages.XmlWalk;
import org.jspecify.annotations.Nullable;

import java.util.List;

import javax.xml.stream.XMLStreamException;

/// Reads a stretch of text that looks the same throughout, and what is embedded in it.
final class RunReader {

    private static final String HARD_HYPHEN = "\u2011";

    private final Story story;
    private final XmlWalk walk;
    private final DrawingReader drawings;
    private final List<Piece> pieces;

    RunReader(Story story, ChunkReader chunks, List<Piece> pieces) {
        this.story = story;
        this.walk = story.walk();
        this.pieces = pieces;
        this.drawings = new DrawingReader(story, chunks, pieces);
    }

    void read(@Nullable String link, Tracked tracked) throws XMLStreamException {
        var run = new Run(link, tracked);
        walk.children(run::read);
    }

    private final class Run {

        private final @Nullable String link;
        private final Tracked tracked;
        private Look look = Look.PLAIN;

        Run(@Nullable String link, Tracked tracked) {
            this.link = link;
            this.tracked = tracked;
        }

        void read(String name) throws XMLStreamException {
            switch (name) {
                case "w:rPr" -> look = Look.read(walk, _ -> {});
                case "w:t", "w:delText" -> words(Symbols.plain(walk.text(), look.font()));
                case "w:instrText" -> story.fields().instruct(walk.text());
                case "w:fldChar" -> field(walk.attribute("w:fldCharType"));
                case "w:tab", "w:ptab" -> words("\t");
                case "w:br", "w:cr" -> newLine(walk.attribute("w:type"));
                case "w:noBreakHyphen" -> words(HARD_HYPHEN);
                case "w:sym" ->
                        words(Symbols.of(walk.attribute("w:font"), walk.attribute("w:char")));
                case "w:footnoteReference" -> note(false);
                case "w:endnoteReference" -> note(true);
                case "w:commentReference" ->
                        add(new Piece.RemarkMark(walk.attribute("w:id"), Piece.Edge.POINT));
                case "w:ruby", "w:rubyBase", "mc:Choice" -> walk.children(this::read);
                case "w:r" -> walk.children(this::read);
                case "mc:AlternateContent" -> choice();
                case "w:drawing" -> drawings.drawing(tracked);
                case "w:pict" -> drawings.picture(tracked);
                case "w:object" -> drawings.object(tracked);
                default -> {}
            }
        }

        private void choice() throws XMLStreamException {
            var taken = new boolean[1];
            walk.children(_ -> {
                if (!taken[0]) {
                    taken[0] = true;
                    walk.children(this::read);
                }
            });
        }

        private void words(String text) {
            var field = story.fields().link();
            add(new Piece.Words(text, look, link == null ? field : link, tracked));
        }

        private void newLine(String type) {
            if (type.isEmpty() || type.equals("textWrapping")) {
                add(new Piece.NewLine(tracked));
            }
        }

        private void note(boolean endnote) {
            // A mark the author has typed stands in the text already.
            add(new Piece.NoteMark(endnote, walk.attribute("w:id"), tracked));
        }

        private void field(String type) {
            switch (type) {
                case "begin" -> story.fields().begin();
                case "separate" -> story.fields().show();
                case "end" -> story.fields().end();
                default -> {}
            }
        }

        private void add(Piece piece) {
            if (!story.fields().silent()) {
                pieces.add(piece);
            }
        }
    }
}
