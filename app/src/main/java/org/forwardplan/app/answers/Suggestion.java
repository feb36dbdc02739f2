package org.forwardplan.app.answers;

import org.forwardplan.model.plan.ItemId.PassageId;

import java.util.List;

/// A passage that probably answers a test.
///
/// @param where number and title of its section
/// @param text what it says
/// @param words those it shares with the test, the most telling first
/// @param stems of those words, to find them in the text
public record Suggestion(
        PassageId passage, String where, String text, List<String> words, List<String> stems) {

    public Suggestion {
        words = List.copyOf(words);
        stems = List.copyOf(stems);
    }
}
