package org.forwardplan.persistence.copies;

import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.persistence.planfile.PlanFileStore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// A plan file that can no longer be opened, and what takes its place. It is kept beside, byte for
/// byte.
///
/// @param proven whether the password that is known is that of the plan
record DamagedPlanFile(PlanFileStore plans, Path plan, BooleanSupplier proven) {

    /// @return where the damaged file is now
    Path replaceBy(Path copy) {
        refuseSound();
        plans.read(copy);
        return replace(draft -> {
            try {
                Files.copy(copy, draft);
            } catch (IOException failed) {
                throw failed(failed);
            }
        });
    }

    /// @param encrypted whether it is to open with the password that is known only
    Path replaceBy(ReadPlan content, boolean encrypted) {
        refuseSound();
        var its = encrypted ? plans : plans.with(Password.NONE);
        return replace(draft -> its.write(draft, content, _ -> {}));
    }

    private Path replace(Consumer<Path> write) {
        var draft = plan.resolveSibling("~" + UUID.randomUUID() + PlanFiles.EXTENSION);
        try {
            try {
                var kept = free();
                write.accept(draft);
                Files.copy(plan, kept, StandardCopyOption.COPY_ATTRIBUTES);
                Files.move(draft, plan, StandardCopyOption.ATOMIC_MOVE);
                return kept;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failed) {
            throw failed(failed);
        }
    }

    private StorageException failed(IOException failed) {
        return new StorageException(
                "Nothing could be put in the place of “%s”".formatted(plan.getFileName()),
                "The damaged file and its copies are as they were: make room or another folder for"
                        + " it, or open a copy instead.",
                failed);
    }

    /// Only a file that cannot be read may be replaced: work since the copy would be lost with it.
    private void refuseSound() {
        try {
            plans.read(plan);
        } catch (StorageException trouble) {
            if (trouble.lost() || trouble.asksPassword() && proven.getAsBoolean()) {
                return;
            }
            throw trouble;
        }
        throw new StorageException(
                "“%s” is not damaged".formatted(plan.getFileName()),
                "Open it and go back to the copy there; that can be undone.");
    }

    private Path free() {
        var stem = CopyName.stem(plan) + " (damaged";
        for (var n = 1; ; n++) {
            var name = stem + (n == 1 ? ")" : " " + n + ")") + PlanFiles.EXTENSION;
            if (!Files.exists(plan.resolveSibling(name))) {
                return plan.resolveSibling(name);
            }
        }
    }
}
