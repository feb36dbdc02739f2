package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.registers.RegisterWorkbook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Writes one register of a plan to Excel.
@Command(
        name = "register",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Write one register of a plan to Excel, with charts where there is something to see.",
            "links is the trace of duties to what answers them."
        })
final class ExportRegisterCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "REGISTER",
            description =
                    "objectives, trajectories, milestones, evidence, sources, partners, sections,"
                            + " priorities, facts or links.")
    private String register;

    @Parameters(index = "1", paramLabel = "FILE", description = "The plan file. It is only read.")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT.xlsx",
            description = "The file to write.")
    private Path target;

    ExportRegisterCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        OutputFile.refusePlanName(target, spec, "a workbook", ".xlsx");
        var plan = parts.planFiles().read(file).plan();
        var wanted = register.strip().toLowerCase(Locale.ROOT);
        var workbook =
                RegisterWorkbook.of(plan, wanted, LocalDate.now(parts.clock()))
                        .orElseThrow(() ->
                                wrong(
                                        "There is no register “%s”. There is: %s"
                                                .formatted(
                                                        register,
                                                        String.join(
                                                                ", ",
                                                                RegisterWorkbook.keys(plan)))));
        new OutputFile(target, parts.clock())
                .writeKeepingOld(
                        () -> parts.workbookWriter().write(workbook, target, console.progress()));
        console.out().println("Wrote %s to %s.".formatted(workbook.title(), target));
        return ExitCode.FINE;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
