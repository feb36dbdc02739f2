package org.forwardplan.model.search;

import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.search.SearchIndex.Standing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.regex.Pattern;

/// Finds sections by the number that is printed before their title: `4.2` finds 4.2, then those
/// beneath it.
final class Numbers {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d{1,3})*");
    private static final double ITSELF = 4;
    private static final double BENEATH = 3;

    private Numbers() {}

    static boolean is(String word) {
        return NUMBER.matcher(word).matches();
    }

    /// What the word finds, and the sections it is the number of.
    static WordMatch added(WordMatch match, String word, Outline outline) {
        if (!is(word)) {
            return match;
        }
        var things = new HashMap<>(match.things());
        for (var entry : outline.entries()) {
            var number = entry.number();
            if (number.equals(word) || number.startsWith(word + ".")) {
                var weight = number.equals(word) ? ITSELF : BENEATH;
                things.put(entry.section().id(), new Standing(true, weight));
            }
        }
        var forms = new HashSet<>(match.forms());
        forms.add(word);
        return new WordMatch(forms, things);
    }
}
