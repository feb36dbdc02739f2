package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.papers.PaperKind;
import org.forwardplan.model.plan.Plan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes a paper or the duties checklist to a file.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        customSynopsis = {
            "workbench export [-hV] [--force] [--format=docx|html|xlsx]"
                    + " [--template=T.dotx|none] -o=OUT plan|reference|summary|duties FILE",
            "  or:  workbench export board-paper FILE [--cover=COVER] -o=OUT",
            "  or:  workbench export section FILE --section=NUMBER -o=OUT",
            "  or:  workbench export redline FILE --from=STATE [--to=STATE] -o=OUT",
            "  or:  workbench export revision FILE [--format=docx|html] [-o=FOLDER]",
            "  or:  workbench export text FILE -o=OUT.zip"
        },
        description = {
            "Write the plan to Word or a web page, or the duties checklist to Word, a web page or"
                    + " Excel. Without --format the ending of OUT decides.",
            "A file that is there already is kept beside the new one as 'Name (previous 2026-11-22"
                    + " 1405).docx', unless the new one says the same. --force keeps no copy."
        })
final class ExportCommand implements Callable<Integer> {

    /// Forms a paper can be written in.
    enum Format {
        docx,
        html,
        xlsx
    }

    private static final String DUTIES = "duties";

    private final Parts parts;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "plan|reference|summary|duties",
            description = "What to write, as docx or html; duties as xlsx too.")
    private String what;

    @Parameters(index = "1", arity = "0..1", paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(
            names = "--format",
            paramLabel = "docx|html|xlsx",
            description = "Word, a web page or Excel. Default: as OUT ends.")
    private Format format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT",
            description = "The file to write.")
    private Path target;

    @Option(
            names = "--force",
            description = "Write over a file that is there, without keeping a copy.")
    private boolean force;

    @Mixin private TemplateOption template;

    ExportCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        if (format == null && target != null) {
            format = byEnding().orElse(null);
        }
        refuseWhatIsMissing();
        var kind = paper();
        refuseWhatDoesNotFit();
        if (format != Format.docx) {
            template.refuseFor(format == Format.html ? "A web page" : "A workbook");
        }
        var plan = plan();
        kind.lacking(plan)
                .ifPresent(why -> {
                    throw wrong(why + ".");
                });
        var writer = template.writer(parts, plan);
        var exports = new Exports(parts, plan, console.progress());
        Runnable write =
                format == Format.xlsx
                        ? () -> exports.dutiesWorkbook(target)
                        : () -> exports.paper(kind, writer, target);
        Optional<Path> previous = Optional.empty();
        if (force) {
            write.run();
        } else {
            previous = new OutputFile(target, parts.clock()).writeKeepingOld(write);
        }
        console.out().println("Wrote %s (%s).".formatted(target, Words.size(size())));
        previous.ifPresent(
                old -> console.out().println("The one that was there is now %s.".formatted(old)));
        return ExitCode.FINE;
    }

    private PaperKind paper() {
        return PaperKind.ALL.stream()
                .filter(kind -> kind.key().equals(what))
                .findFirst()
                .orElseThrow(() ->
                        wrong(
                                "“%s” is not something to export. There is: %s"
                                        .formatted(
                                                what,
                                                PaperKind.ALL.stream()
                                                        .map(PaperKind::key)
                                                        .collect(Collectors.joining(", ")))));
    }

    private Optional<Format> byEnding() {
        var ending = String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(Format.values()).filter(it -> ending.endsWith("." + it)).findFirst();
    }

    /// What the paper needs; a section has needs of its own, so the parser cannot ask for these.
    private void refuseWhatIsMissing() {
        var missing = new StringJoiner(", ");
        if (what == null) {
            missing.add("'plan|reference|summary|duties'");
        }
        if (format == null) {
            missing.add("'--format=docx|html|xlsx'");
        }
        if (target == null) {
            missing.add("'--output=OUT'");
        }
        if (file == null) {
            missing.add("'FILE'");
        }
        if (missing.length() > 0) {
            throw wrong("Missing required options and parameters: " + missing);
        }
    }

    private void refuseWhatDoesNotFit() {
        if (format == Format.xlsx && !what.equals(DUTIES)) {
            throw wrong(
                    "The plan is written to Word or a web page: use --format docx or html, or"
                            + " export duties to have them in Excel.");
        }
        var name = String.valueOf(target.getFileName());
        var ending = name.toLowerCase(Locale.ROOT);
        if (ending.endsWith(PlanFiles.EXTENSION)) {
            throw wrong(
                    "%s is the name of a plan, and a paper must not take its place: use a name that ends in .%s."
                            .formatted(name, format));
        }
        for (var other : Format.values()) {
            if (other != format && ending.endsWith("." + other)) {
                throw wrong(
                        "%s ends like a file of another format: use --format %s, or a name that ends in .%s."
                                .formatted(name, other, format));
            }
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private Plan plan() {
        try (var repository = Reading.of(parts, file, console)) {
            return repository.plan();
        }
    }

    private long size() {
        try {
            return Files.size(target);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
