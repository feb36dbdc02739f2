package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.versions.Version;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/// Lists the versions of a plan that have a name.
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
        description = {
            "List the versions of a plan that have a name, newest first.",
            "Exit code 0 where there is one, 1 where there is none."
        })
final class BaselineListCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The plan file. It is only read.")
    private Path file;

    @Option(names = "--json", description = "Print them as JSON.")
    private boolean json;

    BaselineListCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        var read = parts.planFiles().read(file);
        var versions = Version.all(read.plan(), read.journal());
        if (json) {
            console.out()
                    .println(
                            Json.write(
                                    Json.object(
                                            "baselines",
                                            versions.stream()
                                                    .map(BaselineListCommand::asJson)
                                                    .toList())));
        } else if (versions.isEmpty()) {
            console.out().println("No version of this plan has a name yet.");
        } else {
            print(versions);
        }
        return versions.isEmpty() ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private void print(List<Version> versions) {
        var table =
                new TextTable(false)
                        .row(List.of("Name", "Purpose", "Date", "By", "Entry", "Changes since"));
        for (var version : versions) {
            var baseline = version.baseline();
            table.row(
                    List.of(
                            baseline.name(),
                            baseline.purpose().toString(),
                            Words.day(baseline.on()),
                            baseline.by(),
                            String.valueOf(baseline.entry()),
                            String.valueOf(version.since())));
        }
        table.lines().forEach(console.out()::println);
    }

    private static Object asJson(Version version) {
        var baseline = version.baseline();
        return Json.object(
                "id", baseline.id().text(),
                "name", baseline.name(),
                "purpose", BaselineAddCommand.key(baseline.purpose()),
                "on", baseline.on(),
                "by", baseline.by(),
                "note", baseline.note(),
                "entry", baseline.entry(),
                "changesSince", version.since());
    }
}
