package org.forwardplan.persistence.planfile;

import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// The journal of an open plan file. What stood in it when the file was opened is read when
/// somebody first asks; what has been added since is known, and never waits for that reading.
///
/// May be used from any thread.
final class KeptJournal {

    private final Supplier<List<JournalEntry>> reader;
    private final List<JournalEntry> since = new ArrayList<>();
    private @Nullable List<JournalEntry> before;

    /// @param reader reads the entries that stood in the file when it was opened
    KeptJournal(Supplier<List<JournalEntry>> reader) {
        this.reader = reader;
    }

    void add(JournalEntry entry) {
        synchronized (since) {
            since.add(entry);
        }
    }

    Journal now() {
        var entries = new ArrayList<>(before());
        synchronized (since) {
            entries.addAll(since);
        }
        return new Journal(entries);
    }

    private synchronized List<JournalEntry> before() {
        var known = before;
        if (known == null) {
            known = List.copyOf(reader.get());
            before = known;
        }
        return known;
    }
}
