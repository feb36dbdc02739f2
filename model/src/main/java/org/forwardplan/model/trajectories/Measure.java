package org.forwardplan.model.trajectories;

import org.forwardplan.model.plan.Target;
import org.forwardplan.model.plan.Target.AtLeast;
import org.forwardplan.model.plan.Target.AtMost;
import org.forwardplan.model.plan.Target.Between;
import org.forwardplan.model.plan.Target.Deliver;
import org.forwardplan.model.plan.Target.EachYear;
import org.forwardplan.model.plan.Target.Eliminate;
import org.forwardplan.model.plan.Target.Narrative;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a target is held against figures.
public record Measure(Target target) {

    private static final Pattern SHARE =
            Pattern.compile(
                    "%|\\b(per|percentage|rate|ratio|share|proportion|average|median|mean)\\b");
    private static final int SHORT = 30;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// A level that figures are drawn against, e.g. `Target`, or `Highest` of a range.
    public record Level(String name, BigDecimal value) {}

    /// True where a figure can say whether it is met.
    public boolean numeric() {
        return switch (target) {
            case AtLeast _, AtMost _, Between _, EachYear _, Eliminate _ -> true;
            case Deliver _, Narrative _ -> false;
        };
    }

    /// What the figures count; empty where the target does not say.
    public String unit() {
        return switch (target) {
            case AtLeast it -> it.unit();
            case AtMost it -> it.unit();
            case Between it -> it.unit();
            case EachYear it -> it.of();
            case Eliminate it -> it.what();
            case Deliver _, Narrative _ -> "";
        };
    }

    /// The unit where it is short enough to stand at an axis.
    public String shortUnit() {
        var unit = unit().strip();
        return unit.startsWith("%") ? "%" : unit.length() <= SHORT ? unit : "";
    }

    /// True where the figures of bodies make up the system's: counts do, shares and rates do not.
    public boolean adds() {
        return !unit().isBlank() && !SHARE.matcher(unit().toLowerCase(Locale.UK)).find();
    }

    /// The levels the target sets; none where each year is measured by the one before.
    public List<Level> levels() {
        return switch (target) {
            case AtLeast it -> List.of(new Level("Target", it.value()));
            case AtMost it -> List.of(new Level("Target", it.value()));
            case Between it ->
                    List.of(
                            new Level("Lowest of the target", it.low()),
                            new Level("Highest of the target", it.high()));
            case Eliminate _ -> List.of(new Level("Target", BigDecimal.ZERO));
            case EachYear _, Deliver _, Narrative _ -> List.of();
        };
    }

    /// Whether a figure meets the target.
    ///
    /// @param before the figure of the year before; null where it is not known
    /// @return empty where that cannot be judged
    public Optional<Boolean> metBy(BigDecimal figure, @Nullable BigDecimal before) {
        return switch (target) {
            case AtLeast it -> Optional.of(figure.compareTo(it.value()) >= 0);
            case AtMost it -> Optional.of(figure.compareTo(it.value()) <= 0);
            case Between it ->
                    Optional.of(
                            figure.compareTo(it.low()) >= 0 && figure.compareTo(it.high()) <= 0);
            case Eliminate _ -> Optional.of(figure.signum() <= 0);
            case EachYear it ->
                    before == null || before.signum() <= 0
                            ? Optional.empty()
                            : Optional.of(grows(it.percent(), figure, before));
            case Deliver _, Narrative _ -> Optional.empty();
        };
    }

    private static boolean grows(BigDecimal percent, BigDecimal figure, BigDecimal before) {
        var wanted = before.multiply(HUNDRED.add(percent)).compareTo(figure.multiply(HUNDRED));
        return percent.signum() < 0 ? wanted >= 0 : wanted <= 0;
    }

    /// True where an outturn is worse than what was planned, in the direction of the target.
    public boolean lags(BigDecimal planned, BigDecimal outturn) {
        var behind = outturn.compareTo(planned);
        return switch (target) {
            case AtLeast _ -> behind < 0;
            case AtMost _, Eliminate _ -> behind > 0;
            case EachYear it -> it.percent().signum() < 0 ? behind > 0 : behind < 0;
            case Between it -> beyond(it, outturn).compareTo(beyond(it, planned)) > 0;
            case Deliver _, Narrative _ -> false;
        };
    }

    /// How far a figure lies outside the range.
    private static BigDecimal beyond(Between range, BigDecimal figure) {
        return range.low().subtract(figure).max(figure.subtract(range.high())).max(BigDecimal.ZERO);
    }
}
