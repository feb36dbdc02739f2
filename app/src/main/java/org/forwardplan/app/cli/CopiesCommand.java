package org.forwardplan.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// The copies that are kept of a plan: the commands about them.
@Command(
        name = "copies",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "List the copies that are kept of a plan, make one, or go back to one.")
final class CopiesCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec;

    CopiesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.err().print(spec.commandLine().getUsageMessage());
        return ExitCode.BAD_USE;
    }
}
