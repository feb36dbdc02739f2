package org.forwardplan.app.parts;

import org.forwardplan.model.copies.PlanCopies;
import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.copies.Recovery;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.ReadPlan;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// For tests in which no copies are kept.
public record NoCopies() implements PlanCopies {

    @Override
    public List<PlanCopy> of(Path plan) {
        return List.of();
    }

    @Override
    public PlanCopy make(Path plan, PlanCopy.Why why) {
        throw new AssertionError(plan);
    }

    @Override
    public PlanCopy keep(Path plan, ReadPlan state, PlanCopy.Why why) {
        throw new AssertionError(plan);
    }

    @Override
    public Path folder(Path plan) {
        return plan.resolveSibling("copies");
    }

    @Override
    public PlanCopies in(@Nullable Path folder) {
        return this;
    }

    @Override
    public PlanCopies with(Password password) {
        return this;
    }

    @Override
    public Path replaceDamaged(Path plan, PlanCopy copy) {
        throw new AssertionError(plan);
    }

    @Override
    public Optional<Recovery> recover(Path plan, Progress progress) {
        throw new AssertionError(plan);
    }

    @Override
    public Path putBack(Path plan, Recovery recovery) {
        throw new AssertionError(plan);
    }

    @Override
    public boolean provesPassword(Path plan) {
        return false;
    }
}
