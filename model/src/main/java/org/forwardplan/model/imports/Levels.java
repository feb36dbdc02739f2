package org.forwardplan.model.imports;

import org.forwardplan.model.imports.ImportDraft.Entry;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/// Repairs the levels of headings: authors choose them by their looks and skip some, a plan skips
/// none.
final class Levels {

    private Levels() {}

    /// The depth of each, from 1; no depth follows one that is more than one less deep.
    static List<Integer> of(List<Entry> entries) {
        var above = new ArrayDeque<Integer>();
        var depths = new ArrayList<Integer>();
        for (var entry : entries) {
            while (!above.isEmpty() && above.peek() >= entry.level()) {
                above.pop();
            }
            above.push(entry.level());
            depths.add(above.size());
            if (entry.opening()) {
                above.clear();
            }
        }
        return depths;
    }
}
