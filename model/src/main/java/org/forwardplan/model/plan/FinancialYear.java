package org.forwardplan.model.plan;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// A year of NHS money and planning: 1 April to 31 March, both included. Written `2023/24`.
///
/// @param start the calendar year in which it begins
public record FinancialYear(int start) implements Comparable<FinancialYear> {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{4})/(\\d{2})");

    public FinancialYear {
        if (start < 1948 || start > 9998) {
            throw new IllegalArgumentException(
                    "%d is not a year the NHS plans for".formatted(start));
        }
    }

    /// @throws IllegalArgumentException if `text` is not like `2023/24`, or its second year does
    ///   not follow its first
    public static FinancialYear parse(String text) {
        var written = WRITTEN.matcher(text.strip());
        if (!written.matches()) {
            throw new IllegalArgumentException(
                    "'%s' is not a financial year like 2023/24".formatted(text));
        }
        var year = new FinancialYear(Integer.parseInt(written.group(1)));
        if (!year.toString().equals(text.strip())) {
            throw new IllegalArgumentException(
                    "In '%s' the second year does not follow the first: did you mean %s?"
                            .formatted(text, year));
        }
        return year;
    }

    /// The year in which a day lies.
    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear());
    }

    public LocalDate first() {
        return LocalDate.of(start, 4, 1);
    }

    public LocalDate last() {
        return LocalDate.of(start + 1, 3, 31);
    }

    public FinancialYear plus(int years) {
        return new FinancialYear(start + years);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(start, other.start);
    }

    @Override
    public String toString() {
        return "%d/%02d".formatted(start, (start + 1) % 100);
    }
}
