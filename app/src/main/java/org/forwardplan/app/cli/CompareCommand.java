package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.papers.ChangePaper;
import org.forwardplan.model.versions.VersionChanges;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/// Says what has changed between two states of a plan.
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Say what has changed between two states of a plan: what was added, removed, changed"
                    + " and moved.",
            "A state is the name of a version, 'now', the number of a journal entry, or another"
                    + " plan file.",
            "Exit code 0 where nothing differs, 1 where something does."
        })
final class CompareCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The plan file. It is only read.")
    private Path file;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "STATE",
            description = "The earlier state.")
    private String from;

    @Option(
            names = "--to",
            defaultValue = "now",
            paramLabel = "STATE",
            description = "The later state; now unless said.")
    private String to;

    @Option(names = "--json", description = "Print the changes as JSON.")
    private boolean json;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.docx",
            description = "Write the change paper to this Word file instead.")
    private @Nullable Path target;

    CompareCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (target != null && !String.valueOf(target.getFileName()).endsWith(".docx")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "The change paper is a Word file: use a name that ends in" + " .docx.");
        }
        var read = parts.planFiles().read(file);
        var then = NamedState.of(from, read, parts, spec);
        var now = NamedState.of(to, read, parts, spec);
        var changes = VersionChanges.between(then.plan(), now.plan());
        if (target != null) {
            write(changes, then, now, target);
        } else {
            var words = new ChangesWords(changes, then.title(), now.title());
            if (json) {
                console.out().println(Json.write(words.asJson()));
            } else {
                words.lines().forEach(console.out()::println);
            }
        }
        return changes.comparison().same() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private void write(VersionChanges changes, NamedState then, NamedState now, Path out) {
        var paper =
                new ChangePaper(changes, then.title(), now.title())
                        .make(LocalDate.now(parts.clock()));
        new OutputFile(out, parts.clock())
                .writeKeepingOld(() -> parts.paperWriter().write(paper, out, console.progress()));
        console.out().println("Wrote what changed to %s.".formatted(out));
    }
}
