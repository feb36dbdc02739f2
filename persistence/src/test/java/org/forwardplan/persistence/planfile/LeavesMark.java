package org.forwardplan.persistence.planfile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Leaves a mark as soon as it is loaded.
final class LeavesMark {

    static final String PLACE = "place.of.the.mark";

    static {
        try {
            Files.createFile(Path.of(System.getProperty(PLACE)));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private LeavesMark() {}
}
