package org.forwardplan.app.search;

import org.forwardplan.model.search.PlanSearch.Found;

import java.util.stream.Collectors;

/// Sentences of the search box.
final class SearchWords {

    private SearchWords() {}

    /// How much was found, and by which words where those were mistyped.
    ///
    /// @param commands how many are listed besides
    static String standing(Found found, int commands) {
        if (found.all() == 0 && commands == 0) {
            return "Nothing in this plan has all of that";
        }
        var count = "%,d found".formatted(found.all() + commands);
        var most =
                found.hits().size() < found.all()
                        ? ", the best %d shown".formatted(found.hits().size())
                        : "";
        var meant =
                found.meant().isEmpty()
                        ? ""
                        : " for "
                                + found.meant().stream()
                                        .map(word -> "“" + word + "”")
                                        .collect(Collectors.joining(" or "));
        return count + meant + most;
    }
}
