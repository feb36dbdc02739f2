package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.rulebook.Rulebook;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// Prints a rulebook: every row with its tests.
@Command(
        name = "show",
        mixinStandardHelpOptions = true,
        description =
                "Print a rulebook: every row with what it asks and the tests a plan must pass.")
final class RulebookShowCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "The rulebook, e.g. jfp-2023-24.")
    private String id;

    @Option(names = "--json", description = "Print it as JSON.")
    private boolean json;

    RulebookShowCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        var book =
                Words.shipped(parts, id)
                        .orElseThrow(() ->
                                new ParameterException(
                                        spec.commandLine(), Words.noRulebook(parts, id)));
        if (json) {
            console.out().println(Json.write(asJson(book)));
        } else {
            print(book);
        }
        return ExitCode.FINE;
    }

    private void print(Rulebook book) {
        var out = console.out();
        out.println("%s (%s)".formatted(book.title(), book.id()));
        out.println("Issued by %s on %s".formatted(book.publishedBy(), Words.day(book.issued())));
        out.println(book.summary());
        for (var kind : Requirement.Kind.values()) {
            var rows = book.ofKind(kind);
            if (!rows.isEmpty()) {
                out.println();
                out.println("%s (%d)".formatted(Words.rows(kind), rows.size()));
                rows.forEach(this::print);
            }
        }
    }

    private void print(Requirement row) {
        var out = console.out();
        var section = row.section().isEmpty() ? "" : " (%s)".formatted(row.section());
        out.println();
        out.println(
                "  %s  %s%s%s"
                        .formatted(
                                row.id().key(),
                                row.title(),
                                section,
                                row.certain() ? "" : " [to be checked]"));
        out.println("    " + row.summary());
        row.targets().forEach(target -> out.println("    Target: " + target.words()));
        var due = row.due();
        if (due != null) {
            out.println("    Due: " + Words.day(due));
        }
        row.tests().forEach(test -> out.println("    - %s: %s".formatted(test.key(), test.asks())));
    }

    private static Object asJson(Rulebook book) {
        return Json.object(
                "id", book.id(),
                "title", book.title(),
                "documentName", book.documentName(),
                "summary", book.summary(),
                "firstYear", book.firstYear(),
                "years", book.years(),
                "issued", book.issued(),
                "publishedBy", book.publishedBy(),
                "requirements",
                        book.requirements().stream().map(RulebookShowCommand::row).toList());
    }

    private static Object row(Requirement row) {
        return Json.object(
                "id", row.id().key(),
                "kind", row.kind().key(),
                "group", row.group(),
                "title", row.title(),
                "section", row.section(),
                "summary", row.summary(),
                "tests",
                        row.tests().stream()
                                .map(test -> Json.object("id", test.key(), "asks", test.asks()))
                                .toList(),
                "targets", row.targets().stream().map(Target::words).toList(),
                "recipients", row.recipients(),
                "due", row.due(),
                "validFrom", row.validFrom(),
                "validTo", row.validTo(),
                "source", row.source(),
                "certain", row.certain());
    }
}
