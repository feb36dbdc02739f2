package org.forwardplan.model.copies;

import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.JournalEntry;
import org.forwardplan.model.journal.ReadPlan;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A state to which a damaged plan can be brought back, and what of it is lost then.
///
/// @param from the copy it begins with; null where it comes from the damaged file alone
/// @param fromFile how many changes, or the plan itself, came from the damaged file
/// @param lost changes that are known to be missing in it, oldest first, as far as they can be read
/// @param missing how many changes are known to be missing; those nobody knows of are not counted
/// @param historyFrom the first entry of the history that is left; 0 where all of it is
public record Recovery(
        ReadPlan content,
        @Nullable PlanCopy from,
        FromFile fromFile,
        List<JournalEntry> lost,
        long missing,
        long historyFrom) {

    /// What of a recovered state came from the damaged file itself.
    public enum FromFile {
        NOTHING,
        CHANGES,
        EVERYTHING
    }

    public Recovery {
        lost = List.copyOf(lost);
    }

    /// When the last change in it was made; empty where it has none.
    public Optional<Instant> lastChange() {
        var entries = content.journal().entries();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.getLast()).map(JournalEntry::edit).map(Edit::at);
    }
}
