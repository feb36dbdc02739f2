package org.forwardplan.model.revisions;

import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Revision.Route;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the rulebook says of a route, in its own words and with its own section numbers.
///
/// @param rows those it rests on, as far as the plan's rulebook has them
public record RouteRule(Route route, List<Requirement> rows) {

    public RouteRule {
        rows = List.copyOf(rows);
    }

    public static RouteRule of(Plan plan, Route route) {
        return new RouteRule(
                route,
                keys(route)
                        .flatMap(key ->
                                plan.find(Requirement.class, new RequirementId(key)).stream())
                        .toList());
    }

    /// The rows of a rulebook that are about each route.
    private static Stream<String> keys(Route route) {
        return switch (route) {
            case CONFIRMED -> Stream.of("yearly-review");
            case OTHER -> Stream.of("other-revision");
            case SIGNIFICANT ->
                    Stream.of(
                            "significant-revision",
                            "consult-people",
                            "involve-hwbs",
                            "hwb-opinions",
                            "revised-draft");
        };
    }

    /// Where the route itself stands in the law; empty where the rulebook names no place.
    public String section() {
        return rows.stream().findFirst().map(Requirement::section).orElse("");
    }

    /// What the route asks, as the rulebook sums it up; empty where it has no such row.
    public Optional<String> summary() {
        return rows.stream().findFirst().map(Requirement::summary);
    }

    /// Who must be sent what is published; where the rulebook has no such row, those to whom the
    /// plan itself goes.
    List<String> recipients() {
        return rows.stream()
                .findFirst()
                .map(Requirement::recipients)
                .orElse(
                        List.of(
                                "Integrated care partnership",
                                "Each relevant health and wellbeing board",
                                "NHS England"));
    }
}
