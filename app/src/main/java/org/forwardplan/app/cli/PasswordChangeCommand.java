package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.journal.StorageException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Changes the password of a plan.
@Command(
        name = "change",
        mixinStandardHelpOptions = true,
        description = {
            "Encrypt a plan with another password. The one it has is asked for, or comes from"
                    + " --password-file.",
            "Papers, and copies made before, stay as they are."
        })
final class PasswordChangeCommand implements Callable<Integer> {

    private final Parts parts;
    private final PasswordSource passwords;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Mixin private NewPassword chosen;

    PasswordChangeCommand(Parts parts, PasswordSource passwords, Console console) {
        this.parts = parts;
        this.passwords = passwords;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (var repository = parts.planFiles().open(file)) {
            if (!repository.isEncrypted()) {
                throw new StorageException(
                        "%s has no password yet.".formatted(file.getFileName()),
                        "Use 'workbench password set' to give it one.");
            }
            try (var next = chosen.of(file, passwords)) {
                repository.protectWith(next);
            }
        }
        console.out().println("%s has another password.".formatted(file));
        return ExitCode.FINE;
    }
}
