package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.journal.Past;
import org.forwardplan.model.journal.ReadPlan;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.papers.PaperWriter;
import org.forwardplan.model.revisions.Judged;
import org.forwardplan.model.revisions.RevisionPaper;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/// Writes the documents of the judgement made last on the published plan.
@Command(
        name = "revision",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Write the documents of the judgement made last on the published plan: the declaration"
                    + " that it stands or the document of the changes, and the despatch record.",
            "Exit code 1 where nobody has judged the published plan yet."
        })
final class ExportRevisionCommand implements Callable<Integer> {

    /// Forms the documents can be written in.
    enum Format {
        docx,
        html
    }

    private final Parts parts;
    private final Console console;

    @Parameters(index = "0", paramLabel = "FILE", description = "The plan file. It is only read.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "docx|html",
            defaultValue = "docx",
            description = "Word or web page; Word unless said.")
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            description = "The folder to write them to; beside the plan unless said.")
    private @Nullable Path folder;

    @Mixin private TemplateOption template;

    ExportRevisionCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (format == Format.html) {
            template.refuseFor("A web page");
        }
        var read = parts.planFiles().read(file);
        var latest = Judged.latest(read.plan());
        if (latest.isEmpty()) {
            console.err()
                    .println(
                            "Nobody has judged the published plan yet: do that in the window, on"
                                    + " the page Revise.");
            return ExitCode.FINDINGS;
        }
        var judged =
                Judged.of(read.plan(), Past.of(read.journal(), read.plan()), latest.get())
                        .orElseThrow(() -> noJournal(read));
        var to = folder();
        var writer = template.writer(parts, read.plan());
        for (var paper : RevisionPaper.of(judged.revision().route())) {
            write(paper, judged, writer, to.resolve(name(paper, judged)));
        }
        return ExitCode.FINE;
    }

    private String name(RevisionPaper paper, Judged judged) {
        return "%s-%s.%s".formatted(paper.key(), judged.revision().on(), format);
    }

    private void write(RevisionPaper paper, Judged judged, PaperWriter writer, Path target) {
        var made = paper.make(judged, LocalDate.now(parts.clock()));
        new OutputFile(target, parts.clock())
                .writeKeepingOld(() -> writer.write(made, target, console.progress()));
        console.out().println("Wrote %s.".formatted(target));
    }

    private Path folder() {
        var to = folder;
        if (to == null) {
            var beside = file.toAbsolutePath().getParent();
            return beside == null ? Path.of("") : beside;
        }
        try {
            return Files.createDirectories(to);
        } catch (IOException failed) {
            throw new StorageException(
                    "The folder %s could not be made".formatted(to),
                    "Choose another folder",
                    failed);
        }
    }

    private StorageException noJournal(ReadPlan read) {
        return new StorageException(
                "The journal of %s ends at entry %d and does not hold what was judged"
                        .formatted(file, read.journal().last()),
                "Use the plan file in which the judgement was made");
    }
}
