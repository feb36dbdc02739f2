package org.forwardplan.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// What can be brought into a plan.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Bring what exists into a plan: a Word document, or an outline typed as text; or"
                        + " make a plan of one that was exported as text.")
final class ImportCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec;

    ImportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.err().print(spec.commandLine().getUsageMessage());
        return ExitCode.BAD_USE;
    }
}
