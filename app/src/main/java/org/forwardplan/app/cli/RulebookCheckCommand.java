package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.plan.Requirement.Kind;
import org.forwardplan.model.rulebook.Rulebook;
import org.forwardplan.model.rulebook.RulebookException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Checks that a rulebook file says what a rulebook must say.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Check that a rulebook file says what a rulebook must say.",
            "Names every fault with its line, row and field; exit code 1 where there is one."
        })
final class RulebookCheckCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The rulebook file (.yaml).")
    private Path file;

    RulebookCheckCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        var out = console.out();
        try {
            var book = parts.rulebooks().read(file);
            out.println(
                    "%s is a rulebook: %s, %s."
                            .formatted(
                                    file,
                                    book.title(),
                                    Words.count(book.requirements().size(), "row", "rows")));
            out.println(kinds(book));
            var open = book.requirements().stream().filter(row -> !row.certain()).count();
            if (open > 0) {
                out.println(
                        "Still to be checked at the source: "
                                + Words.count(open, "row", "rows")
                                + ".");
            }
            return ExitCode.FINE;
        } catch (RulebookException broken) {
            broken.faults().forEach(out::println);
            out.println(Words.count(broken.faults().size(), "fault", "faults") + ".");
            return ExitCode.FINDINGS;
        }
    }

    private static String kinds(Rulebook book) {
        return Arrays.stream(Kind.values())
                .filter(kind -> !book.ofKind(kind).isEmpty())
                .map(kind -> "%s: %d".formatted(Words.rows(kind), book.ofKind(kind).size()))
                .collect(Collectors.joining(". ", "", "."));
    }
}
