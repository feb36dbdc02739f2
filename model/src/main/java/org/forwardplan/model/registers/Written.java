package org.forwardplan.model.registers;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What somebody wrote in a cell, as the kind of value its column asks for.
final class Written {

    private static final Set<String> NOTHING =
            Set.of("", "n/a", "na", "-", "none", "nil", "not applicable");
    private static final List<DateTimeFormatter> DAYS =
            List.of(
                    DateTimeFormatter.ISO_LOCAL_DATE,
                    DateTimeFormatter.ofPattern("d/M/uuuu", Locale.UK),
                    DateTimeFormatter.ofPattern("d.M.uuuu", Locale.UK),
                    DateTimeFormatter.ofPattern("d-M-uuuu", Locale.UK),
                    DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK),
                    DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK));

    private Written() {}

    /// True where nothing stands there.
    static boolean blank(Value value) {
        return words(value).isEmpty();
    }

    /// True where somebody says that there is no number, day or choice.
    static boolean nothing(Value value) {
        return NOTHING.contains(Tolerant.form(words(value)));
    }

    static String words(Value value) {
        return switch (value) {
            case Value.Blank _ -> "";
            case Value.Words(var text) -> Tolerant.clean(text);
            case Value.Number(var number, var percent) ->
                    percent ? plain(number.movePointRight(2)) + "%" : plain(number);
            case Value.Day(var date) -> date.toString();
            case Value.YesNo(var yes) -> yes ? "Yes" : "No";
        };
    }

    /// A percentage counts in hundreds: `45%` is 45.
    static Optional<BigDecimal> number(Value value) {
        return switch (value) {
            case Value.Number(var number, var percent) ->
                    Optional.of(percent ? number.movePointRight(2) : number);
            case Value.Words(var text) -> number(Tolerant.form(text));
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> number(String form) {
        var figures = form.replaceAll("[£ %]", "");
        figures =
                figures.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?")
                        ? figures.replace(",", "")
                        : figures.replace(',', '.');
        return figures.matches("-?(\\d+(\\.\\d+)?|\\.\\d+)")
                ? Optional.of(new BigDecimal(figures))
                : Optional.empty();
    }

    static Optional<LocalDate> day(Value value) {
        return switch (value) {
            case Value.Day(var date) -> Optional.of(date);
            case Value.Words(var text) -> day(Tolerant.clean(text));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> day(String text) {
        for (var form : DAYS) {
            var date = parsed(text, form);
            if (date != null) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }

    private static @Nullable LocalDate parsed(String text, DateTimeFormatter form) {
        try {
            return LocalDate.parse(text, form);
        } catch (DateTimeParseException another) {
            return null;
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
