package org.forwardplan.model.search;

/// What the forms of an English word have in common: `improve`, `improves`, `improving` and
/// `improvement` share `improv`. A light hand: two words seldom meet that have nothing to do with
/// each other, and some forms that belong together stay apart.
final class Stem {

    private static final int SHORTEST = 3;
    private static final int SHORTEST_BEFORE_LONG_ENDING = 5;

    private Stem() {}

    /// @param word in small letters
    static String of(String word) {
        if (word.length() <= SHORTEST || !Character.isLetter(word.charAt(word.length() - 1))) {
            return word;
        }
        return last(longEnding(verb(adverb(plural(word)))));
    }

    private static String plural(String word) {
        if (word.endsWith("ies") && word.length() > SHORTEST + 1) {
            return cut(word, 3) + "y";
        }
        if (endsWithAny(word, "sses", "shes", "ches", "xes", "zes")) {
            return cut(word, 2);
        }
        return word.endsWith("s") && !endsWithAny(word, "ss", "us", "is") ? cut(word, 1) : word;
    }

    private static String adverb(String word) {
        return word.endsWith("ly") && word.length() > SHORTEST + 2 ? cut(word, 2) : word;
    }

    private static String verb(String word) {
        if (word.endsWith("eed")) {
            return word.length() <= 5 || word.endsWith("ceed") ? word : cut(word, 1);
        }
        var ending = word.endsWith("ing") ? 3 : word.endsWith("ed") ? 2 : 0;
        var left = cut(word, ending);
        return ending == 0 || left.length() < SHORTEST || !hasVowel(left) ? word : asPresent(left);
    }

    /// `planning` comes from `plan`, `filling` from `fill` and `caring` from `care`.
    private static String asPresent(String word) {
        var last = word.charAt(word.length() - 1);
        var before = word.charAt(word.length() - 2);
        if (last == before && "lsze".indexOf(last) < 0) {
            return cut(word, 1);
        }
        return word.length() == SHORTEST
                        && !vowel(word.charAt(0))
                        && vowel(before)
                        && !vowel(last)
                        && last != 'w'
                        && last != 'x'
                ? word + "e"
                : word;
    }

    private static String longEnding(String word) {
        for (var ending : new String[] {"ation", "ment", "ate", "at", "ness"}) {
            if (word.endsWith(ending)
                    && word.length() - ending.length() >= SHORTEST_BEFORE_LONG_ENDING) {
                return cut(word, ending.length());
            }
        }
        return word;
    }

    private static String last(String word) {
        var british = word.replaceAll("(?<=i)z", "s");
        if (british.endsWith("e") && british.length() > SHORTEST + 1) {
            return cut(british, 1);
        }
        return british.endsWith("y") && british.length() > SHORTEST
                ? cut(british, 1) + "i"
                : british;
    }

    private static boolean hasVowel(String word) {
        return word.chars().anyMatch(Stem::vowel);
    }

    private static boolean vowel(int sign) {
        return "aeiouy".indexOf(sign) >= 0;
    }

    private static boolean endsWithAny(String word, String... endings) {
        for (var ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
