package org.forwardplan.model.journal;

import org.forwardplan.model.plan.Plan;

import java.nio.file.Path;
import java.util.Optional;

/// An open plan file. All methods may throw [StorageException]; none leaves the file half written.
///
/// To be used from one thread at a time, but for [#journal].
public interface PlanRepository extends AutoCloseable {

    Path file();

    /// The plan as the file holds it now.
    Plan plan();

    /// Why nothing can be changed in it; empty where it can.
    default Optional<ReadOnly> readOnly() {
        return Optional.empty();
    }

    /// Stores the change and its journal line, both or neither. When this returns, both are on the
    /// disk.
    ///
    /// @throws StorageException if it could not be stored; the file and [#plan] are as they were
    JournalEntry record(Edit edit);

    /// Writes into the journal alone how the plan came to say what it says, where its history knew
    /// nothing of that. The plan stays as it is.
    ///
    /// @param edit leads from what the history says to what the plan shows
    /// @throws StorageException if it could not be stored; the file is as it was
    default JournalEntry explain(Edit edit) {
        throw new StorageException(
                "This plan is only read, so its history stays as it is.",
                "Open it to edit it, then do this again.");
    }

    /// The number of the last journal entry; 0 where nothing has happened yet.
    default long last() {
        return journal().last();
    }

    /// May be asked on any thread, and takes its time when it is first asked for.
    Journal journal();

    /// True where nobody can read the file without its password.
    default boolean isEncrypted() {
        return false;
    }

    /// Encrypts the file with another password, or with none any more. What was there before is not
    /// kept. Nothing else may use it meanwhile.
    ///
    /// @throws StorageException if it could not be done; the file is as it was
    default void protectWith(Password password) {
        throw new StorageException(
                "This plan is only read, so its password stays as it is.",
                "Open it to edit it, then change its password.");
    }

    @Override
    void close();
}
