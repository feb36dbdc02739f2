package org.forwardplan.model.trajectories;

import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.model.wording.Wording;

import java.util.Optional;

/// Whether what is planned meets the target.
///
/// The year that counts is the one in which the target is due; where it has no day, or lies before
/// the first or after the last year that is planned for, the last year that is.
///
/// @param words one sentence; empty where there is nothing to judge
public record Verdict(Standing standing, String words) {

    public enum Standing {
        MEETS,
        MISSES,
        /// The target is due in a later year than any that is planned for.
        NOT_PLANNED_SO_FAR,
        NOTHING_TO_JUDGE
    }

    private static final Verdict NONE = new Verdict(Standing.NOTHING_TO_JUDGE, "");

    static Verdict of(Trajectory trajectory) {
        var system = trajectory.system();
        var last = system.lastPlanned().orElse(null);
        if (last == null) {
            return NONE;
        }
        var due = trajectory.due();
        if (due.filter(year -> year.compareTo(last.year()) > 0).isPresent()) {
            return new Verdict(
                    Standing.NOT_PLANNED_SO_FAR,
                    "No figure is planned for %s, when the target is due."
                            .formatted(due.orElseThrow()));
        }
        var judged = due.flatMap(system::in).filter(point -> point.planned() != null).orElse(last);
        return judge(trajectory, judged).orElse(NONE);
    }

    private static Optional<Verdict> judge(Trajectory trajectory, TrajectoryPoint judged) {
        var planned = judged.planned();
        if (planned == null) {
            return Optional.empty();
        }
        var before = trajectory.system().before(judged.year());
        return trajectory
                .measure()
                .metBy(planned, before)
                .map(met ->
                        new Verdict(
                                met ? Standing.MEETS : Standing.MISSES,
                                "The figure planned for %s, %s, %s the target."
                                        .formatted(
                                                judged.year(),
                                                Wording.figure(planned),
                                                met ? "meets" : "misses")));
    }
}
