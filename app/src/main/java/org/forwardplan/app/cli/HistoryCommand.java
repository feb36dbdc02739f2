package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.JournalEntry;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Prints a plan's journal: what was done to it, when and by whom.
@Command(
        name = "history",
        mixinStandardHelpOptions = true,
        description =
                "Print the journal of a plan, oldest first: what was done to it, when and by whom.")
final class HistoryCommand implements Callable<Integer> {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK);

    private final Parts parts;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(
            names = "--json",
            description = "Print the entries as JSON, with the ids of what each touched.")
    private boolean json;

    HistoryCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (var repository = Reading.of(parts, file, console)) {
            var entries = repository.journal().entries();
            if (json) {
                console.out()
                        .println(
                                Json.write(
                                        Json.object(
                                                "entries",
                                                entries.stream()
                                                        .map(HistoryCommand::entry)
                                                        .toList())));
            } else {
                print(entries);
            }
        }
        return ExitCode.FINE;
    }

    private void print(List<JournalEntry> entries) {
        var table = new TextTable(false).row(List.of("No.", "When", "Who", "What"));
        var moment = MOMENT.withZone(parts.clock().getZone());
        for (var entry : entries) {
            var edit = entry.edit();
            var what =
                    edit.act() == Edit.Act.DONE
                            ? edit.what()
                            : "%s: %s".formatted(edit.act(), edit.what());
            table.row(
                    List.of(
                            String.valueOf(entry.number()),
                            moment.format(edit.at()),
                            edit.by(),
                            what));
        }
        table.lines().forEach(console.out()::println);
    }

    private static Object entry(JournalEntry entry) {
        var edit = entry.edit();
        return Json.object(
                "number", entry.number(),
                "at", edit.at(),
                "by", edit.by(),
                "act", edit.act().name().toLowerCase(Locale.ROOT),
                "what", edit.what(),
                "touched",
                        edit.change().touched().map(item -> item.id().text()).distinct().toList());
    }
}
