package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.rulebook.Rulebook;
import org.forwardplan.model.workbooks.RulebookWorkbook;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Writes a rulebook as a workbook, to be changed into next year's.
@Command(
        name = "template",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Write a rulebook as an Excel workbook, to be changed into next year's and read"
                        + " back with 'rulebook import'.")
final class RulebookTemplateCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Spec private CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The workbook to write (.xlsx).")
    private Path target;

    @Option(
            names = "--from",
            paramLabel = "ID",
            description = "The rulebook to begin with; the newest unless said.")
    private @Nullable String from;

    RulebookTemplateCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        OutputFile.refusePlanName(target, spec, "a workbook", ".xlsx");
        Rulebook book =
                from == null
                        ? parts.rulebooks().shipped().getFirst()
                        : NamedRulebook.of(from, parts, spec);
        var kept =
                new OutputFile(target, parts.clock())
                        .writeKeepingOld(() ->
                                parts.workbookWriter()
                                        .write(RulebookWorkbook.of(book), target, Progress.SILENT));
        console.out().println("Wrote %s from %s.".formatted(target, book.title()));
        kept.ifPresent(it -> console.out().println("What was there before is " + it + "."));
        return ExitCode.FINE;
    }
}
