package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.carrying.PlanText;
import org.forwardplan.model.journal.ReadPlan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Writes everything in a plan as text.
@Command(
        name = "text",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Write everything in a plan as plain text in a zip file: the plan, its history, its"
                    + " versions, pictures and files. Any program can read it, and 'workbench"
                    + " import text' makes the same plan of it.",
            "The text is not encrypted, whether the plan is or not."
        })
final class ExportTextCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The plan file. It is only read.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT.zip",
            description = "The file to write.")
    private Path target;

    ExportTextCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        OutputFile.refusePlanName(target, spec, "text", PlanText.EXTENSION);
        try (var repository = Reading.of(parts, file, console)) {
            var all = new ReadPlan(repository.plan(), repository.journal());
            var previous =
                    new OutputFile(target, parts.clock())
                            .writeKeepingOld(
                                    () -> parts.planText().write(all, target, console.progress()));
            console.out().println("Wrote %s: %s.".formatted(target, Words.holdings(all)));
            previous.ifPresent(old ->
                    console.out().println("The one that was there is now %s.".formatted(old)));
        }
        return ExitCode.FINE;
    }
}
