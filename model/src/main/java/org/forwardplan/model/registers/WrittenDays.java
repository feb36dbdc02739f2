package org.forwardplan.model.registers;

import org.forwardplan.model.plan.FinancialYear;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as people write them, the British way round: `31/03/26`, `2026-03-31`, `Tuesday 31st March
/// 2026`, `end of Q2 2026/27`. A year of two figures is one of this century. What names no single
/// day is none: `March 2026`, `spring`.
final class WrittenDays {

    /// A spreadsheet counts days from here.
    private static final LocalDate FIRST = LocalDate.of(1899, 12, 30);

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private static final String YEAR = "(\\d{4}|\\d{2})";
    private static final String MONTH = "([a-z]{3,9})\\.?";
    private static final String NAMED_DAY = "(\\d{1,2})(?:st|nd|rd|th)?";

    private static final Pattern TIME =
            Pattern.compile("[ t]\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?z?$");
    private static final Pattern WEEKDAY =
            Pattern.compile("^([a-z]{3,9})\\.?,? (?=\\d|[a-z]{3})(.+)$");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-]" + YEAR);
    private static final Pattern DAY_FIRST =
            Pattern.compile(NAMED_DAY + "(?: of)?[ -]" + MONTH + ",?[ -]'?" + YEAR);
    private static final Pattern MONTH_FIRST =
            Pattern.compile(MONTH + " " + NAMED_DAY + ",? '?" + YEAR);
    private static final Pattern EDGE =
            Pattern.compile("(?:the )?(end|start|beginning)(?: of)?(?: the)? (.+)");
    private static final Pattern WHOLE_MONTH = Pattern.compile(MONTH + ",?[ -]'?" + YEAR);
    private static final Pattern QUARTER = Pattern.compile("(?:q|quarter )([1-4]) (?:of )?(.+)");
    private static final Pattern FINANCIAL =
            Pattern.compile("(?:fy ?)?(\\d{4}|\\d{2})[/-](\\d{4}|\\d{2})");
    private static final Pattern COUNT = Pattern.compile("\\d{5}");

    private WrittenDays() {}

    /// @param form the words as [Tolerant#form] gives them
    static Optional<LocalDate> read(String form) {
        var words = TIME.matcher(form).replaceFirst("");
        var weekday = WEEKDAY.matcher(words);
        if (weekday.matches()) {
            var named = named(DayOfWeek.values(), weekday.group(1));
            if (named.isPresent()) {
                // One that falls on another day of the week was meant otherwise.
                return withoutWeekday(weekday.group(2))
                        .filter(day -> day.getDayOfWeek() == named.get());
            }
        }
        return withoutWeekday(words);
    }

    /// A day that a spreadsheet shows as a bare number, because its form was pasted away.
    static Optional<LocalDate> counted(long days) {
        var day = FIRST.plusDays(Math.clamp(days, 0, 100_000));
        return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? Optional.empty() : Optional.of(day);
    }

    /// A day in figures, both ways round.
    ///
    /// @param dayFirst empty where it is none that way
    /// @param monthFirst empty where it is none that way
    record InFigures(Optional<LocalDate> dayFirst, Optional<LocalDate> monthFirst) {}

    /// Nothing where the year comes first, or a month has its name.
    static Optional<InFigures> inFigures(String form) {
        return Optional.of(FIGURES.matcher(TIME.matcher(form).replaceFirst("")))
                .filter(Matcher::matches)
                .map(it ->
                        new InFigures(
                                day(it.group(1), Integer.parseInt(it.group(2)), it.group(3)),
                                day(it.group(2), Integer.parseInt(it.group(1)), it.group(3))));
    }

    private static Optional<LocalDate> withoutWeekday(String words) {
        for (var form : List.of(ISO, YEAR_FIRST)) {
            var found = form.matcher(words);
            if (found.matches()) {
                return day(found.group(3), Integer.parseInt(found.group(2)), found.group(1));
            }
        }
        var figures = inFigures(words);
        if (figures.isPresent()) {
            return figures.get().dayFirst();
        }
        var dayFirst = DAY_FIRST.matcher(words);
        if (dayFirst.matches()) {
            return month(dayFirst.group(2))
                    .flatMap(month -> day(dayFirst.group(1), month.getValue(), dayFirst.group(3)));
        }
        var monthFirst = MONTH_FIRST.matcher(words);
        if (monthFirst.matches()) {
            return month(monthFirst.group(1))
                    .flatMap(month ->
                            day(monthFirst.group(2), month.getValue(), monthFirst.group(3)));
        }
        var edge = EDGE.matcher(words);
        if (edge.matches()) {
            return edge(edge.group(1).equals("end"), edge.group(2));
        }
        return COUNT.matcher(words).matches() ? counted(Long.parseLong(words)) : Optional.empty();
    }

    private static Optional<LocalDate> edge(boolean last, String of) {
        var whole = WHOLE_MONTH.matcher(of);
        if (whole.matches()) {
            return month(whole.group(1))
                    .map(month -> YearMonth.of(year(whole.group(2)), month))
                    .map(month -> last ? month.atEndOfMonth() : month.atDay(1));
        }
        var quarter = QUARTER.matcher(of);
        if (quarter.matches()) {
            var at = Integer.parseInt(quarter.group(1)) - 1;
            return financialYear(quarter.group(2))
                    .map(year -> year.first().plusMonths(3L * at))
                    .map(first -> last ? first.plusMonths(3).minusDays(1) : first);
        }
        return financialYear(of).map(year -> last ? year.last() : year.first());
    }

    /// `2026/27`, `2026-27`, `26/27`, `FY2026/27`, `2026/2027`.
    static Optional<FinancialYear> financialYear(String form) {
        return Optional.of(FINANCIAL.matcher(form))
                .filter(Matcher::matches)
                .filter(it -> (year(it.group(1)) + 1 - year(it.group(2))) % 100 == 0)
                .map(it -> new FinancialYear(year(it.group(1))));
    }

    /// As [FinancialYear] writes it; what is none stays as it is.
    static String financialYearAsPrinted(MatchResult written) {
        return financialYear(written.group().replace(" ", ""))
                .map(FinancialYear::toString)
                .orElse(written.group());
    }

    private static Optional<LocalDate> day(String day, int month, String year) {
        try {
            return Optional.of(LocalDate.of(year(year), month, Integer.parseInt(day)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static int year(String figures) {
        var year = Integer.parseInt(figures);
        return figures.length() == 2 ? 2000 + year : year;
    }

    private static Optional<Month> month(String word) {
        return named(Month.values(), word);
    }

    /// By its name or the beginning of it, as long as three letters.
    private static <T extends Enum<T>> Optional<T> named(T[] all, String word) {
        return Arrays.stream(all)
                .filter(it -> it.name().toLowerCase(Locale.ROOT).startsWith(word))
                .findFirst();
    }
}
