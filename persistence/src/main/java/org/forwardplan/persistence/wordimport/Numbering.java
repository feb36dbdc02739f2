package org.forwardplan.persistence.wordimport;

import org.forwardplan.persistence.packages.XmlWalk;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/// The lists of a document: which of their levels are bullets and which are numbers.
final class Numbering {

    private final Map<String, Kinds> definitions = new HashMap<>();
    private final Map<Integer, Used> lists = new HashMap<>();
    private final Map<String, String> byStyle = new HashMap<>();

    /// How the items of one level are marked.
    enum Mark {
        BULLET,
        NUMBER,
        NONE
    }

    /// @param elsewhere the style whose list this is; empty where it is its own
    private record Kinds(Map<Integer, Mark> levels, String elsewhere) {}

    private record Used(String definition, Map<Integer, Mark> levels) {}

    static Numbering read(XmlWalk walk) throws XMLStreamException {
        var numbering = new Numbering();
        walk.children(name -> {
            switch (name) {
                case "w:abstractNum" -> numbering.definition(walk);
                case "w:num" -> numbering.list(walk);
                default -> {}
            }
        });
        return numbering;
    }

    /// How an item is marked.
    ///
    /// @param level from 0
    Mark mark(int list, int level) {
        var used = lists.get(list);
        if (used == null) {
            return Mark.NONE;
        }
        var own = used.levels().get(level);
        if (own != null) {
            return own;
        }
        var kinds = definitions.get(used.definition());
        if (kinds != null && kinds.levels().isEmpty()) {
            kinds = definitions.get(byStyle.getOrDefault(kinds.elsewhere(), ""));
        }
        return kinds == null ? Mark.NUMBER : kinds.levels().getOrDefault(level, Mark.NUMBER);
    }

    private void definition(XmlWalk walk) throws XMLStreamException {
        var id = walk.attribute("w:abstractNumId");
        var levels = new HashMap<Integer, Mark>();
        var elsewhere = new StringBuilder();
        walk.children(name -> {
            switch (name) {
                case "w:lvl" -> level(walk, levels);
                case "w:numStyleLink" -> elsewhere.append(walk.val());
                case "w:styleLink" -> byStyle.put(walk.val(), id);
                default -> {}
            }
        });
        definitions.put(id, new Kinds(levels, elsewhere.toString()));
    }

    private void list(XmlWalk walk) throws XMLStreamException {
        var id = walk.number("w:numId");
        var definition = new StringBuilder();
        var levels = new HashMap<Integer, Mark>();
        walk.children(name -> {
            switch (name) {
                case "w:abstractNumId" -> definition.append(walk.val());
                case "w:lvlOverride" ->
                        walk.children(inner -> {
                            if (inner.equals("w:lvl")) {
                                level(walk, levels);
                            }
                        });
                default -> {}
            }
        });
        if (id != null) {
            lists.put(id, new Used(definition.toString(), levels));
        }
    }

    private static void level(XmlWalk walk, Map<Integer, Mark> levels) throws XMLStreamException {
        var at = walk.number("w:ilvl");
        var marks = new Marks();
        walk.children(name -> {
            switch (name) {
                case "w:numFmt" -> marks.format = walk.val();
                case "w:lvlText" -> marks.text = walk.val();
                case "w:lvlPicBulletId" -> marks.format = "bullet";
                default -> {}
            }
        });
        if (at != null) {
            levels.put(at, marks.mark());
        }
    }

    private static final class Marks {
        private String format = "decimal";
        private @Nullable String text;

        Mark mark() {
            return switch (format) {
                case "bullet" -> Mark.BULLET;
                case "none" -> Mark.NONE;
                // A number that is not shown numbers nothing.
                default -> text != null && text.isEmpty() ? Mark.NONE : Mark.NUMBER;
            };
        }
    }
}
