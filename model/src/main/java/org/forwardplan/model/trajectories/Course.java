package org.forwardplan.model.trajectories;

import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.model.wording.Wording;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The figures of one body, or of the system, year by year.
///
/// @param body null for the system as a whole
/// @param name as a planner reads it
/// @param points one for each year of the trajectory, empty where nothing is known of it
public record Course(@Nullable OrganisationId body, String name, List<TrajectoryPoint> points) {

    public static final String SYSTEM = "The system";

    public Course {
        points = List.copyOf(points);
    }

    /// True where any figure is known.
    public boolean any() {
        return any(FigureKind.PLANNED) || any(FigureKind.OUTTURN);
    }

    public boolean any(FigureKind kind) {
        return points.stream().anyMatch(point -> kind.of(point) != null);
    }

    /// The last year for which a figure is planned.
    public Optional<TrajectoryPoint> lastPlanned() {
        return points.reversed().stream().filter(point -> point.planned() != null).findFirst();
    }

    public Optional<TrajectoryPoint> in(FinancialYear year) {
        return points.stream().filter(point -> point.year().equals(year)).findFirst();
    }

    /// What the year before came to; what was planned for it until that is known.
    @Nullable BigDecimal before(FinancialYear year) {
        var last = in(year.plus(-1)).orElse(null);
        return last == null ? null : last.outturn() != null ? last.outturn() : last.planned();
    }

    /// All its figures in a sentence, e.g. `planned 72 for 2023/24 and 76 for 2024/25; outturn 71
    /// for 2023/24`.
    public String words() {
        return Stream.of(FigureKind.values())
                .filter(this::any)
                .map(this::words)
                .collect(Collectors.joining("; "));
    }

    private String words(FigureKind kind) {
        var said =
                points.stream()
                        .flatMap(point ->
                                Optional.ofNullable(kind.of(point))
                                        .map(it -> Wording.figure(it) + " for " + point.year())
                                        .stream())
                        .toList();
        return (kind == FigureKind.PLANNED ? "planned " : "outturn ") + Wording.list(said);
    }
}
