package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.imports.Imported.Loss;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gathers what could not be carried, or not as it was: each once, and what is frequent as a
/// number.
final class Report {

    private final Set<Loss> single = new LinkedHashSet<>();
    private final Map<Often, Integer> counts = new EnumMap<>(Often.class);
    private String where = "";

    /// What is frequent, in the words of one and of many.
    enum Often {
        CONTENTS(
                "The contents page was left out: the plan draws up its own",
                "%d contents pages were left out: the plan draws up its own"),
        NOTE(
                "One footnote or endnote stands in square brackets in the text, and its words at"
                        + " the end of its passage",
                "%d footnotes and endnotes stand in square brackets in the text, and their words at"
                        + " the end of their passage"),
        NUMBERS(
                "The number typed in front of one heading was left out: the plan numbers its"
                        + " sections itself",
                "The numbers typed in front of %d headings were left out: the plan numbers its"
                        + " sections itself"),
        GUESSED(
                "One heading is a guess: it has no heading style but looks like one",
                "%d headings are guesses: they have no heading style but look like one"),
        HIDDEN("Hidden text was left out in one place", "Hidden text was left out in %d places"),
        STRUCK(
                "Struck-out text was kept as plain text in one place; delete it if it no longer"
                        + " holds",
                "Struck-out text was kept as plain text in %d places; delete it if it no longer"
                        + " holds"),
        DEEP(
                "One list item was brought up to the fourth level, the deepest there is",
                "%d list items were brought up to the fourth level, the deepest there is"),
        RESUMED(
                "One numbered list that went on after other text begins at 1 again",
                "%d numbered lists that went on after other text begin at 1 again"),
        MERGED(
                "In one table merged cells were taken apart: their words stand in the first of"
                        + " them, and downwards in each row",
                "In %d tables merged cells were taken apart: their words stand in the first of"
                        + " them, and downwards in each row"),
        NESTED(
                "One table within a table was written out as lines of its cell",
                "%d tables within tables were written out as lines of their cells"),
        PLAIN_CELLS(
                "In one table cell links became plain words",
                "In %d table cells links became plain words"),
        LAYOUT(
                "One table of a single row was taken as text",
                "%d tables of a single row were taken as text"),
        BOXES(
                "One text box was taken as a boxed remark after the paragraph it stood by",
                "%d text boxes were taken as boxed remarks after the paragraph they stood by"),
        ORNAMENT(
                "One picture that is only an ornament was left out",
                "%d pictures that are only ornaments were left out"),
        SHRUNK(
                "One picture was made smaller: it was larger than paper or screen can show",
                "%d pictures were made smaller: they were larger than paper or screen can show"),
        NO_ALT(
                "One picture says nothing about what it shows; write it for those who cannot see"
                        + " it",
                "%d pictures say nothing about what they show; write it for those who cannot see"
                        + " them"),
        DEAD_LINK(
                "One link to a file or place outside the web was left out; its words are kept",
                "%d links to files or places outside the web were left out; their words are kept");

        private final String one;
        private final String many;

        Often(String one, String many) {
            this.one = one;
            this.many = many;
        }

        String words(int count) {
            return count == 1 ? one : many.formatted(count);
        }
    }

    /// From here on everything stands under this heading.
    void under(String heading) {
        where = heading;
    }

    void lost(String what) {
        single.add(new Loss(what, where));
    }

    void everywhere(String what) {
        single.add(new Loss(what, ""));
    }

    void count(Often what) {
        counts.merge(what, 1, Integer::sum);
    }

    List<Loss> losses() {
        var losses = new ArrayList<>(single);
        counts.forEach((what, count) -> losses.add(new Loss(what.words(count), "")));
        return losses;
    }
}
