package org.forwardplan.persistence.spelling;

import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;
import org.forwardplan.model.language.Dictionaries;
import org.forwardplan.model.language.Dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// The dictionaries that come with the program.
public final class DictionaryFiles implements Dictionaries {

    @Override
    public Dictionary british() {
        try (var affixes = open("en-GB.aff");
                var words = open("en-GB.dic");
                var field = open("field-words.txt")) {
            var list =
                    new org.apache.lucene.analysis.hunspell.Dictionary(
                            affixes, List.of(words), false, SortingStrategy.inMemory());
            return new WordList(
                    new Hunspell(list, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {}),
                    lines(field));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ParseException broken) {
            throw new IllegalStateException("The dictionary of the program is broken", broken);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(DictionaryFiles.class.getResourceAsStream(name), name);
    }

    private static Set<String> lines(InputStream file) throws IOException {
        var words = new HashSet<String>();
        new String(file.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(words::add);
        return Set.copyOf(words);
    }
}
