package org.forwardplan.persistence.planfile;

import static org.forwardplan.model.journal.PlanFiles.EXTENSION;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The file that a planner has named.
final class NamedFile {

    private NamedFile() {}

    /// The file itself, wherever links lead, if it is one that a plan could be in.
    static Path found(Path named) {
        var file = named.toAbsolutePath().normalize();
        if (!Files.exists(file)) {
            throw Trouble.missing(file);
        }
        if (Files.isDirectory(file)) {
            throw Trouble.folder(file);
        }
        refuseOthers(file);
        try {
            var real = file.toRealPath();
            refuseOthers(real);
            if (Files.size(real) == 0) {
                throw Trouble.empty(file);
            }
            if (!Files.isReadable(real)) {
                throw Trouble.unreadable(file);
            }
            return real;
        } catch (IOException failed) {
            throw Diagnosis.ofOpening(file, failed);
        }
    }

    static void refuseOthers(Path file) {
        if (!file.toString().endsWith(EXTENSION)) {
            throw Trouble.notNamedSo(file);
        }
    }
}
