package org.forwardplan.model.plan;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// What would count as having done it. National objectives are half numbers, half words; all of
/// them fit here.
///
/// | form | means | printed |
/// |---|---|---|
/// | [AtLeast] | no less than | `≥ 76% by 31 Mar 2024` |
/// | [AtMost] | no more than | `≤ 30 per million adults` |
/// | [Between] | both ends included | `12 to 15 per million under 18s` |
/// | [EachYear] | so many per cent more than the year before | `5% more each year: adults supported` |
/// | [Eliminate] | none left | `none: waits of over 65 weeks by 31 Mar 2024` |
/// | [Deliver] | a thing done by a day | `deliver: 50 million more appointments` |
/// | [Narrative] | words only; nobody can yet say when it is met | the words |
public sealed interface Target {

    /// The last day on which it can still be met; null where none is set.
    @Nullable LocalDate by();

    /// The target as it is printed.
    String words();

    /// True where somebody could measure whether it has been met.
    default boolean measurable() {
        return true;
    }

    record AtLeast(BigDecimal value, String unit, @Nullable LocalDate by) implements Target {
        @Override
        public String words() {
            return "≥ " + amount(value, unit) + until(by);
        }
    }

    record AtMost(BigDecimal value, String unit, @Nullable LocalDate by) implements Target {
        @Override
        public String words() {
            return "≤ " + amount(value, unit) + until(by);
        }
    }

    record Between(BigDecimal low, BigDecimal high, String unit, @Nullable LocalDate by)
            implements Target {
        public Between {
            if (high.compareTo(low) < 0) {
                throw new IllegalArgumentException(
                        "A range from %s to %s ends before it starts".formatted(low, high));
            }
        }

        @Override
        public String words() {
            return low.toPlainString() + " to " + amount(high, unit) + until(by);
        }
    }

    /// @param percent more than the year before; less where negative
    record EachYear(BigDecimal percent, String of, @Nullable LocalDate by) implements Target {
        @Override
        public String words() {
            return "%s%% %s each year: %s%s"
                    .formatted(
                            percent.abs().toPlainString(),
                            percent.signum() < 0 ? "fewer" : "more",
                            of,
                            until(by));
        }
    }

    record Eliminate(String what, @Nullable LocalDate by) implements Target {
        @Override
        public String words() {
            return "none: " + what + until(by);
        }
    }

    record Deliver(String what, @Nullable LocalDate by) implements Target {
        @Override
        public String words() {
            return "deliver: " + what + until(by);
        }
    }

    record Narrative(String statement) implements Target {
        @Override
        public @Nullable LocalDate by() {
            return null;
        }

        @Override
        public String words() {
            return statement;
        }

        @Override
        public boolean measurable() {
            return false;
        }
    }

    private static String amount(BigDecimal value, String unit) {
        return value.toPlainString() + (unit.isEmpty() || unit.startsWith("%") ? unit : " " + unit);
    }

    private static String until(@Nullable LocalDate by) {
        return by == null
                ? ""
                : " by " + DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK).format(by);
    }
}
