package org.forwardplan.model.papers;

import org.forwardplan.model.plan.DateSpan;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How days, spans and counts are worded in papers.
final class Wording {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private Wording() {}

    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    static String span(DateSpan span) {
        return span.first().equals(span.last())
                ? day(span.first())
                : "%s to %s".formatted(day(span.first()), day(span.last()));
    }

    /// With a capital in front, as it begins a line of its own.
    static String sentence(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /// `1 section`, `2 sections`.
    static String count(long number, String one, String many) {
        return "%d %s".formatted(number, number == 1 ? one : many);
    }
}
