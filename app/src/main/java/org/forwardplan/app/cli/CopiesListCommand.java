package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Lists the copies that are kept of a plan.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "List the copies that are kept of a plan, newest first. The plan itself may be"
                    + " damaged.",
            "Exit code 0 where there is one, 1 where there is none."
        })
final class CopiesListCommand implements Callable<Integer> {

    static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.UK);

    private final Parts parts;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The plan file. It is not touched.")
    private Path file;

    @Option(names = "--json", description = "Print them as JSON.")
    private boolean json;

    CopiesListCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        var copies = parts.planCopies().of(file);
        var table = new TextTable(false).row(List.of("No.", "When", "Why", "Entry", "KB", "File"));
        var listed = new ArrayList<Object>();
        var moment = MOMENT.withZone(parts.clock().getZone());
        for (var copy : copies) {
            table.row(
                    List.of(
                            String.valueOf(listed.size() + 1),
                            moment.format(copy.at()),
                            copy.why().toString(),
                            String.valueOf(copy.entry()),
                            String.valueOf(copy.bytes() / 1024),
                            copy.file().getFileName().toString()));
            listed.add(
                    Json.object(
                            "file", copy.file().toString(),
                            "at", copy.at(),
                            "why", copy.why().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            "entry", copy.entry(),
                            "bytes", copy.bytes()));
        }
        if (json) {
            console.out().println(Json.write(Json.object("copies", listed)));
        } else if (copies.isEmpty()) {
            console.out().println("There is no copy of this plan yet.");
        } else {
            table.lines().forEach(console.out()::println);
        }
        return copies.isEmpty() ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
