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
        var was = sent.stream().map(Likeness::of).toList();
        var now = came.stream().map(Likeness::of).toList();
        var longest = new int[was.size() + 1][now.size() + 1];
        for (var i = was.size() - 1; i >= 0; i--) {
            for (var j = now.size() - 1; j >= 0; j--) {
                longest[i][j] =
                        was.get(i).equals(now.get(j))
                                ? longest[i + 1][j + 1] + 1
                                : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        var same = new HashMap<Integer, Integer>();
        for (int i = 0, j = 0; i < was.size() && j < now.size(); ) {
            if (was.get(i).equals(now.get(j))) {
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
