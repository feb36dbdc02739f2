package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;

import picocli.CommandLine.Command;

import java.util.List;
import java.util.concurrent.Callable;

/// Lists the rulebooks that come with the program.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = "List the rulebooks that come with the program, newest first.")
final class RulebookListCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    RulebookListCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        var table = new TextTable(false).row(List.of("Id", "Title", "Rows", "Issued", "By"));
        for (var book : parts.rulebooks().shipped()) {
            table.row(
                    List.of(
                            book.id(),
                            book.title(),
                            String.valueOf(book.requirements().size()),
                            Words.day(book.issued()),
                            book.publishedBy()));
        }
        table.lines().forEach(console.out()::println);
        return ExitCode.FINE;
    }
}
