package org.forwardplan.model.wording;

import org.forwardplan.model.plan.DateSpan;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// How days, spans and counts are worded.
public final class Wording {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private Wording() {}

    public static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public static String span(DateSpan span) {
        return span.first().equals(span.last())
                ? day(span.first())
                : "%s to %s".formatted(day(span.first()), day(span.last()));
    }

    /// `Priorities` for `Priority`.
    public static String plural(String text) {
        return text.endsWith("y") ? text.substring(0, text.length() - 1) + "ies" : text + "s";
    }

    /// What all of them have in common; nothing where they differ.
    public static <T, V> Optional<V> only(List<T> things, Function<T, V> having) {
        var values = things.stream().map(having).distinct().toList();
        return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
    }

    /// With a capital in front, as it begins a line of its own.
    public static String sentence(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }

    /// `1 section`, `2 sections`.
    public static String count(long number, String one, String many) {
        return "%d %s".formatted(number, number == 1 ? one : many);
    }

    /// A figure to the digit, with thousands apart: `1,234.5`.
    public static String figure(BigDecimal value) {
        var digits = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
        digits.setMaximumFractionDigits(Math.max(0, value.scale()));
        return digits.format(value);
    }

    /// `North`, `North and South`, `North, South and West`.
    public static String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : "%s and %s"
                        .formatted(
                                String.join(", ", names.subList(0, names.size() - 1)),
                                names.getLast());
    }
}
