package org.forwardplan.app.copies;

import org.forwardplan.model.copies.PlanCopies;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.function.Supplier;

/// Plan files that tell a wrong password from a damaged plan: one that opens a copy of the plan is
/// right.
///
/// @param copies as they are kept now, as whoever knows the same password sees them
public record ProvingPlanFiles(PlanFiles files, Supplier<PlanCopies> copies) implements PlanFiles {

    @Override
    public PlanRepository create(Path file, Edit first) {
        return files.create(file, first);
    }

    @Override
    public PlanRepository open(Path file) {
        return proving(file, files::open);
    }

    @Override
    public PlanRepository openToRead(Path file) {
        return proving(file, files::openToRead);
    }

    @Override
    public ReadPlan read(Path file) {
        return files.read(file);
    }

    @Override
    public PlanFiles with(Password password) {
        // The copies are asked for only when they are needed; by then the password may be wiped.
        var known = Password.of(password.characters());
        return new ProvingPlanFiles(files.with(password), () -> copies.get().with(known));
    }

    @Override
    public void write(Path file, ReadPlan content, LongConsumer written) {
        files.write(file, content, written);
    }

    private <T> T proving(Path file, Function<Path, T> work) {
        try {
            return work.apply(file);
        } catch (StorageException other) {
            if (other.asksPassword() && copies.get().provesPassword(file)) {
                throw new StorageException(
                                "“%s” is damaged and cannot be read.".formatted(file.getFileName()),
                                "Its password is the right one.",
                                other)
                        .ofLost();
            }
            throw other;
        }
    }
}
