package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.papers.ChangePaper;
import org.forwardplan.model.versions.VersionChanges;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

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

    /// Forms the changes can be told in.
    enum Format {
        docx,
        html,
        json
    }

    @Option(names = "--json", description = "Print the changes as JSON.")
    private boolean json;

    @Option(
            names = "--format",
            paramLabel = "docx|html|json",
            description = {
                "The form of what is written with -o: the change paper for Word or as a web page,"
                        + " or the changes as JSON. By the ending of OUT unless said."
            })
    private @Nullable Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "Write what changed to this file instead of printing it.")
    private @Nullable Path target;

    @Mixin private TemplateOption template;

    CompareCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        var form = format();
        if (form == Format.html) {
            template.refuseFor("A web page");
        } else if (form == Format.json || target == null) {
            template.refuseFor("What is not a paper");
        }
        var read = parts.planFiles().read(file);
        var then = NamedState.of(from, read, parts, spec);
        var now = NamedState.of(to, read, parts, spec);
        var changes = VersionChanges.between(then.plan(), now.plan());
        if (target != null) {
            write(changes, then, now, target, form);
        } else {
            var words = new ChangesWords(changes, then.title(), now.title());
            if (form == Format.json) {
                console.out().println(Json.write(words.asJson()));
            } else {
                words.lines().forEach(console.out()::println);
            }
        }
        return changes.comparison().same() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    /// @return json where it was asked for; else what fits the file to be written
    private Format format() {
        if (target == null) {
            if (format == Format.docx || format == Format.html) {
                throw wrong(
                        "A change paper needs a file to go to: say -o OUT.%s.".formatted(format));
            }
            return json || format == Format.json ? Format.json : Format.docx;
        }
        var name = String.valueOf(target.getFileName());
        var fitting =
                Stream.of(Format.values())
                        .filter(it -> name.toLowerCase(Locale.ROOT).endsWith("." + it))
                        .findFirst()
                        .orElseThrow(() ->
                                wrong(
                                        "What changed goes to Word, to a web page or to JSON: use a"
                                                + " name that ends in .docx, .html or .json."));
        if (format != null && format != fitting) {
            throw wrong(
                    "%s ends like a file of another format: use --format %s, or a name that ends in .%s."
                            .formatted(name, fitting, format));
        }
        return fitting;
    }

    private void write(
            VersionChanges changes, NamedState then, NamedState now, Path out, Format form) {
        Runnable write =
                form == Format.json
                        ? () -> writeJson(new ChangesWords(changes, then.title(), now.title()), out)
                        : () -> writePaper(changes, then, now, out);
        new OutputFile(out, parts.clock()).writeKeepingOld(write);
        console.out().println("Wrote what changed to %s.".formatted(out));
    }

    private void writePaper(VersionChanges changes, NamedState then, NamedState now, Path out) {
        var paper =
                new ChangePaper(changes, then.title(), now.title())
                        .make(LocalDate.now(parts.clock()));
        template.writer(parts, now.plan()).write(paper, out, console.progress());
    }

    private static void writeJson(ChangesWords words, Path out) {
        try {
            Files.writeString(out, Json.write(words.asJson()) + System.lineSeparator());
        } catch (IOException failed) {
            throw new StorageException(
                    "%s could not be written".formatted(out),
                    "Close it in other programs, or write to another folder",
                    failed);
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
