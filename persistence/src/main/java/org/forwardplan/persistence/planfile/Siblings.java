package org.forwardplan.persistence.planfile;

import org.forwardplan.model.journal.PlanFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The files beside a plan file: drafts that become it, and the copy that is kept of an older
/// version.
final class Siblings {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HHmm", Locale.UK);

    /// What the database writes to while it makes a file small.
    private static final List<String> LEFTOVERS = List.of(".mv.db.tempFile", ".mv.db.newFile");

    private static final Logger LOG = Logger.getLogger(Siblings.class.getName());

    private Siblings() {}

    /// Where to write what shall stand at `file` once it is complete.
    static Path draft(Path file) {
        return file.resolveSibling("~" + UUID.randomUUID() + PlanFiles.EXTENSION);
    }

    /// Takes away a draft with whatever the database left beside it when it was stopped.
    static void clear(Path draft) throws IOException {
        Files.deleteIfExists(draft);
        for (var left : leftovers(draft).toList()) {
            Files.deleteIfExists(left);
        }
    }

    /// Takes away what the database left beside a plan that it had no room or leave to make small.
    static void tidy(Path file) {
        if (Files.exists(file)) {
            leftovers(file).forEach(Siblings::discard);
        }
    }

    private static Stream<Path> leftovers(Path file) {
        var name = file.getFileName().toString();
        var stem = name.substring(0, name.length() - PlanFiles.EXTENSION.length());
        return LEFTOVERS.stream().map(ending -> file.resolveSibling(stem + ending));
    }

    /// Takes away a file that nobody is to find; where that fails, it is left.
    static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException left) {
            LOG.log(Level.FINE, "Could not take away a file", left);
        }
    }

    /// Where to keep the older version of `file`: a name nobody has taken yet.
    static Path beforeUpdate(Path file, Clock clock) {
        var name = file.getFileName().toString();
        var stem = name.substring(0, name.length() - PlanFiles.EXTENSION.length());
        var first =
                "%s (before update %s)".formatted(stem, MOMENT.format(LocalDateTime.now(clock)));
        var names =
                Stream.concat(
                        Stream.of(first),
                        IntStream.iterate(2, n -> n + 1).mapToObj(n -> first + " " + n));
        return names.map(free -> file.resolveSibling(free + PlanFiles.EXTENSION))
                .filter(free -> !Files.exists(free))
                .findFirst()
                .orElseThrow();
    }
}
