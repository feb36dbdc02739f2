package org.forwardplan.model.trajectories;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.Locale;

/// A figure as people type it and as spreadsheets copy it: `76`, `12,5`, `45%`, `1,234`, `£1
/// 234.5`.
///
/// A comma is read as a decimal comma unless three digits follow it to the end or to the next mark:
/// `1,234` is over a thousand, `12,5` and `0,125` are not.
public sealed interface FigureText {

    /// @param value null where the text says that there is none
    record Number(@Nullable BigDecimal value) implements FigureText {}

    /// @param problem in words for the planner
    record NoNumber(String problem) implements FigureText {}

    /// Reads what was typed or pasted; blank, a dash and “n/a” are no figure.
    static FigureText read(String text) {
        var plain = Typed.SPACES.matcher(text.replace('−', '-').replace('–', '-')).replaceAll("");
        if (Typed.NONE.contains(plain.toLowerCase(Locale.UK))) {
            return new Number(null);
        }
        var bare = Typed.AROUND.matcher(plain).replaceAll("");
        if (Typed.GROUPED.matcher(bare).matches()) {
            return number(bare.replace(",", ""), text);
        }
        if (Typed.GROUPED_BY_POINTS.matcher(bare).matches()) {
            return number(bare.replace(".", "").replace(',', '.'), text);
        }
        return Typed.PLAIN.matcher(bare).matches()
                ? number(bare.replace(',', '.'), text)
                : new NoNumber("“%s” is not a number".formatted(text.strip()));
    }

    private static FigureText number(String digits, String typed) {
        if (digits.length() > Typed.LONGEST) {
            return new NoNumber("“%s” is too long for a figure".formatted(typed.strip()));
        }
        return new Number(tidy(new BigDecimal(digits)));
    }

    /// The same figure without zeros that say nothing.
    static BigDecimal tidy(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
