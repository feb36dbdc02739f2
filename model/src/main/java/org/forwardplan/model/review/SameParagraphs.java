package org.forwardplan.model.review;

import org.forwardplan.model.plan.Prose.Paragraph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which paragraphs of a text came back as they were sent.
final class SameParagraphs {

    /// More than any number of those that came back to the letter.
    private static final int SAME = 10_000;

    private SameParagraphs() {}

    /// For each that came back unchanged: its place now, and its place when it was sent.
    static Map<Integer, Integer> between(List<Paragraph> sent, List<Paragraph> came) {
        var longest = new int[sent.size() + 1][came.size() + 1];
        for (var i = sent.size() - 1; i >= 0; i--) {
            for (var j = came.size() - 1; j >= 0; j--) {
                longest[i][j] =
                        Math.max(
                                weight(sent.get(i), came.get(j)) + longest[i + 1][j + 1],
                                Math.max(longest[i + 1][j], longest[i][j + 1]));
            }
        }
        var same = new HashMap<Integer, Integer>();
        for (int i = 0, j = 0; i < sent.size() && j < came.size(); ) {
            var weight = weight(sent.get(i), came.get(j));
            if (weight > 0 && longest[i][j] == weight + longest[i + 1][j + 1]) {
                same.put(j++, i++);
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return same;
    }

    /// As many as can be, and of several that are alike those that are so to the letter.
    private static int weight(Paragraph sent, Paragraph came) {
        return Likeness.same(sent, came) ? sent.equals(came) ? SAME + 1 : SAME : 0;
    }
}
