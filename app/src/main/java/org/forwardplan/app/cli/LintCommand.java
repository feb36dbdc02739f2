package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.boardpapers.MeetingPaper;
import org.forwardplan.model.checks.PlanCheck.Subject;
import org.forwardplan.model.lint.LintFinding;
import org.forwardplan.model.lint.LintGroup;
import org.forwardplan.model.lint.PaperLint;
import org.forwardplan.model.lint.PlanLint;
import org.forwardplan.model.plan.BoardPaper;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section.Volume;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/// Says what a board or a reader should not find in a paper.
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Look a paper over before it is printed.",
            "Exit code 0 where it is ready, 1 where something is to be seen to."
        })
final class LintCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(
            names = "--paper",
            paramLabel = "PAPER",
            defaultValue = "plan",
            description =
                    "plan (default), reference, summary, board-paper for all in preparation, or"
                            + " the title of one.")
    private String paper;

    @Option(names = "--json", description = "Print the findings as JSON.")
    private boolean json;

    LintCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (var repository = Reading.of(parts, file, console)) {
            var found = found(repository.plan());
            if (json) {
                console.out()
                        .println(
                                Json.write(
                                        found.entrySet().stream()
                                                .map(LintCommand::asJson)
                                                .toList()));
            } else {
                found.forEach(this::print);
            }
            return found.values().stream().allMatch(List::isEmpty)
                    ? ExitCode.FINE
                    : ExitCode.FINDINGS;
        }
    }

    /// What there is to see to in each paper, by its title.
    private Map<String, List<LintFinding>> found(Plan plan) {
        var found = new LinkedHashMap<String, List<LintFinding>>();
        switch (paper) {
            case "plan" -> found.put("The plan", volume(plan, Volume.PLAN));
            case "reference" -> found.put("Reference volume", volume(plan, Volume.REFERENCE));
            case "summary" -> found.put("Public summary", volume(plan, Volume.SUMMARY));
            case MeetingPaper.KEY ->
                    plan.all(BoardPaper.class)
                            .forEach(it -> found.put(it.title(), board(plan, it)));
            default -> {
                var named = NamedBoardPaper.in(plan, paper, spec);
                found.put(named.title(), board(plan, named));
            }
        }
        return found;
    }

    private List<LintFinding> volume(Plan plan, Volume volume) {
        return PlanLint.of(Subject.of(plan, today()), volume);
    }

    private List<LintFinding> board(Plan plan, BoardPaper board) {
        var dated = new MeetingPaper(board, _ -> plan).dated(today());
        return PaperLint.of(Subject.of(plan, dated), board);
    }

    private LocalDate today() {
        return LocalDate.now(parts.clock());
    }

    private void print(String title, List<LintFinding> findings) {
        var out = console.out();
        out.println(
                findings.isEmpty()
                        ? "%s: ready to print.".formatted(title)
                        : "%s: %d to see to.".formatted(title, findings.size()));
        LintGroup.group(findings)
                .forEach((group, found) -> {
                    out.println("  %s (%d)".formatted(group, found.size()));
                    found.stream()
                            .map(LintFinding::finding)
                            .forEach(it ->
                                    out.println(
                                            "  - %s: %s%n      %s"
                                                    .formatted(
                                                            it.weight(), it.what(), it.remedy())));
                });
    }

    private static Object asJson(Map.Entry<String, List<LintFinding>> paper) {
        return Json.object(
                "paper", paper.getKey(),
                "findings",
                        paper.getValue().stream()
                                .map(it ->
                                        Json.object(
                                                "weight",
                                                        it.finding()
                                                                .weight()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT),
                                                "group", it.group().toString(),
                                                "what", it.finding().what(),
                                                "remedy", it.finding().remedy()))
                                .toList());
    }
}
