package org.forwardplan.model.copies;

import org.forwardplan.model.copies.Recovery.FromFile;
import org.forwardplan.model.journal.JournalEntry;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/// What a planner reads before a damaged plan is recovered: what there is, and what is lost.
///
/// @param written when the damaged file was last written
public record RecoveryWords(Recovery recovery, Instant written, ZoneId zone) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK);
    private static final int NAMED = 5;

    public String text() {
        return state() + "\n\nThe damaged file is kept beside the plan under another name.";
    }

    /// Only what there is and what is lost.
    public String state() {
        return "%s\n\n%s".formatted(found(), lost());
    }

    private String found() {
        var copy = recovery.from();
        return switch (recovery.fromFile()) {
            case EVERYTHING -> "All that the plan says can be read from the file itself.";
            case CHANGES ->
                    copy == null
                            ? "%s can be read from the file itself, up to %s."
                                    .formatted(
                                            changes(recovery.content().journal().last()),
                                            lastChange())
                            : "The copy of %s and the %s after it that can be read in the file give the plan as it was at %s."
                                    .formatted(
                                            moment(copy.at()),
                                            changes(
                                                    recovery.content().journal().last()
                                                            - copy.entry()),
                                            lastChange());
            case NOTHING ->
                    "Nothing newer than the copy of %s can be read. The last change in it is of %s."
                            .formatted(copy == null ? "" : moment(copy.at()), lastChange());
        };
    }

    private String lost() {
        if (recovery.fromFile() == FromFile.EVERYTHING) {
            return history();
        }
        if (recovery.missing() > 0) {
            return missing();
        }
        var last = recovery.lastChange().orElse(written);
        var minutes = Duration.between(last, written).toMinutes();
        return minutes < 1
                ? "The file was not written after that, so nothing is lost that is known of."
                : "The file was last written on %s, %s later. What was done in between is lost."
                        .formatted(moment(written), time(minutes));
    }

    private String history() {
        var from = recovery.historyFrom();
        if (from == 0) {
            return "Nothing is lost.";
        }
        return from == 1
                ? "Its history is lost, and with it the versions, judgements and papers that were"
                        + " recorded."
                : "Its history is lost after change %,d: what was done later stands in it as one step."
                        .formatted(from - 1);
    }

    private String missing() {
        var words =
                "%s made after that %s lost"
                        .formatted(
                                changes(recovery.missing()),
                                recovery.missing() == 1 ? "is" : "are");
        if (recovery.lost().isEmpty()) {
            return words + ".";
        }
        var known =
                recovery.lost().stream()
                        .limit(NAMED)
                        .map(RecoveryWords::named)
                        .collect(Collectors.joining("\n"));
        var more = recovery.lost().size() - NAMED;
        return "%s, the last of %s:\n%s%s"
                .formatted(
                        words,
                        moment(recovery.lost().getLast().edit().at()),
                        known,
                        more > 0 ? "\n– and %,d more".formatted(more) : "");
    }

    private static String named(JournalEntry entry) {
        return "– " + entry.edit().what();
    }

    private String lastChange() {
        var entries = recovery.content().journal().entries();
        if (entries.isEmpty()) {
            return "not known";
        }
        var edit = entries.getLast().edit();
        return "%s (%s)".formatted(moment(edit.at()), edit.what());
    }

    private String moment(Instant at) {
        return MOMENT.format(at.atZone(zone));
    }

    private static String changes(long number) {
        return "%,d %s".formatted(number, number == 1 ? "change" : "changes");
    }

    private static String time(long minutes) {
        if (minutes >= 2 * 24 * 60) {
            return "%,d days".formatted(minutes / (24 * 60));
        }
        return minutes >= 120
                ? "%,d hours".formatted(minutes / 60)
                : "%,d %s".formatted(minutes, minutes == 1 ? "minute" : "minutes");
    }
}
