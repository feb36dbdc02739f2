package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.search.PlanSearch;
import org.forwardplan.model.search.PlanSearch.Found;
import org.forwardplan.model.search.PlanSearch.Hit;
import org.forwardplan.model.search.Query;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/// Finds anything in a plan by words and filters, as the search box does.
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Find anything in a plan: all words must occur, in any of their forms.",
            "Filters: in:duties, status:draft, lead:\"chief nurse\", answers:quality,"
                    + " is:unanswered.",
            "Exit code 0 where something is found, 1 where nothing is."
        })
final class SearchCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Parameters(index = "1", paramLabel = "WORDS", description = "Words and filters, in quotes.")
    private String words;

    @Option(
            names = "--limit",
            defaultValue = "20",
            description = "How many to print at most; 20 unless said.")
    private int limit;

    @Option(names = "--json", description = "Print what is found as JSON, with its ids.")
    private boolean json;

    SearchCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        var query = Query.of(words + " ");
        if (!query.faults().isEmpty() || query.blank()) {
            query.faults().forEach(console.err()::println);
            if (query.faults().isEmpty()) {
                console.err().println("Say what to look for.");
            }
            return ExitCode.BAD_USE;
        }
        try (var repository = Reading.of(parts, file, console)) {
            var search = PlanSearch.of(repository.plan(), LocalDate.now(parts.clock()));
            var found = search.find(query, Math.max(0, limit));
            if (json) {
                console.out().println(Json.write(asJson(found)));
            } else {
                print(found);
            }
            return found.all() == 0 ? ExitCode.FINDINGS : ExitCode.FINE;
        }
    }

    private void print(Found found) {
        var out = console.out();
        found.hits()
                .forEach(hit -> {
                    out.println("%s: %s".formatted(hit.kind(), hit.title().text()));
                    if (!hit.excerpt().text().isEmpty()) {
                        out.println("    " + hit.excerpt().text());
                    }
                });
        if (!found.meant().isEmpty()) {
            out.println("Looked for “%s” instead.".formatted(String.join("”, “", found.meant())));
        }
        out.println(
                found.all() == 0
                        ? "Nothing in this plan has all of that."
                        : "%d found.".formatted(found.all()));
    }

    private static Object asJson(Found found) {
        return Json.object(
                "found", found.all(),
                "meant", found.meant(),
                "hits", found.hits().stream().map(SearchCommand::hit).toList());
    }

    private static Object hit(Hit hit) {
        return Json.object(
                "id", hit.id().text(),
                "kind", hit.kind(),
                "title", hit.title().text(),
                "excerpt", hit.excerpt().text());
    }
}
