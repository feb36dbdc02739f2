package org.forwardplan.persistence.wordimport;

import org.forwardplan.model.journal.StorageException;
import org.forwardplan.persistence.packages.BoundedStream;
import org.forwardplan.persistence.packages.XmlWalk;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

/// A Word document as a package of parts. Nothing outside it is ever fetched, and no part is read
/// beyond what a document needs.
final class WordFile implements AutoCloseable {

    private static final String MAIN = "/officeDocument";

    private final Path file;
    private final Limits limits;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private final String main;
    private long pictures;

    private WordFile(Path file, Limits limits, ZipFile zip) throws XMLStreamException, IOException {
        this.file = file;
        this.limits = limits;
        this.zip = zip;
        if (zip.size() > limits.entries()) {
            throw Refusal.DOCUMENT.tooLarge(file, "it has more parts than any document");
        }
        zip.stream()
                .filter(entry -> !entry.isDirectory())
                .forEach(entry -> entries.put(key(entry.getName()), entry));
        main = mainPart();
    }

    /// @throws org.forwardplan.model.journal.StorageException where it is no Word document that can
    ///   be read
    static WordFile open(Path file, Limits limits) throws IOException, XMLStreamException {
        FileKind.refuseOthers(file, limits);
        var zip = new ZipFile(file.toFile());
        try {
            return new WordFile(file, limits, zip);
        } catch (StorageException | XMLStreamException | IOException failed) {
            zip.close();
            throw failed;
        }
    }

    private String mainPart() throws XMLStreamException, IOException {
        var found = relations("").targetOfKind(MAIN).filter(part -> entries.containsKey(key(part)));
        if (found.isEmpty()) {
            throw Refusal.DOCUMENT.otherKind(file, "a packed folder of files");
        }
        var part = found.get();
        var folder = part.contains("/") ? part.substring(0, part.indexOf('/')) : "";
        if (folder.equals("xl")) {
            throw Refusal.DOCUMENT.otherKind(file, "an Excel workbook");
        }
        if (folder.equals("ppt")) {
            throw Refusal.DOCUMENT.otherKind(file, "a PowerPoint presentation");
        }
        return part;
    }

    /// Every part, as it is called here.
    List<String> parts() {
        return List.copyOf(entries.keySet());
    }

    /// The part with the text of the document.
    String main() {
        return main;
    }

    /// What a part points at.
    ///
    /// @param part empty for the document as a whole
    Relations relations(String part) throws IOException, XMLStreamException {
        var slash = part.lastIndexOf('/') + 1;
        var name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
        var walk = walk(name);
        return walk.isEmpty() ? Relations.NONE : Relations.read(walk.get(), part);
    }

    /// Empty where the document has no such part.
    Optional<XmlWalk> walk(String part) throws IOException, XMLStreamException {
        var in = stream(part, limits.part());
        return in == null ? Optional.empty() : Optional.of(new XmlWalk(in, limits.depth()));
    }

    /// Empty where the document has no such part.
    ///
    /// @throws org.forwardplan.model.journal.StorageException where the pictures of the document
    ///   come to more than may be read
    Optional<byte[]> picture(String part) throws IOException {
        try (var in = stream(part, limits.picture())) {
            if (in == null) {
                return Optional.empty();
            }
            var bytes = in.readAllBytes();
            pictures += bytes.length;
            if (pictures > limits.pictures()) {
                throw Refusal.DOCUMENT.tooLarge(file, "its pictures are more than can be read");
            }
            return Optional.of(bytes);
        }
    }

    private @Nullable InputStream stream(String part, long limit) throws IOException {
        var entry = entries.get(key(part));
        return entry == null
                ? null
                : new BoundedStream(
                        zip.getInputStream(entry),
                        limit,
                        () ->
                                Refusal.DOCUMENT.tooLarge(
                                        file, "a part of it has no end that can be read"));
    }

    /// Some programs write the names of parts with other slashes or in other case.
    private static String key(String name) {
        var plain = name.replace('\\', '/');
        return (plain.startsWith("/") ? plain.substring(1) : plain).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
