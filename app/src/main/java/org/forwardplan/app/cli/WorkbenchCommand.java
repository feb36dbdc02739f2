package org.forwardplan.app.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

/// The program's own name, with every command beneath it.
@Command(
        name = "workbench",
        mixinStandardHelpOptions = true,
        versionProvider = WorkbenchCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        header = "Forward Plan Workbench: write, check and publish Joint Forward Plans.",
        description = {
            "%nWithout a command it opens its window; with the name of a plan file it opens that"
                    + " plan.",
            "'workbench COMMAND --help' says more about one command.",
            "A plan with a password asks for it; any command takes it from the first line of a file"
                    + " named with --password-file.%n"
        },
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:Fine.",
            "1:There are gaps or findings, or nothing was found.",
            "2:The command was not understood, or a file is missing, in use, broken or not what it"
                    + " should be.",
            "3:The program itself made a mistake."
        })
final class WorkbenchCommand implements Callable<Integer> {

    private final Console console;

    private final PasswordSource passwords;

    @Spec private CommandSpec spec;

    WorkbenchCommand(Console console, PasswordSource passwords) {
        this.console = console;
        this.passwords = passwords;
    }

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            hidden = true)
    void passwordFile(Path file) {
        passwords.from(file);
    }

    @Override
    public Integer call() {
        console.err().print(spec.commandLine().getUsageMessage());
        return ExitCode.BAD_USE;
    }

    /// Reads the version that the build wrote into the program.
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            var version = WorkbenchCommand.class.getPackage().getImplementationVersion();
            return new String[] {
                "Forward Plan Workbench "
                        + Objects.requireNonNullElse(version, "(built from source)")
            };
        }
    }
}
