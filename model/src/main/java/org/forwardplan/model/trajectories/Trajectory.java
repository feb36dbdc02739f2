package org.forwardplan.model.trajectories;

import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.TrajectoryPointId;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanProfile;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.forwardplan.model.wording.Wording;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The way of an objective to its target: the figures planned and reached year by year, for the
/// system and beside it for each body that has figures of its own.
///
/// @param years those the plan covers, and any other that holds a figure
/// @param system the system's own figures, never worked out from those of the bodies
/// @param bodies those with figures, in the order of the plan
public record Trajectory(
        Objective objective, List<FinancialYear> years, Course system, List<Course> bodies) {

    public Trajectory {
        years = List.copyOf(years);
        bodies = List.copyOf(bodies);
    }

    public static Trajectory of(Plan plan, Objective objective) {
        var points =
                plan.items(TrajectoryPoint.class)
                        .filter(point -> point.objective().equals(objective.id()))
                        .toList();
        return of(plan, objective, points);
    }

    /// That of every objective, in the order of the plan.
    public static List<Trajectory> all(Plan plan) {
        return all(plan, _ -> true);
    }

    /// Those that hold a point for any year, in the order of the plan: the others have nothing that
    /// could be judged.
    public static List<Trajectory> begun(Plan plan) {
        return all(plan, points -> !points.isEmpty());
    }

    private static List<Trajectory> all(Plan plan, Predicate<List<TrajectoryPoint>> wanted) {
        var points = new HashMap<ObjectiveId, List<TrajectoryPoint>>();
        plan.items(TrajectoryPoint.class)
                .forEach(point ->
                        points.computeIfAbsent(point.objective(), _ -> new ArrayList<>())
                                .add(point));
        return plan.all(Objective.class).stream()
                .filter(it -> wanted.test(points.getOrDefault(it.id(), List.of())))
                .map(it -> of(plan, it, points.getOrDefault(it.id(), List.of())))
                .toList();
    }

    private static Trajectory of(Plan plan, Objective objective, List<TrajectoryPoint> points) {
        var years = years(plan, points);
        var held =
                points.stream()
                        .collect(
                                Collectors.toMap(
                                        TrajectoryPoint::id, it -> it, (first, _) -> first));
        var bodies = points.stream().map(TrajectoryPoint::organisation).distinct().toList();
        var courses =
                bodies.stream()
                        .filter(Objects::nonNull)
                        .flatMap(id -> plan.find(Organisation.class, id).stream())
                        .sorted(Comparator.comparingInt(Organisation::position))
                        .map(it -> course(objective, it.id(), it.name(), years, held))
                        .filter(Course::any)
                        .toList();
        var system = course(objective, null, Course.SYSTEM, years, held);
        return new Trajectory(objective, years, system, courses);
    }

    private static List<FinancialYear> years(Plan plan, List<TrajectoryPoint> points) {
        var years = new TreeSet<FinancialYear>();
        if (plan.items(PlanProfile.class).findAny().isPresent()) {
            var profile = plan.profile();
            for (var year = profile.firstYear();
                    year.compareTo(profile.lastYear()) <= 0;
                    year = year.plus(1)) {
                years.add(year);
            }
        }
        points.stream()
                .filter(point -> point.planned() != null || point.outturn() != null)
                .forEach(point -> years.add(point.year()));
        return List.copyOf(years);
    }

    private static Course course(
            Objective objective,
            @Nullable OrganisationId body,
            String name,
            List<FinancialYear> years,
            Map<TrajectoryPointId, TrajectoryPoint> held) {
        return new Course(
                body,
                name,
                years.stream()
                        .map(year -> TrajectoryPoint.none(objective.id(), body, year))
                        .map(none -> held.getOrDefault(none.id(), none))
                        .toList());
    }

    public Measure measure() {
        return new Measure(objective.target());
    }

    /// The system first, then each body.
    public Stream<Course> courses() {
        return Stream.concat(Stream.of(system), bodies.stream());
    }

    /// True where anything is known of any year.
    public boolean any() {
        return system.any() || !bodies.isEmpty();
    }

    /// In how many years anything is known of it.
    public long known() {
        return courses()
                .flatMap(course -> course.points().stream())
                .filter(point -> point.planned() != null || point.outturn() != null)
                .map(TrajectoryPoint::year)
                .distinct()
                .count();
    }

    /// What the system's plan comes to when it is held against the target.
    public Verdict verdict() {
        return Verdict.of(this);
    }

    /// Where a body, or the system, has reached less than it planned, in the order of the courses.
    public List<Lag> lags() {
        var measure = measure();
        return courses()
                .flatMap(course ->
                        course.points().stream().flatMap(point -> Lag.of(course, point, measure)))
                .toList();
    }

    /// The years that are over and were planned for, and whose outturn nobody has given, of the
    /// system or any body.
    public List<FinancialYear> missingOutturns(LocalDate today) {
        return courses()
                .flatMap(course -> course.points().stream())
                .filter(point ->
                        point.planned() != null
                                && point.outturn() == null
                                && point.year().last().isBefore(today))
                .map(TrajectoryPoint::year)
                .distinct()
                .sorted()
                .toList();
    }

    /// The year in which the target is due; empty where it has no day.
    Optional<FinancialYear> due() {
        return Optional.ofNullable(objective.by()).map(FinancialYear::of);
    }

    /// What is noted on single years, each note once with the years it stands on, e.g. `2024/25 and
    /// 2025/26: illustrative.`
    public List<String> notes() {
        return noted().entrySet().stream()
                .map(it ->
                        "%s: %s%s"
                                .formatted(
                                        Wording.list(it.getValue()),
                                        it.getKey(),
                                        it.getKey().endsWith(".") ? "" : "."))
                .toList();
    }

    /// The years that each note stands on, with the body whose they are.
    public SequencedMap<String, List<String>> noted() {
        var years = new LinkedHashMap<String, List<String>>();
        courses()
                .forEach(course ->
                        course.points().stream()
                                .filter(point -> !point.note().isBlank())
                                .forEach(point ->
                                        years.computeIfAbsent(
                                                        point.note().strip(),
                                                        _ -> new ArrayList<>())
                                                .add(
                                                        course.body() == null
                                                                ? point.year().toString()
                                                                : "%s, %s"
                                                                        .formatted(
                                                                                course.name(),
                                                                                point.year()))));
        return years;
    }

    /// All that the figures say, for somebody who cannot see them drawn.
    public String words() {
        if (!any()) {
            return "No figures by year.";
        }
        var figures =
                courses()
                        .filter(Course::any)
                        .map(course -> "%s: %s.".formatted(course.name(), course.words()));
        return Stream.of(
                        figures,
                        Stream.of("Target: %s.".formatted(objective.target().words())),
                        Stream.of(verdict().words()),
                        lags().stream().map(Lag::words))
                .flatMap(it -> it)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
