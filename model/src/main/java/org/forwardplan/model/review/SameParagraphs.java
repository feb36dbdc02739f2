package org.forwardplan.model.review;

import org.forwardplan.model.plan.Prose.Paragraph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which paragraphs of a text came back as they were sent.
final class SameParagraphs {

    private SameParagraphs() {}

    /// For each that came back unchanged: its place now, and its place when it was sent.
    static Map<Integer, Integer> between(List<Paragraph> sent, List<Paragraph> came) {
        var longest = new int[sent.size() + 1][came.size() + 1];
        for (var i = sent.size() - 1; i >= 0; i--) {
            for (var j = came.size() - 1; j >= 0; j--) {
                longest[i][j] =
                        Likeness.same(sent.get(i), came.get(j))
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var same = new HashMap<Integer, Integer>();
        for (int i = 0, j = 0; i < sent.size() && j < came.size(); ) {
            if (Likeness.same(sent.get(i), came.get(j))) {
                same.put(j++, i++);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return same;
    }
}
