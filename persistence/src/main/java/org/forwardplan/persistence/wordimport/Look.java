package org.forwardplan.persistence.wordimport;

import org.forwardplan.persistence.packages.XmlWalk;
import org.jspecify.annotations.Nullable;

import javax.xml.stream.XMLStreamException;

/// How a stretch of text looks, as far as it means something. Null where a style decides.
///
/// @param style of the characters; empty where they have none
/// @param font of symbols; empty where it does not matter
/// @param size in half points
record Look(
        String style,
        String font,
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean hidden,
        @Nullable Boolean struck,
        Script script,
        @Nullable Integer size) {

    static final Look PLAIN = new Look("", "", null, null, null, null, Script.LINE, null);

    enum Script {
        LINE,
        RAISED,
        LOWERED
    }

    /// Reads the look the walk stands on, and tells `tracked` of the marks of tracked changes in
    /// it.
    static Look read(XmlWalk walk, XmlWalk.Visitor tracked) throws XMLStreamException {
        var look = new Builder();
        walk.children(name -> {
            switch (name) {
                case "w:rStyle" -> look.style = walk.val();
                case "w:rFonts" -> look.font = walk.attribute("w:ascii");
                case "w:b" -> look.bold = walk.on();
                case "w:i" -> look.italic = walk.on();
                case "w:vanish" -> look.hidden = walk.on();
                case "w:strike", "w:dstrike" -> look.struck = walk.on();
                case "w:sz" -> look.size = walk.number("w:val");
                case "w:vertAlign" ->
                        look.script =
                                switch (walk.val()) {
                                    case "superscript" -> Script.RAISED;
                                    case "subscript" -> Script.LOWERED;
                                    default -> Script.LINE;
                                };
                default -> tracked.visit(name);
            }
        });
        return look.build();
    }

    /// This look where it says something, else the one beneath it.
    Look over(Look beneath) {
        return new Look(
                style,
                font.isEmpty() ? beneath.font : font,
                bold == null ? beneath.bold : bold,
                italic == null ? beneath.italic : italic,
                hidden == null ? beneath.hidden : hidden,
                struck == null ? beneath.struck : struck,
                script,
                size == null ? beneath.size : size);
    }

    private static final class Builder {
        private String style = "";
        private String font = "";
        private @Nullable Boolean bold;
        private @Nullable Boolean italic;
        private @Nullable Boolean hidden;
        private @Nullable Boolean struck;
        private Script script = Script.LINE;
        private @Nullable Integer size;

        Look build() {
            return new Look(style, font, bold, italic, hidden, struck, script, size);
        }
    }
}
