package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.editing.Decision.Refused;
import org.forwardplan.model.editing.PlanEditor;
import org.forwardplan.model.editing.TakeReturn;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.merge.Choice;
import org.forwardplan.model.returns.Difference;
import org.forwardplan.model.returns.ReturnChoices;
import org.forwardplan.model.returns.ReturnPreview;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Takes a file that came back over into the plan.
@Command(
        name = "apply",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Take over what came back from a partner, and keep the file with the plan. It can be"
                    + " undone in one step.",
            "What only the partner changed or added is taken over; a row that was left out stays.",
            "Exit code 1 where the plan and the file both changed the same, and nothing is changed,"
                    + " or where something in the file could not be taken over."
        })
final class ReturnApplyCommand implements Callable<Integer> {

    /// What to do where both changed the same.
    enum OnConflict {
        ours,
        theirs,
        stop
    }

    private final Parts parts;
    private final String planner;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Parameters(index = "1", paramLabel = "RETURN", description = "The spreadsheet that came back.")
    private Path came;

    @Option(
            names = "--on-conflict",
            paramLabel = "ours|theirs|stop",
            defaultValue = "stop",
            description =
                    "What stands where both changed the same: stop lists them and changes nothing,"
                            + " which is what happens unless said.")
    private OnConflict onConflict;

    @Option(
            names = "--request",
            paramLabel = "TITLE",
            description =
                    "The return it answers, by its title or partner, where it does not say so.")
    private @Nullable String request;

    ReturnApplyCommand(Parts parts, String planner, Console console) {
        this.parts = parts;
        this.planner = planner;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (var repository = parts.planFiles().open(file)) {
            return new ReturnIn(parts, console, spec)
                    .preview(came, repository.plan(), repository.journal(), request)
                    .map(preview -> apply(preview, repository))
                    .orElse(ExitCode.BAD_USE);
        }
    }

    private int apply(ReturnPreview preview, PlanRepository repository) {
        var choices =
                switch (onConflict) {
                    case ours -> preview.choices().conflicts(Choice.OURS);
                    case theirs -> preview.choices().conflicts(Choice.THEIRS);
                    case stop -> preview.choices();
                };
        var text = new ReturnText(preview);
        if (!choices.ready()) {
            console.out()
                    .println(
                            "%s changed both here and in “%s”; nothing was taken over:"
                                    .formatted(
                                            Words.count(
                                                    choices.open().size(),
                                                    "value was",
                                                    "values were"),
                                            preview.file()));
            choices.open().forEach(it -> text.lines(it).forEach(console.out()::println));
            return ExitCode.FINDINGS;
        }
        var editor = new PlanEditor(repository, parts.clock(), () -> planner);
        var command = new TakeReturn(preview, choices, planner, parts.clock().instant());
        if (editor.perform(command) instanceof Refused(var findings)) {
            findings.forEach(
                    it -> console.err().println("%s. %s.".formatted(it.what(), it.remedy())));
            if (findings.isEmpty()) {
                console.out()
                        .println(
                                "“%s” says what “%s” said, which is merged: nothing changed."
                                        .formatted(preview.file(), preview.sameAs()));
            }
            return findings.isEmpty() ? ExitCode.FINE : ExitCode.BAD_USE;
        }
        say(preview, choices, command);
        return preview.problems().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private void say(ReturnPreview preview, ReturnChoices choices, TakeReturn command) {
        var out = console.out();
        out.println(
                "Took over %s of “%s” from %s; kept ours in %d."
                        .formatted(
                                Words.count(choices.taken().size(), "difference", "differences"),
                                preview.file(),
                                preview.partner(),
                                choices.declined().stream()
                                        .filter(it -> it.before() == Difference.Before.NEW)
                                        .count()));
        command.outcome().repairs().forEach(it -> out.println("  " + it.what()));
        preview.problems().forEach(it -> out.println("  Not taken over: " + it.sentence()));
        preview.columns().forEach(it -> out.println("  Column: " + it.sentence()));
        preview.remarks().forEach(it -> out.println("  Note: " + it));
    }
}
