package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.journal.StorageException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Sets the password of a plan.
@Command(
        name = "set",
        mixinStandardHelpOptions = true,
        description = {
            "Encrypt a plan that has no password yet.",
            "Papers, and copies made before, stay as they are."
        })
final class PasswordSetCommand implements Callable<Integer> {

    private final Parts parts;
    private final PasswordSource passwords;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Mixin private NewPassword chosen;

    PasswordSetCommand(Parts parts, PasswordSource passwords, Console console) {
        this.parts = parts;
        this.passwords = passwords;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (var repository = parts.planFiles().open(file)) {
            if (repository.isEncrypted()) {
                throw new StorageException(
                        "%s has a password already.".formatted(file.getFileName()),
                        "Use 'workbench password change' to give it another.");
            }
            try (var next = chosen.of(file, passwords)) {
                repository.protectWith(next);
            }
        }
        console.out()
                .println("%s is encrypted: from now on it asks for its password.".formatted(file));
        return ExitCode.FINE;
    }
}
