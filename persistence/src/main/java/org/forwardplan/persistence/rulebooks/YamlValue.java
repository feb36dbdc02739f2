package org.forwardplan.persistence.rulebooks;

import org.forwardplan.model.plan.FinancialYear;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// One text of a file, read as what it should be.
///
/// Where it is not that, or not there, it gives a stand-in and the fault is noted.
public final class YamlValue {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,6})?");

    private final YamlRow row;
    private final String field;
    private final int line;
    private final @Nullable String text;

    /// @param text null where there is none; that is noted already
    YamlValue(YamlRow row, String field, int line, @Nullable String text) {
        this.row = row;
        this.field = field;
        this.line = line;
        this.text = text;
    }

    public String text() {
        return text == null ? "" : text;
    }

    /// A key that other rows or files can name.
    public String id() {
        if (text != null && !ID.matcher(text).matches()) {
            fault("'%s' is not an id: write small letters, digits and hyphens, like hwb-opinions");
        }
        return text();
    }

    public LocalDate date() {
        if (text != null) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException noDate) {
                fault("'%s' is not a date: write year-month-day, like 2023-06-30");
            }
        }
        return LocalDate.EPOCH;
    }

    public FinancialYear financialYear() {
        if (text != null) {
            try {
                return FinancialYear.parse(text);
            } catch (IllegalArgumentException noYear) {
                row.fault(line, field, String.valueOf(noYear.getMessage()));
            }
        }
        return new FinancialYear(LocalDate.EPOCH.getYear());
    }

    public BigDecimal number() {
        if (text != null) {
            if (NUMBER.matcher(text).matches()) {
                return new BigDecimal(text);
            }
            fault("'%s' is not a number: write digits only, like 76 or 66.7");
        }
        return BigDecimal.ZERO;
    }

    /// A number of things, from 1 to 99.
    public int count() {
        if (text != null) {
            if (text.matches("[1-9]\\d?")) {
                return Integer.parseInt(text);
            }
            fault("'%s' is not a number of things: write a whole number from 1 to 99");
        }
        return 1;
    }

    /// One of a few words.
    ///
    /// @param word how each is written in files
    public <T> T oneOf(T[] values, Function<T, String> word, T standIn) {
        var found =
                Arrays.stream(values).filter(value -> word.apply(value).equals(text)).findFirst();
        if (found.isEmpty() && text != null) {
            var words = Arrays.stream(values).map(word).toList();
            fault(
                    "'%s' is not known here: write "
                            + words.stream().collect(Collectors.joining(", "))
                            + "."
                            + Spelling.hint(text, words));
        }
        return found.orElse(standIn);
    }

    /// Notes what is wrong with it. `%s` stands for the text.
    public void fault(String what) {
        row.fault(line, field, what.replace("%s", text()));
    }
}
