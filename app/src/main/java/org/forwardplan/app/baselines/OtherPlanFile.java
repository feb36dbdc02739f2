package org.forwardplan.app.baselines;

import org.forwardplan.app.files.FileDialogs;
import org.forwardplan.model.journal.PlanFiles;

import java.nio.file.Path;
import java.util.function.Consumer;

/// Reads another plan file, to compare with; nothing is changed in it.
final class OtherPlanFile {

    private static final FileDialogs.Type PLAN = new FileDialogs.Type("Plan", PlanFiles.EXTENSION);

    private final FileDialogs dialogs;
    private final PlanFiles files;
    private final Working working;

    OtherPlanFile(FileDialogs dialogs, PlanFiles files, Working working) {
        this.dialogs = dialogs;
        this.files = files;
        this.working = working;
    }

    /// Asks which, and reads it where nobody waits for it.
    ///
    /// @param chosen told once it is read
    void choose(Consumer<Side> chosen) {
        dialogs.open("Compare with another plan", PLAN).ifPresent(file -> read(file, chosen));
    }

    void read(Path file, Consumer<Side> read) {
        working.start(
                "Read " + file.getFileName(),
                _ -> files.read(file),
                it -> read.accept(new Side.OtherFile(file, it.plan())));
    }
}
