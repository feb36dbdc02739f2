package org.forwardplan.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// The password of a plan: the commands about it.
@Command(
        name = "password",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Set, change or remove the password of a plan.",
            "A forgotten password cannot be found out, by anybody."
        })
final class PasswordCommand implements Callable<Integer> {

    private final Console console;

    @Spec private CommandSpec spec;

    PasswordCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        console.err().print(spec.commandLine().getUsageMessage());
        return ExitCode.BAD_USE;
    }
}
