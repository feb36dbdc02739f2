package org.forwardplan.persistence.planfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Looks for words in every byte of files.
///
/// The database packs what it keeps: what it has met before becomes a pointer, and after each 32
/// letters stands a mark. So the words are short, all unlike each other, and one that is found is
/// enough.
final class BytesSaid {

    /// To be said in a plan.
    static final String WORDS = "qXv7ZkPw2L dTfH3mBy9S jGc5RnWa4U xKe8VoDi6F zMq1YhLt0P bNs2JuEr7C";

    private BytesSaid() {}

    /// The files of a folder that say one of them, but for those that are open.
    static List<Path> inFolder(Path folder, Path... open) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !Arrays.asList(open).contains(file))
                    .filter(BytesSaid::in)
                    .sorted()
                    .toList();
        }
    }

    static Set<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toSet());
        }
    }

    static boolean in(Path file) {
        try {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            return Stream.of(WORDS.split(" ")).anyMatch(word -> says(text, word));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static boolean says(String text, String word) {
        return Stream.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)
                .anyMatch(charset -> text.contains(encoded(word, charset)));
    }

    private static String encoded(String word, Charset charset) {
        return new String(word.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
