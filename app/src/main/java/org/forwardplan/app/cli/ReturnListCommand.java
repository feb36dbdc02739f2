package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.returns.ReturnTracking;
import org.forwardplan.model.returns.ReturnTracking.Row;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Lists what partners were asked for, and who has answered.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "List what partners were asked for, and who has answered; the most pressing first.",
            "Exit code 0, or 1 where something is overdue or nobody was asked."
        })
final class ReturnListCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The plan file. It is only read.")
    private Path file;

    @Option(names = "--json", description = "Print them as JSON.")
    private boolean json;

    @Option(names = "--reminders", description = "Print the reminders, to copy into mail.")
    private boolean reminders;

    ReturnListCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        var tracking =
                ReturnTracking.of(
                        parts.planFiles().read(file).plan(), LocalDate.now(parts.clock()));
        var rows = tracking.rows();
        if (json) {
            console.out()
                    .println(
                            Json.write(
                                    Json.object(
                                            "returns",
                                            rows.stream()
                                                    .map(ReturnListCommand::asJson)
                                                    .toList())));
        } else if (reminders) {
            console.out().print(tracking.reminders());
        } else if (rows.isEmpty()) {
            console.out().println("No partner has been asked for a return yet.");
        } else {
            print(rows);
        }
        var late = rows.stream().anyMatch(row -> row.state() == ReturnTracking.State.OVERDUE);
        return late || rows.isEmpty() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private void print(List<Row> rows) {
        var table = new TextTable(false).row(List.of("Partner", "State", "Due", "Sent", "File"));
        for (var row : rows) {
            var request = row.request();
            table.row(
                    List.of(
                            row.partner(),
                            row.words(),
                            Words.day(request.due()),
                            request.sentOn() == null ? "" : Words.day(request.sentOn()),
                            request.file()));
        }
        table.lines().forEach(console.out()::println);
    }

    private static Object asJson(Row row) {
        var request = row.request();
        return Json.object(
                "id", request.id().text(),
                "title", request.title(),
                "partner", row.partner(),
                "state", row.state().name().toLowerCase(Locale.ROOT),
                "days", row.days(),
                "due", request.due(),
                "sentOn", request.sentOn(),
                "entry", request.entry(),
                "file", request.file(),
                "asks",
                        request.asks().stream()
                                .map(ask -> ReturnSendCommand.key(ask.kind()))
                                .toList(),
                "returns", row.returns().stream().map(it -> it.file()).toList());
    }
}
