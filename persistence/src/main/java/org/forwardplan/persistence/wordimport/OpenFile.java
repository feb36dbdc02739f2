package org.forwardplan.persistence.wordimport;

import org.forwardplan.persistence.packages.XmlWalk.SuspectException;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
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
        try (var document = WordFile.open(file, limits)) {
            return use.of(document);
        } catch (NoSuchFileException | FileNotFoundException missing) {
            throw Refusal.missing(file, missing);
        } catch (AccessDeniedException denied) {
            throw Refusal.unreadable(file, denied);
        } catch (SuspectException suspect) {
            throw Refusal.suspect(file, String.valueOf(suspect.getMessage()));
        } catch (IOException | XMLStreamException damaged) {
            throw Refusal.broken(file, damaged);
        } catch (UncheckedIOException damaged) {
            throw Refusal.broken(file, damaged.getCause());
        }
    }
}
