package org.forwardplan.model.registers;

import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.ItemId.ObjectiveId;
import org.forwardplan.model.plan.ItemId.OrganisationId;
import org.forwardplan.model.plan.ItemId.TrajectoryPointId;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Organisation;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanItem;
import org.forwardplan.model.plan.TrajectoryPoint;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A row for each objective and each body that has figures for it. An objective without figures has
/// a row for its owner, to be filled in.
///
/// @param years that are looked into
record FigureRows(Collection<FinancialYear> years) implements RegisterRows<FigureRow> {

    /// Stands in the id of a row where another has its body.
    private static final String SYSTEM = "system";

    FigureRows {
        years = List.copyOf(years);
    }

    /// The years of the plan, and those there are figures for.
    static SequencedSet<FinancialYear> years(Plan plan) {
        var profile = plan.profile();
        var years = new TreeSet<FinancialYear>();
        IntStream.range(0, profile.years()).mapToObj(profile.firstYear()::plus).forEach(years::add);
        plan.items(TrajectoryPoint.class).map(TrajectoryPoint::year).forEach(years::add);
        return years;
    }

    @Override
    public String id(FigureRow row) {
        return id(row.objective().id(), row.body());
    }

    static String id(ObjectiveId objective, @Nullable OrganisationId body) {
        return "%s/%s".formatted(objective.text(), body == null ? SYSTEM : body.text());
    }

    @Override
    public List<FigureRow> all(Plan plan) {
        var points = new HashMap<ObjectiveId, Map<String, List<TrajectoryPoint>>>();
        for (var point : plan.items(TrajectoryPoint.class).toList()) {
            points.computeIfAbsent(point.objective(), _ -> new LinkedHashMap<>())
                    .computeIfAbsent(
                            id(point.objective(), point.organisation()), _ -> new ArrayList<>())
                    .add(point);
        }
        var rows = new ArrayList<FigureRow>();
        for (var objective : plan.all(Objective.class)) {
            var bodies = points.getOrDefault(objective.id(), Map.of());
            if (bodies.isEmpty()) {
                rows.add(row(objective, objective.owner(), List.of()));
            }
            bodies.values().stream()
                    .map(own -> row(objective, own.getFirst().organisation(), own))
                    .sorted(inOrder(plan))
                    .forEach(rows::add);
        }
        return rows;
    }

    /// The system as a whole first, then the bodies in the order of the plan.
    private static Comparator<FigureRow> inOrder(Plan plan) {
        return Comparator.<FigureRow>comparingInt(row ->
                        row.body() == null
                                ? -1
                                : plan.find(Organisation.class, row.body())
                                        .map(Organisation::position)
                                        .orElse(Integer.MAX_VALUE))
                .thenComparing(row -> id(row.objective().id(), row.body()));
    }

    private static FigureRow row(
            Objective objective,
            @Nullable OrganisationId body,
            Collection<TrajectoryPoint> points) {
        var byYear = new HashMap<FinancialYear, TrajectoryPoint>();
        points.forEach(point -> byYear.put(point.year(), point));
        return new FigureRow(objective, body, byYear);
    }

    @Override
    public Optional<FigureRow> find(Plan plan, String id) {
        var slash = id.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        var whose = id.substring(slash + 1).strip();
        var body = RegisterRows.uuid(whose).map(OrganisationId::new);
        if (body.isEmpty() && !whose.equals(SYSTEM)) {
            return Optional.empty();
        }
        return RegisterRows.uuid(id.substring(0, slash))
                .flatMap(it -> plan.find(Objective.class, new ObjectiveId(it)))
                .map(objective -> find(plan, objective, body.orElse(null)));
    }

    private FigureRow find(Plan plan, Objective objective, @Nullable OrganisationId body) {
        return row(
                objective,
                body,
                years.stream()
                        .map(year -> TrajectoryPointId.of(objective.id(), body, year))
                        .flatMap(id -> plan.find(TrajectoryPoint.class, id).stream())
                        .toList());
    }

    /// Which objective a body has figures for follows from the plan.
    @Override
    public Optional<FigureRow> begin(NewRow<FigureRow> fresh) {
        return Optional.empty();
    }

    @Override
    public Settling settle(Plan plan, FigureRow row) {
        return new Settling(
                row.points().values().stream()
                        .filter(point ->
                                point.saysAnything()
                                        || plan.find(TrajectoryPoint.class, point.id()).isPresent())
                        .sorted(Comparator.comparing(TrajectoryPoint::year))
                        .<PlanItem>map(point -> point)
                        .toList(),
                List.of(),
                List.of());
    }
}
