package org.forwardplan.persistence.wordimport;

import java.io.IOException;
import java.nio.file.Path;

import javax.xml.stream.XMLStreamException;

/// Opens a Word document for something to be read of it, and says in plain words why that cannot
/// be.
final class OpenFile {

    private OpenFile() {}

    /// What is read of a document once it is open.
    interface Use<T> {
        T of(WordFile document) throws IOException, XMLStreamException;
    }

    static <T> T use(Path file, Limits limits, Use<T> use) {
        return Refusal.DOCUMENT.reading(
                file,
                () -> {
                    try (var document = WordFile.open(file, limits)) {
                        return use.of(document);
                    }
                });
    }
}
