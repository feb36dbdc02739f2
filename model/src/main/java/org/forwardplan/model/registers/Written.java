package org.forwardplan.model.registers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// What somebody wrote in a cell, as the kind of value its column asks for.
final class Written {

    private static final Set<String> NOTHING =
            Set.of("", "n/a", "na", "-", "none", "nil", "not applicable");
    private static final Set<String> OPEN =
            Set.of("tbc", "tba", "tbd", "to be confirmed", "to be agreed", "to follow", "?", "??");

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
            case Value.Words(var text) -> WrittenNumbers.read(Tolerant.form(text));
            default -> Optional.empty();
        };
    }

    /// A bare number is the day it stands for in a spreadsheet.
    static Optional<LocalDate> day(Value value) {
        return switch (value) {
            case Value.Day(var date) -> Optional.of(date);
            case Value.Words(var text) -> WrittenDays.read(Tolerant.form(text));
            case Value.Number(var number, var percent)
                    when !percent && number.stripTrailingZeros().scale() <= 0 ->
                    WrittenDays.counted(number.longValue());
            default -> Optional.empty();
        };
    }

    /// True where somebody says that it is not known yet.
    static boolean open(Value value) {
        return OPEN.contains(Tolerant.form(words(value)));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
