package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.Baseline.Purpose;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Added;
import org.forwardplan.model.plan.Revision;

import java.util.List;
import java.util.Optional;

/// Keeps the judgement on the published plan: by whom, when, why, and what has to be done now.
public record JudgeRevision(Revision revision) implements PlanCommand {

    @Override
    public String label() {
        return "Judge the published plan: %s".formatted(revision.route());
    }

    @Override
    public Decision decide(Plan plan) {
        var published =
                plan.find(Baseline.class, revision.since())
                        .filter(version -> version.purpose() == Purpose.PUBLISHED);
        if (published.isEmpty()) {
            return Decision.refuse(
                    Finding.must(
                            "No published version is there to judge",
                            null,
                            "Freeze the plan, or a version of it, as published first"));
        }
        return unfit(revision)
                .map(Decision::refuse)
                .orElseGet(() -> Decision.accept(List.of(new Added(revision))));
    }

    /// Why a judgement cannot be kept like that.
    static Optional<Finding> unfit(Revision revision) {
        if (revision.by().isBlank()) {
            return Optional.of(
                    Finding.must(
                            "It is not said who judged",
                            null,
                            "Write the role or the body, e.g. the board of the ICB"));
        }
        if (revision.reasoning().isBlank()) {
            return Optional.of(
                    Finding.must(
                            "A judgement needs its reasons",
                            null,
                            "Write in a sentence or two why this is the right route"));
        }
        return revision.tasks().stream().anyMatch(task -> task.what().isBlank())
                ? Optional.of(
                        Finding.must("A task says nothing", null, "Write what has to be done"))
                : Optional.empty();
    }
}
