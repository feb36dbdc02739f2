package org.forwardplan.model.duties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Words that say the contrary of one another, as far as their form or a short list shows it.
final class Opposites {

    private static final int SHORTEST = 4;
    private static final List<String> DENY = List.of("un", "in", "im", "il", "ir", "dis", "non");
    private static final Pattern ENDING = Pattern.compile("(e|s|es|ed|ing|d)$");

    /// Their beginnings, without endings: those of one side of a line against those of the other.
    private static final List<String> LINES =
            List.of(
                    "increas rais grow expand ris higher more / decreas reduc cut fall lower less"
                            + " fewer shrink",
                    "improv better / worsen wors",
                    "open / clos",
                    "start launch / stop ceas",
                    "includ / exclud",
                    "gain / los",
                    "support / oppos",
                    "public / privat",
                    "statutory mandatory compulsory / voluntary optional",
                    "urgent / routin",
                    "local / national",
                    "adult / children child",
                    "men / women",
                    "internal / external");

    private static final Map<String, Integer> SIDES = sides();

    private Opposites() {}

    private static Map<String, Integer> sides() {
        var sides = new HashMap<String, Integer>();
        for (var at = 0; at < LINES.size(); at++) {
            var two = LINES.get(at).split(" / ");
            for (var word : two[0].split(" ")) {
                sides.put(word, at + 1);
            }
            for (var word : two[1].split(" ")) {
                sides.put(word, -at - 1);
            }
        }
        return Map.copyOf(sides);
    }

    static boolean are(String one, String other) {
        return denies(one, other)
                || denies(other, one)
                || lacks(one, other)
                || lacks(other, one)
                || side(one) != 0 && side(one) == -side(other);
    }

    /// “unsafe” and “safe”.
    private static boolean denies(String one, String other) {
        return other.length() >= SHORTEST
                && DENY.stream().anyMatch(beginning -> one.equals(beginning + other));
    }

    /// “harmless” and “harmful”.
    private static boolean lacks(String one, String other) {
        return one.endsWith("less")
                && other.equals(one.substring(0, one.length() - "less".length()) + "ful");
    }

    private static int side(String word) {
        var whole = SIDES.get(word);
        return whole == null ? SIDES.getOrDefault(ENDING.matcher(word).replaceFirst(""), 0) : whole;
    }
}
