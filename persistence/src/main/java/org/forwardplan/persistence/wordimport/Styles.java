package org.forwardplan.persistence.wordimport;

import org.forwardplan.persistence.packages.XmlWalk;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

import javax.xml.stream.XMLStreamException;

/// What the styles of a document mean, each with what it takes over from the one it is based on.
final class Styles {

    private static final Pattern HEADING = Pattern.compile("heading ?([1-9])");
    private static final Pattern LIST = Pattern.compile("list (bullet|number)(?: ([2-5]))?");
    private static final int USUAL_SIZE = 22;
    static final int TEXT = 9;

    private final Map<String, Style> byId = new HashMap<>();
    private String usual = "";
    private Look around = Look.PLAIN;

    /// @param name in small letters, as the author sees it
    private record Style(String name, String basedOn, Look look, Chunk.Shape shape) {}

    /// A list that a style's name promises, where no numbering says more.
    ///
    /// @param level from 0
    record Listed(boolean numbered, int level) {}

    static Styles read(XmlWalk walk) throws XMLStreamException {
        var styles = new Styles();
        walk.children(name -> {
            switch (name) {
                case "w:docDefaults" ->
                        walk.all(inner -> {
                            if (inner.equals("w:rPr")) {
                                styles.around = Look.read(walk, _ -> {});
                            }
                        });
                case "w:style" -> styles.style(walk);
                default -> {}
            }
        });
        return styles;
    }

    private void style(XmlWalk walk) throws XMLStreamException {
        var id = walk.attribute("w:styleId");
        var isUsual =
                walk.attribute("w:type").equals("paragraph")
                        && walk.attribute("w:default").equals("1");
        var open = new StyleReader(walk);
        walk.children(open::read);
        byId.put(id, open.style());
        if (isUsual) {
            usual = id;
        }
    }

    private static final class StyleReader {
        private final XmlWalk walk;
        private String name = "";
        private String basedOn = "";
        private Look look = Look.PLAIN;
        private @Nullable Integer list;
        private @Nullable Integer level;
        private @Nullable Integer outline;

        StyleReader(XmlWalk walk) {
            this.walk = walk;
        }

        Style style() {
            return new Style(name, basedOn, look, new Chunk.Shape("", list, level, outline));
        }

        void read(String element) throws XMLStreamException {
            switch (element) {
                case "w:name" -> name = walk.val().toLowerCase(Locale.ROOT).strip();
                case "w:basedOn" -> basedOn = walk.val();
                case "w:rPr" -> look = Look.read(walk, _ -> {});
                case "w:pPr", "w:numPr" -> walk.children(this::read);
                case "w:ilvl" -> level = walk.number("w:val");
                case "w:numId" -> list = walk.number("w:val");
                case "w:outlineLvl" -> outline = walk.number("w:val");
                default -> {}
            }
        }
    }

    /// Which level of heading a paragraph is, from 1; null for text.
    @Nullable Integer heading(Chunk.Shape shape) {
        var outline = shape.outline();
        if (outline != null) {
            return outline < TEXT ? Integer.valueOf(outline + 1) : null;
        }
        return first(
                                        style(shape),
                                        style -> {
                                            var named = HEADING.matcher(style.name());
                                            if (named.matches()) {
                                                return Integer.valueOf(named.group(1));
                                            }
                                            var level = style.shape().outline();
                                            return level == null
                                                    ? null
                                                    : Integer.valueOf(level + 1);
                                        })
                                instanceof Integer level
                        && level <= TEXT
                ? level
                : null;
    }

    /// The numbering a paragraph belongs to; 0 for none.
    int list(Chunk.Shape shape) {
        var own = shape.list();
        var list = own == null ? first(style(shape), style -> style.shape().list()) : own;
        return list == null ? 0 : list;
    }

    /// The level it has in its list, from 0.
    int level(Chunk.Shape shape) {
        var own = shape.level();
        var level = own == null ? first(style(shape), style -> style.shape().level()) : own;
        return level == null ? 0 : Math.max(0, level);
    }

    /// Null where the style's name promises no list.
    @Nullable Listed listed(Chunk.Shape shape) {
        return first(
                style(shape),
                style -> {
                    var named = LIST.matcher(style.name());
                    return named.matches()
                            ? new Listed(
                                    named.group(1).equals("number"),
                                    named.group(2) == null
                                            ? 0
                                            : Integer.parseInt(named.group(2)) - 1)
                            : null;
                });
    }

    /// The name of the style, in small letters; empty where it has none.
    String name(Chunk.Shape shape) {
        var style = byId.get(style(shape));
        return style == null ? "" : style.name();
    }

    /// How a stretch of text looks once its styles have been asked.
    Look look(Chunk.Shape shape, Look own) {
        return own.over(own.style().isEmpty() ? Look.PLAIN : chain(own.style()))
                .over(chain(style(shape)))
                .over(around);
    }

    int size(Look whole) {
        var size = whole.size();
        return size == null ? USUAL_SIZE : size;
    }

    private String style(Chunk.Shape shape) {
        return shape.style().isEmpty() ? usual : shape.style();
    }

    private Look chain(String id) {
        var look = Look.PLAIN;
        var seen = new HashSet<String>();
        for (var style = byId.get(id); style != null && seen.add(id); style = byId.get(id)) {
            look = look.over(style.look());
            id = style.basedOn();
        }
        return look;
    }

    /// What the style says, or else the one it is based on, and so on.
    private <T> @Nullable T first(String id, Function<Style, @Nullable T> asked) {
        var seen = new HashSet<String>();
        for (var style = byId.get(id); style != null && seen.add(id); style = byId.get(id)) {
            var answer = asked.apply(style);
            if (answer != null) {
                return answer;
            }
            id = style.basedOn();
        }
        return null;
    }
}
