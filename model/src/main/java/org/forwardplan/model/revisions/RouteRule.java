package org.forwardplan.model.revisions;

import org.forwardplan.model.plan.InForce;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Revision.Route;

import java.util.List;
import java.util.Optional;

/// What the rulebook says of a route, in its own words and with its own section numbers.
///
/// @param row the first that has a test which is asked on this route only; empty where the plan's
///   rulebook has none
/// @param recipients who must be sent what is published; where the rulebook has no such row, all to
///   whom it has anything sent
public record RouteRule(Route route, Optional<Requirement> row, List<String> recipients) {

    public RouteRule {
        recipients = List.copyOf(recipients);
    }

    public static RouteRule of(Plan plan, Route route) {
        var asked = InForce.of(plan).asked();
        var row = asked.stream().filter(it -> isAbout(it, route)).findFirst();
        return new RouteRule(
                route,
                row,
                row.map(Requirement::recipients)
                        .orElseGet(() ->
                                asked.stream()
                                        .flatMap(it -> it.recipients().stream())
                                        .distinct()
                                        .toList()));
    }

    private static boolean isAbout(Requirement row, Route route) {
        return row.tests().stream().anyMatch(test -> test.when().equals(Optional.of(route)));
    }

    /// Where the route itself stands in the law; empty where the rulebook names no place.
    public String section() {
        return row.map(Requirement::section).orElse("");
    }

    /// What the route asks, as the rulebook sums it up; empty where it has no such row.
    public Optional<String> summary() {
        return row.map(Requirement::summary);
    }
}
