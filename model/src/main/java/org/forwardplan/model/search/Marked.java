package org.forwardplan.model.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A line of text with the places that were sought in it.
///
/// @param marks in order, none within another
public record Marked(String text, List<Mark> marks) {

    private static final int BEFORE = 50;
    private static final int LONGEST = 170;

    /// @param to the first place that is no longer marked
    public record Mark(int from, int to) {}

    public Marked {
        marks = List.copyOf(marks);
    }

    static Marked plain(String text) {
        return new Marked(text, List.of());
    }

    /// The first words of a text in which nothing was sought.
    static Marked opening(String text) {
        var end = text.length() <= LONGEST ? text.length() : text.lastIndexOf(' ', LONGEST);
        return plain(
                text.substring(0, end < 0 ? LONGEST : end).replace('\n', ' ')
                        + (end < text.length() ? "…" : ""));
    }

    /// The whole text.
    static Marked whole(String text, Set<String> words) {
        return new Marked(text, marks(text, words));
    }

    /// The stretch of the text that has most of the words; empty where it has none.
    static Marked excerpt(String text, Set<String> words) {
        var marks = marks(text, words);
        if (marks.isEmpty()) {
            return plain("");
        }
        var first = fullest(marks);
        var from = text.lastIndexOf(' ', Math.max(0, first.from() - BEFORE)) + 1;
        if (from > first.from()) {
            from = first.from();
        }
        var to = Math.min(text.length(), from + LONGEST);
        if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
            to--;
        }
        var before = from > 0 ? "…" : "";
        var shown = text.substring(from, to).replace('\n', ' ');
        var moved = new ArrayList<Mark>();
        for (var mark : marks) {
            if (mark.from() >= from && mark.to() <= to) {
                var by = before.length() - from;
                moved.add(new Mark(mark.from() + by, mark.to() + by));
            }
        }
        return new Marked(before + shown + (to < text.length() ? "…" : ""), moved);
    }

    private static List<Mark> marks(String text, Set<String> words) {
        return words.isEmpty()
                ? List.of()
                : Words.in(text).stream()
                        .filter(word -> words.contains(word.text()))
                        .map(word -> new Mark(word.from(), word.to()))
                        .toList();
    }

    /// The mark that is followed by most others near it; the first of several such.
    private static Mark fullest(List<Mark> marks) {
        var best = marks.getFirst();
        var most = 0;
        for (var i = 0; i < marks.size(); i++) {
            var last = i;
            while (last + 1 < marks.size()
                    && marks.get(last + 1).to() < marks.get(i).from() + LONGEST - BEFORE) {
                last++;
            }
            if (last - i > most) {
                most = last - i;
                best = marks.get(i);
            }
        }
        return best;
    }
}
