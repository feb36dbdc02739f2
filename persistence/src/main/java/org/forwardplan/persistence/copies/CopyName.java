package org.forwardplan.persistence.copies;

import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.copies.PlanCopy.Why;
import org.forwardplan.model.journal.PlanFiles;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The name of a copy says all that is known of it, so that the folder needs no list: the plan,
/// when in UTC, the last entry, and why; e.g. `Vale 2026-11-23 140533 (212 opened).fplan`.
record CopyName(String plan, Instant at, long entry, Why why) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HHmmss", Locale.UK);
    private static final Pattern FORM =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d \\d{6}) \\((\\d{1,18}) ([a-z-]+)\\)");

    /// The plan's name without its ending.
    static String stem(Path plan) {
        var name = plan.getFileName().toString();
        return name.endsWith(PlanFiles.EXTENSION)
                ? name.substring(0, name.length() - PlanFiles.EXTENSION.length())
                : name;
    }

    String text() {
        return "%s %s (%d %s)%s"
                .formatted(
                        plan,
                        MOMENT.format(at.atOffset(ZoneOffset.UTC)),
                        entry,
                        why.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        PlanFiles.EXTENSION);
    }

    /// What a file in the folder is a copy of; empty for one that is none of this plan.
    static Optional<PlanCopy> read(Path file, String plan) {
        var stem = stem(file);
        if (!stem.startsWith(plan + " ") || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        var form = FORM.matcher(stem.substring(plan.length() + 1));
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PlanCopy(
                            file,
                            LocalDateTime.parse(form.group(1), MOMENT).toInstant(ZoneOffset.UTC),
                            Why.valueOf(form.group(3).toUpperCase(Locale.ROOT).replace('-', '_')),
                            Long.parseLong(form.group(2)),
                            file.toFile().length()));
        } catch (DateTimeException | IllegalArgumentException other) {
            return Optional.empty();
        }
    }
}
