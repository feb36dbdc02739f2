package org.forwardplan.persistence.spreadsheets;

import org.forwardplan.persistence.packages.BoundedStream;
import org.forwardplan.persistence.packages.XmlWalk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

/// A spreadsheet as a packed folder of parts. Nothing outside it is ever fetched, and nothing of it
/// is unpacked to the disk.
final class Packed implements AutoCloseable {

    private final Path file;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    Packed(Path file) throws IOException {
        this.file = file;
        zip = new ZipFile(file.toFile());
        if (zip.size() > Limits.ENTRIES) {
            zip.close();
            throw Refusal.SPREADSHEET.tooLarge(file, "it has more parts than any spreadsheet");
        }
        zip.stream()
                .filter(entry -> !entry.isDirectory())
                .forEach(entry -> entries.put(key(entry.getName()), entry));
    }

    boolean has(String part) {
        return entries.containsKey(key(part));
    }

    boolean hasAny(String ending) {
        return entries.keySet().stream().anyMatch(part -> part.endsWith(ending));
    }

    /// Empty where there is no such part.
    Optional<XmlWalk> walk(String part) throws IOException, XMLStreamException {
        var entry = entries.get(key(part));
        if (entry == null) {
            return Optional.empty();
        }
        var in =
                new BoundedStream(
                        zip.getInputStream(entry),
                        Limits.unpacked(entry.getCompressedSize()),
                        () ->
                                Refusal.SPREADSHEET.tooLarge(
                                        file, "a part of it has no end that can be read"));
        return Optional.of(new XmlWalk(in, Limits.DEPTH));
    }

    /// The beginning of a small part; empty where there is none.
    String opening(String part) throws IOException {
        var entry = entries.get(key(part));
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(200), StandardCharsets.US_ASCII);
        }
    }

    /// Where what is of a kind lies; empty where the file as a whole leads to none.
    ///
    /// @param kind as the names of kinds end, e.g. `/officeDocument`
    Optional<String> main(String kind) throws IOException, XMLStreamException {
        var found = new HashMap<String, String>();
        var walk = walk("_rels/.rels");
        if (walk.isPresent()) {
            var relation = walk.get();
            relation.children(_ -> {
                var target = relation.attribute("Target");
                found.put(
                        relation.attribute("Type").replaceFirst(".*/", "/"),
                        target.startsWith("/") ? target.substring(1) : target);
            });
        }
        return Optional.ofNullable(found.get(kind)).filter(this::has);
    }

    /// Where each relation of a part leads, by its id; what leads out of the file is left out.
    Map<String, String> relations(String part) throws IOException, XMLStreamException {
        var slash = part.lastIndexOf('/') + 1;
        var folder = part.substring(0, slash);
        var targets = new HashMap<String, String>();
        var walk = walk(folder + "_rels/" + part.substring(slash) + ".rels");
        if (walk.isPresent()) {
            var relation = walk.get();
            relation.children(_ -> {
                if (!relation.attribute("TargetMode").equals("External")) {
                    var target = relation.attribute("Target");
                    targets.put(
                            relation.attribute("Id"),
                            target.startsWith("/") ? target.substring(1) : folder + target);
                }
            });
        }
        return targets;
    }

    /// Some programs write the names of parts with other slashes or in other case, or go up and
    /// down on the way.
    private static String key(String name) {
        var way = new ArrayDeque<String>();
        for (var step : name.replace('\\', '/').split("/")) {
            if (step.equals("..")) {
                way.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                way.add(step);
            }
        }
        return String.join("/", way).toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
