package org.forwardplan.app.cli;

import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;

import java.nio.file.Path;
import java.util.function.Function;
import java.util.function.LongConsumer;

/// Plan files for commands: one that is encrypted asks for its password, and what a command makes
/// is encrypted where it was given one.
record AskingPlanFiles(PlanFiles files, PasswordSource passwords) implements PlanFiles {

    @Override
    public PlanRepository create(Path file, Edit first) {
        return given(it -> it.create(file, first));
    }

    @Override
    public PlanRepository open(Path file) {
        return asking(file, it -> it.open(file));
    }

    @Override
    public PlanRepository openToRead(Path file) {
        return asking(file, it -> it.openToRead(file));
    }

    @Override
    public ReadPlan read(Path file) {
        return asking(file, it -> it.read(file));
    }

    @Override
    public PlanFiles with(Password password) {
        return files.with(password);
    }

    @Override
    public void write(Path file, ReadPlan content, LongConsumer written) {
        given(it -> {
            it.write(file, content, written);
            return file;
        });
    }

    private <T> T given(Function<PlanFiles, T> work) {
        try (var password = passwords.given()) {
            return work.apply(password.isNone() ? files : files.with(password));
        }
    }

    private <T> T asking(Path file, Function<PlanFiles, T> work) {
        try {
            return work.apply(files);
        } catch (StorageException locked) {
            if (!locked.asksPassword()) {
                throw locked;
            }
            try (var password = passwords.asked("Password of %s:".formatted(file.getFileName()))) {
                if (password.isNone()) {
                    throw new StorageException(
                            locked.getMessage(),
                            "Name a file whose first line is its password with --password-file",
                            locked);
                }
                return work.apply(files.with(password));
            }
        }
    }
}
