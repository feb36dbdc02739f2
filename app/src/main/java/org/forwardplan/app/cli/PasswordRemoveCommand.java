package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.StorageException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Removes the password of a plan.
@Command(
        name = "remove",
        mixinStandardHelpOptions = true,
        description = {
            "Make a plan readable for whoever has the file. Its password is asked for, or comes"
                    + " from --password-file.",
            "Papers, and copies made before, stay as they are."
        })
final class PasswordRemoveCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    PasswordRemoveCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (var repository = parts.planFiles().open(file)) {
            if (!repository.isEncrypted()) {
                throw new StorageException(
                        "%s has no password.".formatted(file.getFileName()),
                        "There is nothing to remove.");
            }
            repository.protectWith(Password.NONE);
        }
        console.out().println("%s has no password any more.".formatted(file));
        return ExitCode.FINE;
    }
}
