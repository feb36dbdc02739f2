package org.forwardplan.app.shell;

import org.forwardplan.app.jobs.Beside;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.ReadPlan;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongConsumer;

/// Plan files of which one is being opened already, while the window is still being made.
final class HeadStart implements PlanFiles {

    private final PlanFiles files;
    private final Path plan;
    private final AtomicReference<CompletableFuture<PlanRepository>> begun;

    /// @param plan the one that the window will ask for first
    HeadStart(PlanFiles files, Path plan) {
        this.files = files;
        this.plan = plan;
        this.begun = new AtomicReference<>(Beside.begin(() -> files.open(plan)));
    }

    @Override
    public PlanRepository open(Path file) {
        var ahead = file.equals(plan) ? begun.getAndSet(null) : null;
        return ahead == null ? files.open(file) : Beside.await(ahead);
    }

    @Override
    public PlanRepository create(Path file, Edit first) {
        return files.create(file, first);
    }

    @Override
    public PlanRepository openToRead(Path file) {
        return files.openToRead(file);
    }

    @Override
    public ReadPlan read(Path file) {
        return files.read(file);
    }

    @Override
    public PlanFiles with(Password password) {
        return files.with(password);
    }

    @Override
    public void write(Path file, ReadPlan content, LongConsumer written) {
        files.write(file, content, written);
    }
}
