package org.forwardplan.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// The versions of a plan that have a name: the commands about them.
@Command(
        name = "baseline",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = "Freeze a version of a plan under a name, or list those there are.")
final class BaselineCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec;

    BaselineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.err().print(spec.commandLine().getUsageMessage());
        return ExitCode.BAD_USE;
    }
}
