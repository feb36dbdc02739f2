package org.forwardplan.persistence.copies;

import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.copies.PlanCopy.Why;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.StorageException;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where copies of one plan are: in a folder of their own, and beside the plan where an update of
/// the program has kept one.
///
/// @param set the folder that holds those of all plans; null where each stands beside its plan
record CopyPlace(Path plan, @Nullable Path set) {

    private static final Pattern BEFORE_UPDATE =
            Pattern.compile(" \\(before update \\d{4}-\\d\\d-\\d\\d \\d{4}\\)( \\d+)?");
    private static final Duration ABANDONED = Duration.ofDays(1);
    private static final String DRAFT = "~";

    CopyPlace {
        plan = plan.toAbsolutePath().normalize();
    }

    String stem() {
        return CopyName.stem(plan);
    }

    private Path beside() {
        return plan.resolveSibling(stem() + " copies");
    }

    /// Plans of one name in several folders do not share one.
    Path folder() {
        if (set == null) {
            return beside();
        }
        var whose = Integer.toHexString(String.valueOf(plan.getParent()).hashCode());
        return set.resolve("%s copies %s".formatted(stem(), whose.toLowerCase(Locale.ROOT)));
    }

    Path draft() {
        return folder().resolve(DRAFT + UUID.randomUUID() + PlanFiles.EXTENSION);
    }

    /// In no order.
    Stream<PlanCopy> copies() {
        var folders = set == null ? Stream.of(beside()) : Stream.of(folder(), beside());
        return Stream.concat(
                folders.flatMap(folder -> found(folder, file -> CopyName.read(file, stem()))),
                found(Optional.ofNullable(plan.getParent()).orElse(plan), this::beforeUpdate));
    }

    private Optional<PlanCopy> beforeUpdate(Path file) {
        var name = CopyName.stem(file);
        if (!name.startsWith(stem())
                || !BEFORE_UPDATE.matcher(name.substring(stem().length())).matches()) {
            return Optional.empty();
        }
        var at = Instant.ofEpochMilli(file.toFile().lastModified());
        return Optional.of(
                new PlanCopy(
                        file,
                        at.truncatedTo(ChronoUnit.SECONDS),
                        Why.BEFORE_UPDATE,
                        0,
                        file.toFile().length()));
    }

    private static Stream<PlanCopy> found(Path folder, Function<Path, Optional<PlanCopy>> read) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (var files = Files.list(folder)) {
            return files.map(read).flatMap(Optional::stream).toList().stream();
        } catch (IOException failed) {
            throw new StorageException(
                    "The folder “%s” cannot be read".formatted(folder),
                    "Check that the disk is still there and that you may read it.",
                    failed);
        }
    }

    /// Takes away what was left half made when the program or the computer stopped.
    void sweep(Instant now) throws IOException {
        List<Path> left;
        try (var files = Files.list(folder())) {
            left =
                    files.filter(file -> file.getFileName().toString().startsWith(DRAFT))
                            .filter(file ->
                                    Instant.ofEpochMilli(file.toFile().lastModified())
                                            .isBefore(now.minus(ABANDONED)))
                            .toList();
        }
        for (var file : left) {
            Files.deleteIfExists(file);
        }
    }
}
