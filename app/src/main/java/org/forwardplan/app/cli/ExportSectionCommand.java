package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.papers.SectionReviewPaper;
import org.forwardplan.model.review.ReviewTicket;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/// Writes one section to Word for review.
@Command(
        name = "section",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Write one section to Word, to be reviewed and taken back.",
            "What comes back is shown by 'workbench import review' and taken over in the window."
        })
final class ExportSectionCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(
            names = "--section",
            required = true,
            paramLabel = "SECTION",
            description = "Its number (4.2) or its title.")
    private String section;

    @Option(names = "--beneath", description = "With the sections beneath it.")
    private boolean beneath;

    @Option(names = "--with-comments", description = "With its comments.")
    private boolean withComments;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT.docx",
            description = "The file to write.")
    private Path target;

    ExportSectionCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        OutputFile.refusePlanName(target, spec, "a paper", ".docx");
        try (var repository = Reading.of(parts, file, console)) {
            var plan = repository.plan();
            var entry = NamedSection.in(Outline.of(plan), section, spec);
            var ticket = ReviewTicket.of(plan, repository.journal(), entry.section().id(), beneath);
            var paper = new SectionReviewPaper(ticket, withComments);
            var made = paper.make(plan, LocalDate.now(parts.clock()));
            new OutputFile(target, parts.clock())
                    .writeKeepingOld(
                            () -> parts.paperWriter().write(made, target, console.progress()));
            console.out()
                    .println(
                            "Wrote section %s to %s%s."
                                    .formatted(
                                            entry.heading(),
                                            target,
                                            withComments
                                                    ? " with %d comment threads"
                                                            .formatted(paper.threads(plan))
                                                    : ""));
            return ExitCode.FINE;
        }
    }
}
