package org.forwardplan.app.twins;

import org.forwardplan.model.journal.Journal;
import org.forwardplan.model.journal.JournalEntry;

import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A file that was once the same as the open plan and has been changed since.
///
/// @param there what was done in it and not in the open plan
/// @param here what was done in the open plan and not in it
record Twin(Path file, List<JournalEntry> there, List<JournalEntry> here) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM uuuu", Locale.UK);

    /// Empty where the two never were the same, or nothing was done in the other alone.
    static Optional<Twin> of(Path file, Journal other, Journal own) {
        var there = other.entries();
        var here = own.entries();
        var same = 0;
        while (same < Math.min(there.size(), here.size())
                && there.get(same).equals(here.get(same))) {
            same++;
        }
        return same == 0 || same == there.size()
                ? Optional.empty()
                : Optional.of(
                        new Twin(
                                file,
                                there.subList(same, there.size()),
                                here.subList(same, here.size())));
    }

    /// What it holds that the open plan does not, and which of the two is newer.
    String sentence(ZoneId zone) {
        return "“%s” beside this plan is another copy of it. It holds %s that this plan does not, the last made at %s%s."
                .formatted(
                        file.getFileName(),
                        changes(there.size()),
                        MOMENT.format(there.getLast().edit().at().atZone(zone)),
                        newer(zone));
    }

    private String newer(ZoneId zone) {
        if (here.isEmpty()) {
            return "; it is the newer of the two";
        }
        var ours = here.getLast().edit().at();
        return "; this plan holds %s that it does not and is the %s, last changed at %s"
                .formatted(
                        changes(here.size()),
                        ours.isBefore(there.getLast().edit().at()) ? "older" : "newer",
                        MOMENT.format(ours.atZone(zone)));
    }

    private static String changes(int number) {
        return "%,d %s".formatted(number, number == 1 ? "change" : "changes");
    }
}
