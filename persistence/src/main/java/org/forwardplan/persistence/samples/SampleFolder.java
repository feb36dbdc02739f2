package org.forwardplan.persistence.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// The files of one sample, and the ids of what they name.
record SampleFolder(String name) {

    byte[] read(String file) {
        var resource = name + "/" + file;
        try (var content = SampleFolder.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException(
                        "The program comes without its sample file " + resource);
            }
            return content.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// The same id for the same thing every time.
    UUID id(String kind, String key) {
        var path = String.join("/", name, kind, key);
        return UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
    }
}
