package org.forwardplan.model.duties;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words that weigh more than others in what a plan promises, and those that weigh nothing.
final class SenseWords {

    /// How words for the same are written here.
    private static final Map<String, String> SAME =
            Map.ofEntries(
                    Map.entry("zero", "0"),
                    Map.entry("one", "1"),
                    Map.entry("two", "2"),
                    Map.entry("three", "3"),
                    Map.entry("four", "4"),
                    Map.entry("five", "5"),
                    Map.entry("six", "6"),
                    Map.entry("seven", "7"),
                    Map.entry("eight", "8"),
                    Map.entry("nine", "9"),
                    Map.entry("ten", "10"),
                    Map.entry("eleven", "11"),
                    Map.entry("twelve", "12"),
                    Map.entry("%", "percent"));

    private static final Set<String> NUMBERS =
            words(
                    "thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty"
                            + " forty fifty sixty seventy eighty ninety hundred thousand million"
                            + " billion dozen half third quarter fifth tenth once double twice"
                            + " treble monday tuesday wednesday thursday friday saturday sunday"
                            + " january february april june july august september october november"
                            + " december spring summer autumn winter percent daily weekly monthly"
                            + " quarterly yearly annual annually £ € $ < > ≤ ≥ - −");

    /// In small letters they are a verb and a doubt.
    private static final Set<String> MONTHS_BY_CAPITAL = Set.of("March", "May");

    /// They belong to the number before them.
    private static final Set<String> UNITS =
            words("minute hour day night week month year decade pound pence point mile");

    private static final Set<String> TURNS =
            words(
                    "not no never none neither nor nobody nothing nowhere cannot without unless"
                            + " except excluding until if only may might can could would should"
                            + " must shall aim aims hope hopes intend intends seek seeks try tries"
                            + " consider explore");

    /// How many, how often and how much of it; those that say all of it are one.
    private static final Map<String, String> EXTENT = extent();

    /// They weigh where a number follows: “by March”, “at least 18”.
    private static final Set<String> LIMITS =
            words(
                    "by from before after since over under within above below least most more"
                            + " less fewer minimum maximum exceed exceeds");

    /// What may follow the words that a sentence is about.
    private static final Set<String> VERBS =
            words(
                    "will would has have is are was were must may might should shall can could"
                            + " cannot leads lead runs run");

    private static final Set<String> SMALL =
            words(
                    "a an the and of to in on at by for from with as is are was were be been being"
                            + " will has have had it its this that these those there their they"
                            + " them we our us which who whose or also so such then than into over"
                            + " within through across per");

    private static final Set<String> POINTING =
            words("it its this that these those there which who what");

    private SenseWords() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    private static Map<String, String> extent() {
        var extent = new HashMap<String, String>();
        for (var all : List.of("all", "every", "each", "everyone", "everybody", "always")) {
            extent.put(all, "all");
        }
        for (var part :
                words("some several few many any sometimes often usually rarely partly mostly")) {
            extent.put(part, part);
        }
        return Map.copyOf(extent);
    }

    static String oneFor(String said) {
        return SAME.getOrDefault(said, said);
    }

    static boolean number(String said, String written) {
        return said.chars().anyMatch(Character::isDigit)
                || NUMBERS.contains(said)
                || MONTHS_BY_CAPITAL.contains(written);
    }

    /// The unit a word is, in the singular.
    static Optional<String> unit(String said) {
        var one = said.endsWith("s") ? said.substring(0, said.length() - 1) : said;
        return UNITS.contains(one) ? Optional.of(one) : Optional.empty();
    }

    static boolean turns(String said) {
        return TURNS.contains(said) || said.endsWith("n't");
    }

    static Optional<String> extent(String said) {
        return Optional.ofNullable(EXTENT.get(said));
    }

    static boolean limit(String said) {
        return LIMITS.contains(said);
    }

    static boolean verb(String said) {
        return VERBS.contains(said);
    }

    static boolean small(String said) {
        return SMALL.contains(said);
    }

    static boolean pointing(String said) {
        return POINTING.contains(said);
    }
}
