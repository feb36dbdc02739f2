package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.copies.PlanCopy.Why;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Makes a copy of a plan in the folder beside it.
@Command(
        name = "make",
        mixinStandardHelpOptions = true,
        description = "Copy a plan into the folder of copies beside it, and read the copy through.")
final class CopiesMakeCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    CopiesMakeCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (var _ = parts.planFiles().open(file)) {
            var copy = parts.planCopies().make(file, Why.ASKED_FOR);
            console.out().println("Kept as %s.".formatted(copy.file()));
            if (copy.contradicts() > 0) {
                console.out()
                        .println(
                                "It shows something else than its history says. See what: workbench verify %s"
                                        .formatted(file));
                return ExitCode.FINDINGS;
            }
        }
        return ExitCode.FINE;
    }
}
