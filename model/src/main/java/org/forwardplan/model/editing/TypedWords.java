package org.forwardplan.model.editing;

import org.forwardplan.model.comparison.WordDiff;
import org.forwardplan.model.comparison.WordDiff.Part;
import org.forwardplan.model.plan.PassageBody;

import java.util.ArrayList;
import java.util.List;

/// Names an edit of a text by the words that were typed or taken out, for undo and the history.
public final class TypedWords {

    private static final int LONGEST = 36;
    private static final int LONGEST_OF_TWO = 20;

    private TypedWords() {}

    /// E.g. `Type “the acute collaborative…” in “Quality”`. Where only looks or marks have changed,
    /// `Edit a passage of “Quality”`.
    ///
    /// @param section the title of the one it stands in
    public static String label(PassageBody was, PassageBody now, String section) {
        var places = places(WordDiff.between(was.plainText(), now.plainText()));
        if (places.isEmpty()) {
            return "Edit a passage of “%s”".formatted(section);
        }
        return places.getFirst().label()
                + (places.size() > 1 ? " and more" : "")
                + " in “%s”".formatted(section);
    }

    /// A place at which words went, came or both.
    private record Place(String gone, String come) {

        private String label() {
            if (gone.isEmpty()) {
                return "Type “%s”".formatted(cut(come, LONGEST));
            }
            return come.isEmpty()
                    ? "Delete “%s”".formatted(cut(gone, LONGEST))
                    : "Replace “%s” with “%s”"
                            .formatted(cut(gone, LONGEST_OF_TWO), cut(come, LONGEST_OF_TWO));
        }
    }

    private static List<Place> places(WordDiff diff) {
        var places = new ArrayList<Place>();
        var gone = "";
        for (var part : diff.parts()) {
            switch (part.kind()) {
                case SAME -> {
                    add(places, new Place(gone, ""));
                    gone = "";
                }
                case DELETED -> gone = words(part);
                case INSERTED -> {
                    add(places, new Place(gone, words(part)));
                    gone = "";
                }
            }
        }
        add(places, new Place(gone, ""));
        return places;
    }

    private static void add(List<Place> places, Place place) {
        if (!place.gone().isEmpty() || !place.come().isEmpty()) {
            places.add(place);
        }
    }

    /// Empty where there are only marks and spaces.
    private static String words(Part part) {
        return new WordDiff(List.of(part)).words(part.kind()).isEmpty()
                ? ""
                : part.text().strip().replaceAll("\\s+", " ");
    }

    /// Cut after a whole word, where there is one.
    private static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        var space = words.lastIndexOf(' ', longest);
        var end =
                space > 0
                        ? space
                        : Character.isLowSurrogate(words.charAt(longest)) ? longest - 1 : longest;
        return words.substring(0, end).replaceAll("[\\p{Punct}\\s]+$", "") + "…";
    }
}
