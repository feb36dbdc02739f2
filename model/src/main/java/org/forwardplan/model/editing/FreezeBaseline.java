package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.ItemId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// Gives the plan as it stands a name, so that it can be pointed at, opened and compared with for
/// years.
///
/// @param baseline with the number of the last journal entry there is at this moment
public record FreezeBaseline(Baseline baseline) implements PlanCommand {

    /// What the plan of today is called among the versions.
    public static final String NOW = "Now";

    @Override
    public String label() {
        return "Freeze “%s”".formatted(baseline.name().strip());
    }

    @Override
    public Decision decide(Plan plan) {
        var name = baseline.name().strip();
        return unfit(plan, name, null)
                .map(Decision::refuse)
                .orElseGet(() ->
                        Decision.accept(
                                List.of(
                                        new Added(
                                                new Baseline(
                                                        baseline.id(),
                                                        name,
                                                        baseline.purpose(),
                                                        baseline.on(),
                                                        baseline.by().strip(),
                                                        baseline.note().strip(),
                                                        baseline.entry())))));
    }

    /// Why a version cannot be called that.
    ///
    /// @param except the version that may have the name already
    static Optional<Finding> unfit(Plan plan, String name, @Nullable ItemId except) {
        if (name.isBlank()) {
            return Optional.of(
                    Finding.must(
                            "A version needs a name",
                            except,
                            "Write what it is, e.g. Sent to the boards, March"));
        }
        if (name.equalsIgnoreCase(NOW)) {
            return Optional.of(
                    Finding.must(
                            "“Now” is what the plan of today is called",
                            except,
                            "Choose another name"));
        }
        return plan.items(Baseline.class)
                .filter(other -> !other.id().equals(except))
                .filter(other -> other.name().equalsIgnoreCase(name))
                .findFirst()
                .map(other ->
                        Finding.must(
                                "There is a version called “%s” already".formatted(other.name()),
                                other.id(),
                                "Choose another name"));
    }
}
