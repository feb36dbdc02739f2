package org.forwardplan.model.language;

import org.forwardplan.model.plan.Callout;
import org.forwardplan.model.plan.Figure;
import org.forwardplan.model.plan.LiveBlock;
import org.forwardplan.model.plan.PassageBody;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.plan.Prose.Paragraph;
import org.forwardplan.model.plan.TextTable;

import java.util.OptionalInt;

/// How long a text is and how hard to read. Readings of parts add up to that of the whole.
///
/// @param words outside tables, sub-headings included
/// @param tableWords within tables, their captions included
/// @param running words of paragraphs and list items, which alone tell how hard it is to read
/// @param sentences of those; a list item without a full stop is one
/// @param syllables of those
public record Reading(int words, int tableWords, int running, int sentences, int syllables) {

    public static final Reading NOTHING = new Reading(0, 0, 0, 0, 0);

    /// Of fewer words the age would tell of one sentence rather than of the text.
    static final int ENOUGH = 50;

    private static final int SCHOOL_STARTS = 5;
    private static final int YOUNGEST = 5;
    private static final int OLDEST = 25;

    public static Reading of(PassageBody body) {
        return switch (body) {
            case Prose prose -> ofProse(prose);
            case TextTable table -> new Reading(0, Spoken.words(table.plainText()), 0, 0, 0);
            case Callout callout ->
                    new Reading(Spoken.words(callout.title()), 0, 0, 0, 0)
                            .plus(ofProse(callout.text()));
            case Figure figure -> new Reading(Spoken.words(figure.caption()), 0, 0, 0, 0);
            case LiveBlock _ -> NOTHING;
        };
    }

    private static Reading ofProse(Prose prose) {
        return prose.paragraphs().stream().map(Reading::of).reduce(NOTHING, Reading::plus);
    }

    private static Reading of(Paragraph paragraph) {
        var text = paragraph.text();
        var words = Spoken.words(text);
        return paragraph.kind() == Paragraph.Kind.HEADING
                ? new Reading(words, 0, 0, 0, 0)
                : new Reading(words, 0, words, Spoken.sentences(text), Spoken.syllables(text));
    }

    public Reading plus(Reading other) {
        return new Reading(
                words + other.words,
                tableWords + other.tableWords,
                running + other.running,
                sentences + other.sentences,
                syllables + other.syllables);
    }

    /// The school grade of Flesch and Kincaid: 0.39 of the words in a sentence and 11.8 of the
    /// syllables in a word, less 15.59. Not a number of years where there are no words.
    double grade() {
        return 0.39 * running / sentences + 11.8 * syllables / running - 15.59;
    }

    /// The age at which a reader in the United Kingdom is taught enough to read it: the grade, and
    /// the age at which school begins. Empty where there is too little text to tell.
    public OptionalInt age() {
        if (running < ENOUGH) {
            return OptionalInt.empty();
        }
        var age = Math.round(grade() + SCHOOL_STARTS);
        return OptionalInt.of(Math.clamp(age, YOUNGEST, OLDEST));
    }
}
