package org.forwardplan.model.duties;

import java.util.Arrays;

/// Whether two spellings are likely meant as one word: a slip put right, or another form of it.
final class OneWord {

    private static final int LONG_ENOUGH = 5;
    private static final int SHORTEST_STEM = 4;
    private static final int LONGEST_ENDING = 3;

    private OneWord() {}

    static boolean meant(String one, String other) {
        return form(one, other) || form(other, one) || slip(one, other);
    }

    /// “Trust” and “Trusts”, “Hackney” and “Hakcney”; not “Harrow” and “Harlow”.
    static boolean meantAsName(String one, String other) {
        return other.equals(one + "s")
                || one.equals(other + "s")
                || one.length() == other.length() && slip(one, other) && sorted(one, other);
    }

    private static boolean sorted(String one, String other) {
        return Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
    }

    /// “commission” and “commissioned”: the one with an ending.
    private static boolean form(String stem, String word) {
        var bare = stem.endsWith("e") || stem.endsWith("y") ? stem.length() - 1 : stem.length();
        return bare >= SHORTEST_STEM
                && word.startsWith(stem.substring(0, bare))
                && word.length() >= stem.length()
                && word.length() - bare <= LONGEST_ENDING;
    }

    /// One letter more, less, other or out of turn, and the same first letter.
    private static boolean slip(String one, String other) {
        if (Math.min(one.length(), other.length()) < LONG_ENOUGH
                || one.charAt(0) != other.charAt(0)) {
            return false;
        }
        var start = 0;
        var shorter = Math.min(one.length(), other.length());
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        var rest = one.substring(start);
        var otherRest = other.substring(start);
        return switch (rest.length() - otherRest.length()) {
            case 1 -> rest.endsWith(otherRest);
            case -1 -> otherRest.endsWith(rest);
            case 0 ->
                    rest.isEmpty()
                            || tail(rest, 1).equals(tail(otherRest, 1))
                            || turned(rest, otherRest);
            default -> false;
        };
    }

    private static boolean turned(String rest, String other) {
        return rest.length() > 1
                && rest.charAt(0) == other.charAt(1)
                && rest.charAt(1) == other.charAt(0)
                && tail(rest, 2).equals(tail(other, 2));
    }

    private static String tail(String text, int from) {
        return text.substring(from);
    }
}
