package org.forwardplan.persistence.wordimport;

import java.util.Locale;
import java.util.Map;

/// The signs of the symbol fonts that plans are full of, as signs of every font.
final class Symbols {

    private static final int PRIVATE = 0xF000;
    private static final int PRIVATE_END = 0xF0FF;
    private static final String UNKNOWN = "□";
    private static final Map<Integer, String> WINGDINGS =
            Map.ofEntries(
                    Map.entry(0x6C, "●"),
                    Map.entry(0x6E, "■"),
                    Map.entry(0x6F, "□"),
                    Map.entry(0x71, "❑"),
                    Map.entry(0x76, "❖"),
                    Map.entry(0x9F, "•"),
                    Map.entry(0xA7, "▪"),
                    Map.entry(0xA8, "☐"),
                    Map.entry(0xD8, "➢"),
                    Map.entry(0xE0, "→"),
                    Map.entry(0xE8, "→"),
                    Map.entry(0xDF, "←"),
                    Map.entry(0xE1, "↑"),
                    Map.entry(0xE2, "↓"),
                    Map.entry(0xF0, "⇨"),
                    Map.entry(0xFB, "✗"),
                    Map.entry(0xFC, "✓"),
                    Map.entry(0xFD, "☒"),
                    Map.entry(0xFE, "☑"));
    private static final Map<Integer, String> SYMBOL =
            Map.ofEntries(
                    Map.entry(0xA3, "≤"),
                    Map.entry(0xB3, "≥"),
                    Map.entry(0xB1, "±"),
                    Map.entry(0xB4, "×"),
                    Map.entry(0xB7, "•"),
                    Map.entry(0xB9, "≠"),
                    Map.entry(0xBB, "≈"),
                    Map.entry(0xAE, "→"),
                    Map.entry(0xAC, "←"),
                    Map.entry(0xAD, "↑"),
                    Map.entry(0xAF, "↓"),
                    Map.entry(0xA5, "∞"),
                    Map.entry(0xD6, "√"),
                    Map.entry(0x44, "Δ"),
                    Map.entry(0x6D, "μ"),
                    Map.entry(0x53, "Σ"));

    private Symbols() {}

    /// @param code as the file writes it, in hexadecimal
    static String of(String font, String code) {
        try {
            return sign(font, Integer.parseInt(code, 16));
        } catch (NumberFormatException none) {
            return UNKNOWN;
        }
    }

    /// Text in which a symbol font was used like any other.
    static String plain(String text, String font) {
        if (text.chars().noneMatch(sign -> sign >= PRIVATE && sign <= PRIVATE_END)) {
            return text;
        }
        var plain = new StringBuilder();
        text.codePoints()
                .forEach(sign -> {
                    if (sign >= PRIVATE && sign <= PRIVATE_END) {
                        plain.append(sign(font, sign));
                    } else {
                        plain.appendCodePoint(sign);
                    }
                });
        return plain.toString();
    }

    private static String sign(String font, int code) {
        var place = code >= PRIVATE && code <= PRIVATE_END ? code - PRIVATE : code;
        var name = font.toLowerCase(Locale.ROOT);
        if (name.startsWith("wingdings")) {
            return WINGDINGS.getOrDefault(place, UNKNOWN);
        }
        if (name.equals("symbol") || code != place) {
            var known = SYMBOL.getOrDefault(place, WINGDINGS.getOrDefault(place, UNKNOWN));
            return place > ' ' && place < 0x7F && known.equals(UNKNOWN)
                    ? String.valueOf((char) place)
                    : known;
        }
        return Character.toString(code);
    }
}
