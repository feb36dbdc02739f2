package org.forwardplan.model.writing;

import org.forwardplan.model.writing.Writing.Stretch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Words that a planner looks for in the text.
///
/// @param matchCase true where capitals matter
/// @param wholeWords true where `plan` is not found in `planning`
public record Sought(String words, boolean matchCase, boolean wholeWords) {

    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_WORD_BEHIND = "(?![\\p{L}\\p{N}])";

    /// Where the words stand in a text, from its start to its end; nowhere where there are none.
    public List<Stretch> in(String text) {
        if (words.isEmpty()) {
            return List.of();
        }
        var quoted = Pattern.quote(words);
        var matcher =
                Pattern.compile(
                                wholeWords ? NO_WORD_BEFORE + quoted + NO_WORD_BEHIND : quoted,
                                matchCase ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text);
        var found = new ArrayList<Stretch>();
        while (matcher.find()) {
            found.add(new Stretch(matcher.start(), matcher.end()));
        }
        return found;
    }
}
