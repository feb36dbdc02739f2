package org.forwardplan.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// The workbooks partners are sent and send back: the commands about them.
@Command(
        name = "return",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description =
                "Send partners workbooks to fill in, see who has answered, and take in what comes"
                        + " back.")
final class ReturnCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec;

    ReturnCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.err().print(spec.commandLine().getUsageMessage());
        return ExitCode.BAD_USE;
    }
}
