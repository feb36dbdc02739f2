package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.plan.Bytes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.xml.stream.XMLStreamException;

/// Makes sure of a Word file before a library that trusts it gets it: it is a Word document, it is
/// not locked, it unpacks to no more than a document needs, and nothing in it is written to harm.
public final class SoundFile {

    private SoundFile() {}

    /// The whole file, once all of it has been looked at.
    ///
    /// @throws org.forwardplan.model.journal.StorageException where it should not be opened
    public static Bytes read(Path file) {
        return OpenFile.use(
                file,
                Limits.TEMPLATE,
                document -> {
                    look(document);
                    return new Bytes(Files.readAllBytes(file));
                });
    }

    private static void look(WordFile document) throws IOException, XMLStreamException {
        for (var part : document.parts()) {
            if (part.endsWith(".xml") || part.endsWith(".rels")) {
                var walk = document.walk(part);
                if (walk.isPresent()) {
                    walk.get().all(_ -> {});
                }
            } else {
                document.picture(part);
            }
        }
    }
}
