package org.forwardplan.app.cli;

import org.forwardplan.model.journal.Password;
import org.forwardplan.model.journal.StorageException;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/// Where the password comes from that a plan is to have from now on.
final class NewPassword {

    @Option(
            names = "--new-password-file",
            paramLabel = "FILE",
            description =
                    "A file whose first line is the new password; else it is asked for, twice.")
    private @Nullable Path file;

    Password of(Path plan, PasswordSource passwords) {
        var chosen = file == null ? typed(plan, passwords) : PasswordSource.read(file);
        if (chosen.isNone()) {
            throw new StorageException(
                    "There is no new password.",
                    "Name a file whose first line is the new password with --new-password-file.");
        }
        return chosen;
    }

    private static Password typed(Path plan, PasswordSource passwords) {
        var first = passwords.typed("New password of %s:".formatted(plan.getFileName()));
        if (first.isNone()) {
            return first;
        }
        try (var again = passwords.typed("The same again:")) {
            if (!first.same(again)) {
                first.close();
                throw new StorageException(
                        "The two passwords are not the same.", "Type the command again.");
            }
        }
        return first;
    }
}
