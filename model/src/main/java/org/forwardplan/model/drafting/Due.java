package org.forwardplan.model.drafting;

import org.forwardplan.model.plan.Section;
import org.forwardplan.model.plan.Section.Status;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/// A day by which something is to be done, seen from today.
///
/// @param days until then; below 0 where that day has passed
public record Due(LocalDate on, long days) {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    public static Due of(LocalDate on, LocalDate today) {
        return new Due(on, ChronoUnit.DAYS.between(today, on));
    }

    /// Empty where nothing is due or it is done.
    public static Optional<Due> of(@Nullable LocalDate on, boolean done, LocalDate today) {
        return on == null || done ? Optional.empty() : Optional.of(of(on, today));
    }

    /// When a section is to be signed off; empty once it is, or where no day is set.
    public static Optional<Due> of(Section section, LocalDate today) {
        return of(section.due(), section.status() == Status.SIGNED_OFF, today);
    }

    public boolean overdue() {
        return days < 0;
    }

    /// `Overdue by 3 days, due 17 Mar 2027`, `Due today`, `Due 31 Mar 2027`.
    public String words() {
        if (days < 0) {
            return "Overdue by %s, due %s"
                    .formatted(days == -1 ? "1 day" : -days + " days", DAY.format(on));
        }
        return days == 0 ? "Due today" : "Due " + DAY.format(on);
    }
}
