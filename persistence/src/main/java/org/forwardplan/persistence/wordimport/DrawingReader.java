package org.forwardplan.persistence.wordimport;

import org.forwardplan.persistence.packages.XmlWalk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

/// Reads what is drawn: pictures, text boxes, charts, diagrams and objects of other programs.
final class DrawingReader {

    /// How the name of a chart begins that was drawn from a plan.
    private static final String OWN_CHART = "Chart of the plan ";

    private final Story story;
    private final XmlWalk walk;
    private final ChunkReader chunks;
    private final List<Piece> pieces;

    DrawingReader(Story story, ChunkReader chunks, List<Piece> pieces) {
        this.story = story;
        this.walk = story.walk();
        this.chunks = chunks;
        this.pieces = pieces;
    }

    private static final class About {
        private String alt = "";
        private String name = "";
        private long width;
        private boolean ornament;
    }

    void drawing(Tracked tracked) throws XMLStreamException {
        var about = new About();
        walk.all(name -> {
            switch (name) {
                case "wp:extent" -> about.width = length(walk.attribute("cx"));
                case "wp:docPr" -> describe(about);
                case "adec:decorative" -> about.ornament = walk.attribute("val").equals("1");
                case "a:blip" -> shown(walk.attribute("r:embed"), about, tracked);
                case "w:txbxContent" -> boxed(tracked);
                case "a:graphicData" -> {
                    if (walk.attribute("uri").contains("chart") && !isOwn(about)) {
                        lost("A chart was left out" + called(about));
                    }
                }
                case "dgm:relIds" -> diagram(walk.attribute("r:dm"), tracked);
                default -> {}
            }
        });
    }

    /// A chart that we drew has its figures in the table beneath it, which is read.
    private static boolean isOwn(About about) {
        return about.name.startsWith(OWN_CHART);
    }

    private void describe(About about) {
        if (about.alt.isEmpty()) {
            var said = walk.attribute("descr");
            about.alt = said.isBlank() ? walk.attribute("title") : said;
            about.name = walk.attribute("name");
        }
    }

    /// Drawn the way programs before 2010 did.
    void picture(Tracked tracked) throws XMLStreamException {
        var about = new About();
        walk.all(name -> {
            switch (name) {
                case "v:shape", "v:rect" -> about.alt = walk.attribute("alt");
                case "v:imagedata" -> shown(walk.attribute("r:id"), about, tracked);
                case "w:txbxContent" -> boxed(tracked);
                default -> {}
            }
        });
    }

    void object(Tracked tracked) throws XMLStreamException {
        var about = new About();
        var preview = new ArrayList<String>();
        walk.all(name -> {
            switch (name) {
                case "v:shape" -> about.alt = walk.attribute("alt");
                case "v:imagedata" -> preview.add(walk.attribute("r:id"));
                case "o:OLEObject" -> about.name = walk.attribute("ProgID");
                default -> {}
            }
        });
        lost(
                "An object of another program was left out%s; only its picture is kept, where it has one"
                        .formatted(called(about)));
        preview.forEach(id -> shown(id, about, tracked));
    }

    private void shown(String id, About about, Tracked tracked) {
        var part =
                story.relations()
                        .find(id)
                        .filter(target -> !target.outside())
                        .map(Relations.Target::name)
                        .orElse("");
        add(new Piece.Shown(part, about.alt.strip(), about.width, about.ornament, tracked));
    }

    private void boxed(Tracked tracked) throws XMLStreamException {
        add(new Piece.Boxed(chunks.read(tracked), tracked));
    }

    /// The words of a diagram lie in a part of their own.
    private void diagram(String id, Tracked tracked) throws XMLStreamException {
        lost("A diagram (SmartArt) was taken as a list of its words");
        try {
            var part = story.relations().find(id).map(Relations.Target::name).orElse("");
            var found = story.file().walk(part);
            if (found.isPresent()) {
                add(new Piece.Boxed(DiagramWords.read(found.get(), tracked), tracked));
            }
        } catch (IOException unreadable) {
            throw new XMLStreamException(unreadable);
        }
    }

    private static String called(About about) {
        var name = about.alt.isBlank() ? about.name : about.alt;
        return name.isBlank() ? "" : " (“%s”)".formatted(name.strip());
    }

    private void lost(String what) {
        add(new Piece.Lost(what));
    }

    private void add(Piece piece) {
        if (!story.fields().silent()) {
            pieces.add(piece);
        }
    }

    private static long length(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
