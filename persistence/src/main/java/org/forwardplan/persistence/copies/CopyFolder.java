package org.forwardplan.persistence.copies;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import org.forwardplan.model.copies.PlanCopies;
import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.copies.PlanCopy.Why;
import org.forwardplan.model.copies.Recovering;
import org.forwardplan.model.copies.Recovery;
import org.forwardplan.model.copies.Thinning;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.proof.Proof;
import org.forwardplan.persistence.planfile.PlanFileStore;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Copies in the folder “NAME copies” beside each plan, or in one that the planner has chosen.
public final class CopyFolder implements PlanCopies {

    private final PlanFileStore plans;
    private final Clock clock;
    private final @Nullable Path set;

    public CopyFolder(PlanFileStore plans, Clock clock) {
        this(plans, clock, null);
    }

    private CopyFolder(PlanFileStore plans, Clock clock, @Nullable Path set) {
        this.plans = plans;
        this.clock = clock;
        this.set = set;
    }

    @Override
    public PlanCopies in(@Nullable Path folder) {
        return new CopyFolder(plans, clock, folder);
    }

    @Override
    public PlanCopies with(Password password) {
        return new CopyFolder(plans.with(password), clock, set);
    }

    private CopyPlace place(Path plan) {
        return new CopyPlace(plan, set);
    }

    @Override
    public Path folder(Path plan) {
        return place(plan).folder();
    }

    @Override
    public List<PlanCopy> of(Path plan) {
        return place(plan)
                .copies()
                .sorted(comparing(PlanCopy::at).thenComparing(PlanCopy::entry).reversed())
                .toList();
    }

    @Override
    public PlanCopy make(Path plan, Why why) {
        return made(plan, why, draft -> plans.snapshot(plan, draft));
    }

    @Override
    public PlanCopy keep(Path plan, ReadPlan state, Why why) {
        var entry = state.journal().last();
        var newest = of(plan).stream().findFirst().filter(copy -> copy.entry() == entry);
        return newest.orElseGet(() ->
                made(
                        plan,
                        why,
                        draft -> {
                            plans.keep(plan, draft, state);
                            return state;
                        }));
    }

    /// @param write fills the draft, and answers what stands in it
    private synchronized PlanCopy made(Path plan, Why why, Function<Path, ReadPlan> write) {
        var place = place(plan);
        var folder = place.folder();
        var draft = place.draft();
        try {
            Files.createDirectories(folder);
            place.sweep(clock.instant());
            try {
                var held = write.apply(draft);
                var proof = Proof.of(held.plan(), held.journal());
                var entry = held.journal().last();
                var at = clock.instant().truncatedTo(ChronoUnit.SECONDS);
                var file = folder.resolve(new CopyName(place.stem(), at, entry, why).text());
                Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
                thin(plan);
                return new PlanCopy(
                        file, at, why, entry, Files.size(file), proof.mismatches().size());
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException failed) {
            throw new StorageException(
                    "No copy of the plan could be kept in “%s”".formatted(folder),
                    "Check that there is room on the disk and that you may write to that folder."
                            + " The plan itself is safe.",
                    failed);
        }
    }

    private void thin(Path plan) throws IOException {
        var copies = of(plan).stream().filter(copy -> copy.why() != Why.BEFORE_UPDATE).toList();
        var kept =
                Thinning.kept(copies.stream().map(PlanCopy::at).collect(toSet()), clock.instant());
        for (var copy : copies) {
            if (!kept.contains(copy.at())) {
                Files.deleteIfExists(copy.file());
            }
        }
    }

    private DamagedPlanFile damaged(Path plan) {
        return new DamagedPlanFile(plans, plan, () -> provesPassword(plan));
    }

    @Override
    public Path replaceDamaged(Path plan, PlanCopy copy) {
        return damaged(plan).replaceBy(copy.file());
    }

    @Override
    public Optional<Recovery> recover(Path plan, Progress progress) {
        var recovering = new Recovering(plans.salvage(plan, progress), clock.instant());
        for (var copy : of(plan)) {
            progress.stopIfCancelled();
            progress.report(0, -1, "Reading the copies");
            try {
                var held = plans.read(copy.file());
                return recovering.best(copy.of(held.journal().last()), held);
            } catch (StorageException unreadable) {
                if (!unreadable.lost()) {
                    throw unreadable;
                }
            }
        }
        return recovering.best(null, null);
    }

    @Override
    public Path putBack(Path plan, Recovery recovery) {
        var from = recovery.from();
        var copyEncrypted = from != null && PlanFileStore.isEncrypted(from.file());
        if (from != null && copyEncrypted) {
            // Whoever does not know its password must not write it out in plain.
            plans.read(from.file());
        }
        return damaged(plan)
                .replaceBy(recovery.content(), copyEncrypted || PlanFileStore.isEncrypted(plan));
    }

    @Override
    public boolean provesPassword(Path plan) {
        if (plans.decrypts(plan)) {
            return true;
        }
        var encrypted =
                of(plan).stream()
                        .map(PlanCopy::file)
                        .filter(PlanFileStore::isEncrypted)
                        .findFirst();
        if (encrypted.isEmpty()) {
            return false;
        }
        try {
            plans.read(encrypted.get());
            return true;
        } catch (StorageException another) {
            return false;
        }
    }
}
