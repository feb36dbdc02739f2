package org.forwardplan.model.registers;

import org.forwardplan.model.plan.Target;
import org.forwardplan.model.plan.Target.AtLeast;
import org.forwardplan.model.plan.Target.AtMost;
import org.forwardplan.model.plan.Target.Between;
import org.forwardplan.model.plan.Target.Deliver;
import org.forwardplan.model.plan.Target.EachYear;
import org.forwardplan.model.plan.Target.Eliminate;
import org.forwardplan.model.plan.Target.Narrative;
import org.forwardplan.model.registers.Settling.Misfit;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A target as it is filled in, one column after the other; it need not make sense on the way.
///
/// @param low the figure, or the lower end of a range
/// @param high the upper end of a range
/// @param words the unit of the figures, or what is meant
public record TargetParts(
        Kind kind,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        String words,
        @Nullable LocalDate by) {

    static final String KIND = "targetKind";
    static final String VALUE = "targetValue";
    static final String UP_TO = "targetUpTo";
    static final String WORDS = "targetWords";
    static final String BY = "targetBy";

    static final TargetParts NONE = new TargetParts(Kind.IN_WORDS, null, null, "", null);

    /// The forms of a target, as they are offered.
    public enum Kind {
        AT_LEAST("At least"),
        AT_MOST("At most"),
        BETWEEN("Between"),
        EACH_YEAR("% more each year"),
        NONE_LEFT("None left"),
        DELIVER("Deliver"),
        IN_WORDS("In words");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }

        boolean hasFigure() {
            return switch (this) {
                case AT_LEAST, AT_MOST, BETWEEN, EACH_YEAR -> true;
                case NONE_LEFT, DELIVER, IN_WORDS -> false;
            };
        }
    }

    static TargetParts of(Target target) {
        return switch (target) {
            case AtLeast(var value, var unit, var by) ->
                    new TargetParts(Kind.AT_LEAST, value, null, unit, by);
            case AtMost(var value, var unit, var by) ->
                    new TargetParts(Kind.AT_MOST, value, null, unit, by);
            case Between(var low, var high, var unit, var by) ->
                    new TargetParts(Kind.BETWEEN, low, high, unit, by);
            case EachYear(var percent, var of, var by) ->
                    new TargetParts(Kind.EACH_YEAR, percent, null, of, by);
            case Eliminate(var what, var by) ->
                    new TargetParts(Kind.NONE_LEFT, null, null, what, by);
            case Deliver(var what, var by) -> new TargetParts(Kind.DELIVER, null, null, what, by);
            case Narrative(var statement) ->
                    new TargetParts(Kind.IN_WORDS, null, null, statement, null);
        };
    }

    TargetParts of(Kind now) {
        return new TargetParts(now, low, high, words, by);
    }

    TargetParts from(@Nullable BigDecimal now) {
        return new TargetParts(kind, now, high, words, by);
    }

    TargetParts upTo(@Nullable BigDecimal now) {
        return new TargetParts(kind, low, now, words, by);
    }

    TargetParts saying(String now) {
        return new TargetParts(kind, low, high, now, by);
    }

    TargetParts by(@Nullable LocalDate now) {
        return new TargetParts(kind, low, high, words, now);
    }

    /// Why the parts are no target; empty where they are one.
    List<Misfit> misfits() {
        var misfits = new ArrayList<Misfit>();
        if (kind.hasFigure() && low == null) {
            misfits.add(misfit(VALUE, "A target “%s” needs a figure: write it under “Value”"));
        }
        if (!kind.hasFigure() && low != null) {
            misfits.add(
                    misfit(
                            VALUE,
                            "A target “%s” takes no figure: leave “Value” empty or choose another"
                                    + " kind of target"));
        }
        if (kind == Kind.BETWEEN && high == null) {
            misfits.add(misfit(UP_TO, "A target “%s” needs its upper end: write it under “Up to”"));
        }
        if (kind != Kind.BETWEEN && high != null) {
            misfits.add(
                    misfit(
                            UP_TO,
                            "A target “%s” has no upper end: leave “Up to” empty or choose"
                                    + " “Between”"));
        }
        if (kind == Kind.BETWEEN && low != null && high != null && high.compareTo(low) < 0) {
            misfits.add(
                    misfit(UP_TO, "The range ends before it starts: “Up to” is less than “Value”"));
        }
        if (kind == Kind.IN_WORDS && by != null) {
            misfits.add(misfit(BY, "A target “%s” has no day: write the day under “Due”"));
        }
        return misfits;
    }

    private Misfit misfit(String column, String sentence) {
        return new Misfit(column, sentence.formatted(kind));
    }

    /// The target, once nothing about it misfits.
    Target target() {
        return switch (kind) {
            case AT_LEAST -> new AtLeast(needed(low), words, by);
            case AT_MOST -> new AtMost(needed(low), words, by);
            case BETWEEN -> new Between(needed(low), needed(high), words, by);
            case EACH_YEAR -> new EachYear(needed(low), words, by);
            case NONE_LEFT -> new Eliminate(words, by);
            case DELIVER -> new Deliver(words, by);
            case IN_WORDS -> new Narrative(words);
        };
    }

    private static BigDecimal needed(@Nullable BigDecimal figure) {
        if (figure == null) {
            throw new IllegalStateException("A target that misfits has no figure");
        }
        return figure;
    }
}
