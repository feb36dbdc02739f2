package org.forwardplan.app.copies;

import org.forwardplan.model.copies.PlanCopies;
import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.copies.PlanCopy.Why;
import org.forwardplan.model.copies.Recovery;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// Copies that are only listed.
final class ListedCopies implements PlanCopies {

    final List<PlanCopy> copies = new ArrayList<>();
    final List<Plan> kept = new ArrayList<>();
    boolean failing;
    int contradicts;
    private final LongSupplier last;

    /// @param last the number of the plan's last entry
    ListedCopies(LongSupplier last) {
        this.last = last;
    }

    List<String> words() {
        return copies.reversed().stream().map(it -> it.why() + " " + it.entry()).toList();
    }

    private PlanCopy copy(Path plan, Why why, long entry) {
        if (failing) {
            throw new StorageException("No copy could be kept", "Make room.");
        }
        var copy = new PlanCopy(plan, Instant.EPOCH, why, entry, 1, contradicts);
        copies.addFirst(copy);
        return copy;
    }

    @Override
    public List<PlanCopy> of(Path plan) {
        return List.copyOf(copies);
    }

    @Override
    public PlanCopy make(Path plan, Why why) {
        return copy(plan, why, last.getAsLong());
    }

    @Override
    public PlanCopy keep(Path plan, ReadPlan state, Why why) {
        kept.add(state.plan());
        return copy(plan, why, state.journal().last());
    }

    @Override
    public Path folder(Path plan) {
        return plan;
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
