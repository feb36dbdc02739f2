package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.editing.ImportDocument;
import org.forwardplan.model.editing.ImportDocument.Place;
import org.forwardplan.model.editing.PlanEditor;
import org.forwardplan.model.imports.ImportDraft;
import org.forwardplan.model.imports.Imported;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.outline.Outline;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;

/// Brings a file into a plan, or shows what would come.
abstract class ImportFileCommand implements Callable<Integer> {

    private final Parts parts;
    private final String planner;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(
            names = "--under",
            paramLabel = "SECTION",
            description =
                    "The section it goes beneath, by its number (4.2) or its title; else the new"
                            + " sections become chapters, after those there are.")
    private @Nullable String under;

    @Option(
            names = "--depth",
            paramLabel = "LEVELS",
            defaultValue = "0",
            description =
                    "How many levels of heading become sections, 1 to 9; deeper ones stay headings"
                            + " in the text. Else 3, and guessed headings stay in the text.")
    private int depth;

    @Option(names = "--preview", description = "Only show what would come in. Changes nothing.")
    private boolean preview;

    @Option(
            names = "--json",
            description = "Print the sections and what could not be carried as JSON.")
    private boolean json;

    ImportFileCommand(Parts parts, String planner, Console console) {
        this.parts = parts;
        this.planner = planner;
        this.console = console;
    }

    abstract Path source();

    abstract Imported read();

    Console console() {
        return console;
    }

    Parts parts() {
        return parts;
    }

    @Override
    public Integer call() {
        if (depth < 0 || depth > 9) {
            throw wrong("--depth is a number of levels from 1 to 9, not %d.".formatted(depth));
        }
        try (var repository = parts.planFiles().open(file)) {
            var place = place(Outline.of(repository.plan()));
            var draft = ImportDraft.of(read());
            var chosen = depth == 0 ? draft : draft.sectionsDownTo(depth);
            var command =
                    new ImportDocument(
                            UUID.randomUUID(),
                            String.valueOf(source().getFileName()),
                            chosen,
                            place,
                            true);
            return preview ? show(command, repository) : bring(command, repository);
        }
    }

    private int show(ImportDocument command, PlanRepository repository) {
        if (command.decide(repository.plan()) instanceof Decision.Refused refused) {
            return refused(refused);
        }
        new ImportText(command, Outline.of(repository.plan()), false).print(console.out(), json);
        return ExitCode.FINE;
    }

    private int bring(ImportDocument command, PlanRepository repository) {
        var before = Outline.of(repository.plan());
        var editor = new PlanEditor(repository, parts.clock(), () -> planner);
        if (editor.perform(command) instanceof Decision.Refused refused) {
            return refused(refused);
        }
        new ImportText(command, before, true).print(console.out(), json);
        return ExitCode.FINE;
    }

    private int refused(Decision.Refused refused) {
        refused.findings()
                .forEach(finding ->
                        console.err()
                                .println("%s. %s.".formatted(finding.what(), finding.remedy())));
        return ExitCode.BAD_USE;
    }

    private Place place(Outline outline) {
        var wanted = under;
        if (wanted == null) {
            return new Place(null, outline.beneath(null).size());
        }
        var section = NamedSection.in(outline, wanted, spec).section().id();
        return new Place(section, outline.beneath(section).size());
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
