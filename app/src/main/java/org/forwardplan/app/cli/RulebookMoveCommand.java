package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.checks.PlanCheck;
import org.forwardplan.model.checks.PlanCheck.Subject;
import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.editing.MoveToRulebook;
import org.forwardplan.model.editing.PlanEditor;
import org.forwardplan.model.plan.Plan;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Moves a plan to another rulebook, and says what then needs another look.
@Command(
        name = "move",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Move a plan to another rulebook, as one step that can be undone in the window, and say"
                    + " what then needs another look. Look at the impact first.",
            "Exit code 0 where nothing new needs anybody, 1 where something does."
        })
final class RulebookMoveCommand implements Callable<Integer> {

    private final Parts parts;
    private final String planner;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "ID",
            description =
                    "The other rulebook, e.g. jfp-2024-25, or a rulebook file (.yaml, .xlsx).")
    private String to;

    RulebookMoveCommand(Parts parts, String planner, Console console) {
        this.parts = parts;
        this.planner = planner;
        this.console = console;
    }

    @Override
    public Integer call() {
        var book = NamedRulebook.of(to, parts, spec);
        try (var repository = parts.planFiles().open(file)) {
            var before = findings(repository.plan());
            var editor = new PlanEditor(repository, parts.clock(), () -> planner);
            if (editor.perform(new MoveToRulebook(book)) instanceof Decision.Refused) {
                console.out().println("The plan answers to %s already.".formatted(book.title()));
                return ExitCode.FINE;
            }
            console.out().println("The plan now answers to %s.".formatted(book.title()));
            var now = new ArrayList<>(findings(editor.plan()));
            now.removeAll(before);
            now.forEach(it ->
                    console.out().println("  - %s%n      %s".formatted(it.what(), it.remedy())));
            console.out()
                    .println(
                            now.isEmpty()
                                    ? "Nothing new needs anybody."
                                    : "New on the list: "
                                            + Words.count(now.size(), "finding", "findings")
                                            + ".");
            return now.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
        }
    }

    private List<Finding> findings(Plan plan) {
        return PlanCheck.run(Subject.of(plan, LocalDate.now(parts.clock())));
    }
}
