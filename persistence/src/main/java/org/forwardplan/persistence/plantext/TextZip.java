package org.forwardplan.persistence.plantext;

import org.forwardplan.persistence.packages.BoundedStream;
import org.forwardplan.persistence.planfile.PlanValues;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// An export that is being read: only files of known names, and together no more than fits into
/// memory.
final class TextZip implements AutoCloseable {

    private static final int MOST_FILES = 100_000;

    private final TextRefused refused;
    private final ZipFile zip;
    private final Map<String, ZipEntry> entries = new HashMap<>();
    private long left;

    private TextZip(TextRefused refused, ZipFile zip, long limit) {
        this.refused = refused;
        this.zip = zip;
        this.left = limit;
    }

    /// @param limit how many bytes may be unpacked from it altogether
    static TextZip open(Path file, long limit) {
        var refused = new TextRefused(file);
        if (!Files.isRegularFile(file)) {
            throw refused.missing();
        }
        try {
            var opened = new TextZip(refused, new ZipFile(file.toFile()), limit);
            var sound = false;
            try {
                opened.list();
                sound = true;
                return opened;
            } finally {
                if (!sound) {
                    opened.close();
                }
            }
        } catch (ZipException | IllegalArgumentException none) {
            throw refused.noZip(none);
        } catch (IOException failed) {
            throw refused.unreadable(failed);
        }
    }

    private void list() {
        if (zip.size() > MOST_FILES) {
            throw refused.tooLarge();
        }
        var kinds = PlanValues.kinds().keySet().stream().map(FileNames::ofKind).toList();
        zip.stream()
                .forEach(entry -> {
                    var name = entry.getName();
                    if (FileNames.leadsOut(name)) {
                        throw refused.leadsOut();
                    }
                    if (entries.put(name, entry) != null) {
                        throw refused.twice(name);
                    }
                });
        if (!entries.containsKey(Manifest.NAME)) {
            throw refused.notOurs(null);
        }
        if (entries.keySet().stream().anyMatch(it -> FileNames.isKind(it) && !kinds.contains(it))) {
            throw refused.newer();
        }
    }

    InputStream open(String name) throws IOException {
        var entry = entries.get(name);
        if (entry == null) {
            throw refused.without(name);
        }
        return new Counted(
                new BufferedInputStream(
                        new BoundedStream(zip.getInputStream(entry), left, refused::tooLarge)));
    }

    /// The contents of a file that a plan holds.
    byte[] contents(String name) throws IOException {
        if (!FileNames.isContents(name)) {
            throw new FileNotFoundException(name);
        }
        try (var in = open(name)) {
            return in.readAllBytes();
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException released) {
            throw refused.unreadable(released);
        }
    }

    /// What is read counts towards what may be unpacked.
    private final class Counted extends FilterInputStream {

        private Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            left -= one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            var some = super.read(bytes, from, length);
            left -= Math.max(0, some);
            return some;
        }
    }
}
