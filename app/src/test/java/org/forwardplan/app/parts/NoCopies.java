package org.forwardplan.app.parts;

import org.forwardplan.model.copies.PlanCopies;
import org.forwardplan.model.copies.PlanCopy;

import java.nio.file.Path;
import java.util.List;

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
    public Path replaceDamaged(Path plan, PlanCopy copy) {
        throw new AssertionError(plan);
    }
}
