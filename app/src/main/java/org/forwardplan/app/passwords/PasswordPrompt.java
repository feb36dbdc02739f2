package org.forwardplan.app.passwords;

import org.forwardplan.model.journal.Password;

import java.nio.file.Path;
import java.util.Optional;

/// Asks for the password of a plan that is encrypted.
@FunctionalInterface
public interface PasswordPrompt {

    /// @param why what happened when the plan was opened without the right one
    /// @return empty where the planner gives up
    Optional<Password> ask(Path file, String why);
}
