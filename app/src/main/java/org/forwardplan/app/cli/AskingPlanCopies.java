package org.forwardplan.app.cli;

import org.forwardplan.model.copies.PlanCopies;
import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.copies.PlanCopy.Why;
import org.forwardplan.model.copies.Recovery;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Copies of plans for commands: where one is encrypted, its password is asked for.
record AskingPlanCopies(PlanCopies copies, PasswordSource passwords) implements PlanCopies {

    @Override
    public List<PlanCopy> of(Path plan) {
        return copies.of(plan);
    }

    @Override
    public PlanCopy make(Path plan, Why why) {
        return copies.make(plan, why);
    }

    @Override
    public PlanCopy keep(Path plan, ReadPlan state, Why why) {
        return copies.keep(plan, state, why);
    }

    @Override
    public Path folder(Path plan) {
        return copies.folder(plan);
    }

    @Override
    public PlanCopies in(@Nullable Path folder) {
        return new AskingPlanCopies(copies.in(folder), passwords);
    }

    @Override
    public PlanCopies with(Password password) {
        return copies.with(password);
    }

    @Override
    public Path replaceDamaged(Path plan, PlanCopy copy) {
        return asking(plan, it -> it.replaceDamaged(plan, copy));
    }

    @Override
    public Optional<Recovery> recover(Path plan, Progress progress) {
        return asking(plan, it -> it.recover(plan, progress));
    }

    @Override
    public Path putBack(Path plan, Recovery recovery) {
        return asking(plan, it -> it.putBack(plan, recovery));
    }

    @Override
    public boolean provesPassword(Path plan) {
        try (var password = passwords.given()) {
            return copies.with(password).provesPassword(plan);
        }
    }

    private <T> T asking(Path plan, Function<PlanCopies, T> work) {
        try {
            return work.apply(copies);
        } catch (StorageException locked) {
            if (!locked.asksPassword()) {
                throw locked;
            }
            try (var password = passwords.asked("Password of %s:".formatted(plan.getFileName()))) {
                if (password.isNone()) {
                    throw locked;
                }
                return work.apply(copies.with(password));
            }
        }
    }
}
