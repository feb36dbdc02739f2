package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.editing.StartPlan;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.PlanFiles;
import org.forwardplan.model.plan.FinancialYear;
import org.forwardplan.model.plan.Plan;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.concurrent.Callable;

/// Starts a plan in a new file.
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Start a plan in a new file. A file that is there already is left alone.")
final class NewCommand implements Callable<Integer> {

    private final Parts parts;
    private final String planner;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(
            paramLabel = "FILE",
            description = "The plan file to make; '.fplan' is added where it is missing.")
    private Path file;

    @Option(
            names = "--rulebook",
            required = true,
            paramLabel = "ID",
            description =
                    "The rulebook it answers to, e.g. jfp-2023-24, or a rulebook file (.yaml).")
    private String rulebook;

    @Option(
            names = "--organisation",
            required = true,
            paramLabel = "NAME",
            description = "Whose plan it is, as it is to be printed.")
    private String organisation;

    @Option(
            names = "--from",
            paramLabel = "YEAR",
            description = "Its first year, e.g. 2023/24; else the rulebook's.")
    private @Nullable FinancialYear from;

    NewCommand(Parts parts, String planner, Console console) {
        this.parts = parts;
        this.planner = planner;
        this.console = console;
    }

    @Override
    public Integer call() {
        var book = NamedRulebook.of(rulebook, parts, spec);
        var start = StartPlan.of(book, organisation, from == null ? book.firstYear() : from);
        return switch (start.decide(Plan.EMPTY)) {
            case Decision.Refused(var findings) -> {
                findings.forEach(finding ->
                        console.err()
                                .println("%s. %s.".formatted(finding.what(), finding.remedy())));
                yield ExitCode.BAD_USE;
            }
            case Decision.Accepted(var change) -> {
                var target = named();
                var first =
                        new Edit(
                                parts.clock().instant(),
                                planner,
                                Edit.Act.DONE,
                                start.label(),
                                change);
                try (var repository = parts.planFiles().create(target, first)) {
                    var profile = repository.plan().profile();
                    console.out()
                            .println(
                                    "Made %s: “%s”, %s."
                                            .formatted(target, profile.title(), profile.period()));
                    console.out()
                            .println(
                                    "See what it still needs: workbench check "
                                            + Words.quoted(target));
                }
                yield ExitCode.FINE;
            }
        };
    }

    private Path named() {
        return file.toString().endsWith(PlanFiles.EXTENSION)
                ? file
                : file.resolveSibling(file.getFileName() + PlanFiles.EXTENSION);
    }
}
