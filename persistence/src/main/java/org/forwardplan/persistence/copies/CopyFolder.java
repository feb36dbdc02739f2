package org.forwardplan.persistence.copies;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import org.forwardplan.model.copies.PlanCopies;
import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.copies.PlanCopy.Why;
import org.forwardplan.model.copies.Thinning;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.persistence.planfile.PlanFileStore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Copies in the folder “NAME copies” beside each plan.
public final class CopyFolder implements PlanCopies {

    private final PlanFileStore plans;
    private final Clock clock;

    public CopyFolder(PlanFileStore plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    private static Path beside(Path plan) {
        var whole = plan.toAbsolutePath().normalize();
        return whole.resolveSibling(CopyName.stem(whole) + " copies");
    }

    @Override
    public List<PlanCopy> of(Path plan) {
        var folder = beside(plan);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> CopyName.read(file, CopyName.stem(plan)))
                    .flatMap(Optional::stream)
                    .sorted(comparing(PlanCopy::at).thenComparing(PlanCopy::entry).reversed())
                    .toList();
        } catch (IOException failed) {
            throw new StorageException(
                    "The folder “%s” cannot be read".formatted(folder),
                    "Check that the disk is still there and that you may read it.",
                    failed);
        }
    }

    @Override
    public synchronized PlanCopy make(Path plan, Why why) {
        var folder = beside(plan);
        var draft = folder.resolve("~" + UUID.randomUUID() + PlanFiles.EXTENSION);
        try {
            Files.createDirectories(folder);
            try {
                var entry = plans.snapshot(plan, draft).journal().last();
                var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
                var name = new CopyName(CopyName.stem(plan), at, entry, why);
                var file = folder.resolve(name.text());
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
                thin(plan);
                return new PlanCopy(file, at, why, entry, Files.size(file));
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failed) {
            throw new StorageException(
                    "No copy of the plan could be kept in “%s”".formatted(folder),
                    "Check that there is room on the disk and that you may write to that folder."
                            + " The plan itself is safe.",
                    failed);
        }
    }

    private void thin(Path plan) throws IOException {
        var copies = of(plan);
        var kept =
                Thinning.kept(copies.stream().map(PlanCopy::at).collect(toSet()), clock.instant());
        for (var copy : copies) {
            if (!kept.contains(copy.at())) {
                Files.deleteIfExists(copy.file());
            }
        }
    }

    @Override
    public synchronized Path replaceDamaged(Path plan, PlanCopy copy) {
        refuseSound(plan);
        plans.read(copy.file());
        var draft = plan.resolveSibling("~" + UUID.randomUUID() + PlanFiles.EXTENSION);
        try {
            try {
                var kept = free(plan);
                Files.copy(copy.file(), draft);
                Files.copy(plan, kept, StandardCopyOption.COPY_ATTRIBUTES);
                Files.move(draft, plan, StandardCopyOption.ATOMIC_MOVE);
                return kept;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failed) {
            throw new StorageException(
                    "The copy could not be put in the place of “%s”".formatted(plan.getFileName()),
                    "The damaged file and the copy are as they were: open the copy instead, from"
                            + " “%s”.".formatted(beside(plan)),
                    failed);
        }
    }

    /// Only a file that cannot be read may be replaced: work since the copy would be lost with it.
    private void refuseSound(Path plan) {
        try {
            plans.read(plan);
        } catch (StorageException trouble) {
            if (trouble.lost()) {
                return;
            }
            throw trouble;
        }
        throw new StorageException(
                "“%s” is not damaged".formatted(plan.getFileName()),
                "Open it and go back to the copy there; that can be undone.");
    }

    private static Path free(Path plan) {
        var stem = CopyName.stem(plan) + " (damaged";
        for (var n = 1; ; n++) {
            var name = stem + (n == 1 ? ")" : " " + n + ")") + PlanFiles.EXTENSION;
            if (!Files.exists(plan.resolveSibling(name))) {
                return plan.resolveSibling(name);
            }
        }
    }
}
