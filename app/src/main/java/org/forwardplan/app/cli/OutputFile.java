package org.forwardplan.app.cli;

import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.StorageException;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// A file that a command writes. What was there before is kept beside it, unless the new one says
/// the same.
record OutputFile(Path file, Clock clock) {

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuu-MM-dd HHmm");

    /// @param what is to be written, e.g. “a workbook”
    /// @param ending that fits it
    /// @throws ParameterException if the name is that of a plan, which nothing may take the place
    ///   of
    static void refusePlanName(Path target, CommandSpec spec, String what, String ending) {
        var name = String.valueOf(target.getFileName());
        if (name.toLowerCase(Locale.ROOT).endsWith(PlanFiles.EXTENSION)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "%s is the name of a plan, and %s must not take its place: use a name that ends in %s."
                            .formatted(name, what, ending));
        }
    }

    /// Answers where the file that was there is now; empty where there was none or it said the
    /// same.
    Optional<Path> writeKeepingOld(Runnable write) {
        if (!Files.isRegularFile(file)) {
            write.run();
            return Optional.empty();
        }
        var copy = previous();
        try {
            Files.copy(file, copy);
            var kept = false;
            try {
                write.run();
                kept = Files.mismatch(file, copy) >= 0;
            } finally {
                if (!kept) {
                    Files.delete(copy);
                }
            }
            return kept ? Optional.of(copy) : Optional.empty();
        } catch (IOException failed) {
            throw notKept(failed);
        }
    }

    /// Moves the file out of the way; answers where it is now.
    Path moveAside() {
        try {
            return Files.move(file, previous());
        } catch (IOException failed) {
            throw notKept(failed);
        }
    }

    /// `Name (previous 2026-11-22 1405).docx`, with a number where that is taken.
    private Path previous() {
        var name = String.valueOf(file.getFileName());
        var dot = name.lastIndexOf('.');
        var stem = dot > 0 ? name.substring(0, dot) : name;
        var ending = dot > 0 ? name.substring(dot) : "";
        var stamp = STAMP.format(LocalDateTime.now(clock));
        var copy = file.resolveSibling("%s (previous %s)%s".formatted(stem, stamp, ending));
        for (var number = 2; Files.exists(copy); number++) {
            copy =
                    file.resolveSibling(
                            "%s (previous %s, %d)%s".formatted(stem, stamp, number, ending));
        }
        return copy;
    }

    private StorageException notKept(IOException failed) {
        return new StorageException(
                "The file %s that is there could not be kept as a copy".formatted(file),
                "Close it in other programs, or write to another folder",
                failed);
    }
}
