package org.forwardplan.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// What the law and the guidance ask, as data: the commands about it.
@Command(
        name = "rulebook",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "List the rulebooks that come with the program, show one, check a rulebook file, or"
                        + " move a plan to another rulebook.")
final class RulebookCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec;

    RulebookCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.err().print(spec.commandLine().getUsageMessage());
        return ExitCode.BAD_USE;
    }
}
