package org.forwardplan.persistence.spelling;

import org.apache.lucene.analysis.hunspell.Hunspell;
import org.forwardplan.model.language.Dictionary;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// The words of a language with their endings, and those of a field beside them.
final class WordList implements Dictionary {

    private static final int MOST = 6;

    private final Hunspell language;
    private final Set<String> field;

    /// @param field words as they are written within a sentence; those with a capital keep it
    WordList(Hunspell language, Set<String> field) {
        this.language = language;
        this.field = field;
    }

    @Override
    public boolean knows(String word) {
        return ofField(word) || inLanguage(word);
    }

    /// The library keeps what it is at work on in fields of its own.
    private synchronized boolean inLanguage(String word) {
        return language.spell(word);
    }

    private boolean ofField(String word) {
        return listed(word)
                || word.endsWith("'s") && listed(word.substring(0, word.length() - 2))
                || word.endsWith("s") && listed(word.substring(0, word.length() - 1));
    }

    private boolean listed(String word) {
        return field.contains(word)
                || !word.isEmpty()
                        && field.contains(
                                word.substring(0, 1).toLowerCase(Locale.UK) + word.substring(1));
    }

    @Override
    public List<String> like(String word) {
        return Stream.concat(
                        field.stream().filter(listed -> Distance.small(listed, word)).sorted(),
                        ofLanguage(word).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private synchronized List<String> ofLanguage(String word) {
        return language.suggest(word);
    }
}
