package org.forwardplan.model.trajectories;

import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.model.wording.Wording;

import java.math.BigDecimal;
import java.util.stream.Stream;

/// A year in which less was reached than planned.
public record Lag(Course course, TrajectoryPoint point, BigDecimal planned, BigDecimal outturn) {

    static Stream<Lag> of(Course course, TrajectoryPoint point, Measure measure) {
        var planned = point.planned();
        var outturn = point.outturn();
        return planned != null && outturn != null && measure.lags(planned, outturn)
                ? Stream.of(new Lag(course, point, planned, outturn))
                : Stream.empty();
    }

    /// E.g. `The system fell behind in 2023/24: 71 against 76 planned.`
    public String words() {
        return "%s fell behind in %s: %s against %s planned."
                .formatted(
                        course.name(),
                        point.year(),
                        Wording.figure(outturn),
                        Wording.figure(planned));
    }
}
