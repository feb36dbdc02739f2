package org.forwardplan.app.search;

import org.forwardplan.model.search.Marked;
import org.jspecify.annotations.Nullable;

import java.util.List;

/// A line of the search box.
///
/// @param kind as the planner reads it: `Section`, `Command` …
/// @param note keys of a command, or the words around a match
/// @param typed what choosing it puts into the box, which then stays open; null for what closes it
public record Result(
        String kind, Marked title, Marked note, @Nullable String typed, Runnable choose) {

    static Result of(String kind, Marked title, Marked note, Runnable choose) {
        return new Result(kind, title, note, null, choose);
    }

    static Result typing(String typed, String title, String meaning) {
        return new Result("Filter", plain(title), plain(meaning), typed, () -> {});
    }

    static Marked plain(String text) {
        return new Marked(text, List.of());
    }
}
