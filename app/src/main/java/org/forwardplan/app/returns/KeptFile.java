package org.forwardplan.app.returns;

import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.app.files.FileDialogs.Type;
import org.forwardplan.app.jobs.JobRunner;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.PartnerReturn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Saves a file that came back out of the plan again, byte for byte as it came.
record KeptFile(OpenPlan plan, JobRunner jobs, FileDialogs dialogs) {

    void save(PartnerReturn kept) {
        var name = kept.file();
        var dot = name.lastIndexOf('.');
        var ending = dot < 0 ? ".xlsx" : name.substring(dot);
        dialogs.save("Save a copy of “%s”".formatted(name), name, new Type("File", ending))
                .ifPresent(to ->
                        jobs.start(
                                "Save a copy of “%s”".formatted(name),
                                _ -> write(kept.contents().toArray(), to),
                                at -> plan.tell("“%s” is saved as it came".formatted(at))));
    }

    private static Path write(byte[] contents, Path to) {
        try {
            var beside = Files.createTempFile(to.toAbsolutePath().getParent(), "copy", ".part");
            try {
                Files.write(beside, contents);
                return Files.move(beside, to, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(beside);
            }
        } catch (IOException failure) {
            throw new StorageException(
                    "“%s” could not be written".formatted(to),
                    "Look whether the folder can be written to and has room, or choose another",
                    failure);
        }
    }
}
