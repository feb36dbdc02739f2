package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Makes a plan of one that was exported as text.
@Command(
        name = "text",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Make a plan of a zip file that 'workbench export text' wrote, by this version of the"
                    + " program or an earlier one: the same plan, with its history, its versions,"
                    + " pictures and files.",
            "With --password-file the plan is encrypted with that password."
        })
final class ImportTextCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Parameters(paramLabel = "ZIP", description = "The exported plan. It is only read.")
    private Path zip;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "PLAN.fplan",
            description = "The plan file to make; there must be none of that name yet.")
    private Path target;

    ImportTextCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        var all = parts.planText().read(zip, console.progress());
        parts.planFiles().write(target, all, _ -> {});
        console.out().println("Made %s: %s.".formatted(target, Words.holdings(all)));
        return ExitCode.FINE;
    }
}
