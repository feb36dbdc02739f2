package org.forwardplan.app.saving;

import org.forwardplan.app.jobs.Beside;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.ReadOnly;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Plan;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/// The plan file of the window: what its disk is asked for is done beside the window's thread,
/// which goes on living where the answer is late.
///
/// Used on the window's thread, as is whatever runs while it waits.
public final class SavingBeside implements PlanRepository {

    private final PlanRepository file;
    private final Meanwhile meanwhile;
    private boolean busy;
    private boolean closing;

    /// What the window does while the disk is asked.
    @FunctionalInterface
    public interface Meanwhile {

        /// Returns once it is done, and not before.
        void until(CompletableFuture<?> done);
    }

    /// A plan that is only read asks nothing of its disk, and stays as it is.
    public static PlanRepository where(PlanRepository file, Meanwhile meanwhile) {
        return file.readOnly().isPresent() ? file : new SavingBeside(file, meanwhile);
    }

    SavingBeside(PlanRepository file, Meanwhile meanwhile) {
        this.file = file;
        this.meanwhile = meanwhile;
    }

    /// @throws StorageException also while the disk has not answered to the change before
    @Override
    public JournalEntry record(Edit edit) {
        return saved(() -> file.record(edit));
    }

    /// @throws StorageException also while the disk has not answered to the change before
    @Override
    public JournalEntry explain(Edit edit) {
        return saved(() -> file.explain(edit));
    }

    private JournalEntry saved(Supplier<JournalEntry> work) {
        if (busy) {
            throw new StorageException(
                    "The disk has not answered to the change before this one, so nothing was"
                            + " saved.",
                    "Wait until it has, then do this again.");
        }
        try {
            return beside(work);
        } finally {
            if (closing) {
                close();
            }
        }
    }

    private <T> T beside(Supplier<T> work) {
        busy = true;
        try {
            var done = Beside.begin(work);
            meanwhile.until(done);
            return Beside.await(done);
        } finally {
            busy = false;
        }
    }

    /// Lets go of the file; where a change is still being saved, as soon as that is done.
    @Override
    public void close() {
        if (busy) {
            closing = true;
            return;
        }
        closing = false;
        beside(() -> {
            file.close();
            return file;
        });
    }

    @Override
    public Path file() {
        return file.file();
    }

    @Override
    public Plan plan() {
        return file.plan();
    }

    @Override
    public Optional<ReadOnly> readOnly() {
        return file.readOnly();
    }

    @Override
    public long last() {
        return file.last();
    }

    @Override
    public Journal journal() {
        return file.journal();
    }

    @Override
    public boolean isEncrypted() {
        return file.isEncrypted();
    }

    @Override
    public void protectWith(Password password) {
        file.protectWith(password);
    }
}
