package org.forwardplan.app.copies;

import org.forwardplan.model.copies.PlanCopy;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// What copies are called.
final class CopyWords {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK);
    private static final long KB = 1024;

    private CopyWords() {}

    /// E.g. `23 Nov 2026 14:05`.
    static String when(Instant at, ZoneId zone) {
        return MOMENT.format(at.atZone(zone));
    }

    /// E.g. `While editing, 412 KB`.
    static String about(PlanCopy copy) {
        return "%s, %s".formatted(copy.why(), size(copy.bytes()));
    }

    /// How many there are, the newest first.
    static String standing(List<PlanCopy> copies, ZoneId zone) {
        return copies.isEmpty()
                ? "There is no copy of this plan yet."
                : "%,d %s, the newest of %s."
                        .formatted(
                                copies.size(),
                                copies.size() == 1 ? "copy" : "copies",
                                when(copies.getFirst().at(), zone));
    }

    private static String size(long bytes) {
        return bytes < KB * KB
                ? "%,d KB".formatted(Math.max(1, Math.round((double) bytes / KB)))
                : String.format(Locale.UK, "%,.1f MB", (double) bytes / (KB * KB));
    }
}
