package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.redline.Attribution;
import org.forwardplan.model.redline.Attribution.Author;
import org.forwardplan.model.redline.RedlinePaper;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;

/// Writes the whole plan with everything marked that changed between two states.
@Command(
        name = "redline",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Write the whole plan to Word with every change since an earlier state as a tracked"
                    + " insertion or deletion, to accept or reject one by one.",
            "A state is the name of a version, 'now', the number of a journal entry, or another"
                    + " plan file."
        })
final class ExportRedlineCommand implements Callable<Integer> {

    private final Parts parts;
    private final String planner;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The plan file. It is only read.")
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

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT.docx",
            description = "The file to write.")
    private Path target;

    @Mixin private TemplateOption template;

    /// @param planner who is named for what nobody changed by itself
    ExportRedlineCommand(Parts parts, String planner, Console console) {
        this.parts = parts;
        this.planner = planner;
        this.console = console;
    }

    @Override
    public Integer call() {
        var name = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(PlanFiles.EXTENSION) || !name.endsWith(".docx")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A redline is a Word file: use a name that ends in .docx, not %s."
                            .formatted(target.getFileName()));
        }
        var read = parts.planFiles().read(file);
        var then = NamedState.of(from, read, parts, spec);
        var now = NamedState.of(to, read, parts, spec);
        var author = new Author(planner, parts.clock().instant());
        var attribution =
                Attribution.between(
                        read.journal(),
                        then.entry().orElse(0L),
                        now.entry().orElse(read.journal().last()),
                        author);
        var paper =
                new RedlinePaper(then.title(), now.title())
                        .make(then.plan(), now.plan(), LocalDate.now(parts.clock()), attribution);
        new OutputFile(target, parts.clock())
                .writeKeepingOld(() ->
                        template.writer(parts, read.plan())
                                .write(paper, target, console.progress()));
        console.out()
                .println(
                        "Wrote the plan with its changes from “%s” to “%s” marked to %s."
                                .formatted(then.title(), now.title(), target));
        return ExitCode.FINE;
    }
}
