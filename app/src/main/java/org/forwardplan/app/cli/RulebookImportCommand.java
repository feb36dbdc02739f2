package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.rulebook.RulebookException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Turns a filled workbook into a rulebook file.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Read a rulebook from a workbook made with 'rulebook template', and write it as a"
                    + " rulebook file.",
            "Names every fault with its sheet and cell; exit code 1 where there is one, and nothing"
                    + " is written."
        })
final class RulebookImportCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The workbook (.xlsx).")
    private Path file;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT",
            description = "The rulebook file to write (.yaml).")
    private Path target;

    RulebookImportCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        OutputFile.refusePlanName(target, spec, "a rulebook", ".yaml");
        try {
            var book = parts.rulebooks().read(file);
            var kept =
                    new OutputFile(target, parts.clock())
                            .writeKeepingOld(() -> parts.rulebooks().write(book, target));
            console.out()
                    .println(
                            "Wrote %s: %s, %s."
                                    .formatted(
                                            target,
                                            book.title(),
                                            Words.count(
                                                    book.requirements().size(), "row", "rows")));
            kept.ifPresent(it -> console.out().println("What was there before is " + it + "."));
            return ExitCode.FINE;
        } catch (RulebookException broken) {
            broken.faults().forEach(console.out()::println);
            console.out().println(Words.count(broken.faults().size(), "fault", "faults") + ".");
            return ExitCode.FINDINGS;
        }
    }
}
