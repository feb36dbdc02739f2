package org.forwardplan.model.copies;

import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.plan.Plan;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// What can still be read in a damaged plan file.
///
/// @param plan the plan itself, where all of it can be read
/// @param entries of the journal that can be read, by their numbers; there may be gaps
/// @param toTheEnd true where the last of them is known to be the last there was
public record Salvaged(
        Optional<Plan> plan, SortedMap<Long, JournalEntry> entries, boolean toTheEnd) {

    /// Nothing at all.
    public static final Salvaged NOTHING = new Salvaged(Optional.empty(), new TreeMap<>(), false);

    public Salvaged {
        entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    }

    /// The number of the last entry that can be read; 0 where none can.
    public long last() {
        return entries.isEmpty() ? 0 : entries.lastKey();
    }
}
