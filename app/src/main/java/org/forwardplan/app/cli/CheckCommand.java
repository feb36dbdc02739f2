package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.checks.PlanCheck;
import org.forwardplan.model.checks.PlanCheck.Subject;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.duties.RequirementCoverage;
import org.forwardplan.model.journal.Past;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Says how far a plan answers its rulebook and what needs somebody.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "Say how far a plan answers its rulebook, and what needs somebody.",
            "Exit code 0 where nothing does, 1 where there are gaps or findings."
        })
final class CheckCommand implements Callable<Integer> {

    private final Parts parts;
    private final Console console;

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(names = "--json", description = "Print requirements, totals and findings as JSON.")
    private boolean json;

    CheckCommand(Parts parts, Console console) {
        this.parts = parts;
        this.console = console;
    }

    @Override
    public Integer call() {
        try (var repository = Reading.of(parts, file, console)) {
            var plan = repository.plan();
            var subject =
                    Subject.of(
                            plan,
                            LocalDate.now(parts.clock()),
                            number -> Past.of(repository.journal(), plan).at(number));
            var findings = PlanCheck.run(subject);
            if (json) {
                console.out().println(Json.write(asJson(subject.coverage(), findings)));
            } else {
                print(subject, findings);
            }
            var gaps = subject.coverage().rows().stream().anyMatch(row -> row.state().needsWork());
            return gaps || !findings.isEmpty() ? ExitCode.FINDINGS : ExitCode.FINE;
        }
    }

    private void print(Subject subject, List<Finding> findings) {
        var out = console.out();
        var profile = subject.plan().profile();
        out.println("%s, %s".formatted(profile.title(), profile.period()));
        out.println(
                "Rulebook %s, as of %s".formatted(profile.rulebook(), Words.day(subject.today())));
        out.println();
        new CoverageText(subject.coverage()).counts().forEach(out::println);
        for (var weight : Finding.Weight.values()) {
            var those = findings.stream().filter(it -> it.weight() == weight).toList();
            if (!those.isEmpty()) {
                out.println();
                out.println("%s (%d)".formatted(weight, those.size()));
                those.forEach(
                        it -> out.println("  - %s%n      %s".formatted(it.what(), it.remedy())));
            }
        }
        if (findings.isEmpty()) {
            out.println();
            out.println("No findings.");
        }
    }

    private static Object asJson(Coverage coverage, List<Finding> findings) {
        return Json.object(
                "requirements", coverage.rows().stream().map(CheckCommand::row).toList(),
                "totals", totals(coverage),
                "findings", findings.stream().map(CheckCommand::finding).toList());
    }

    private static Object totals(Coverage coverage) {
        return coverage.totals().entrySet().stream()
                .collect(
                        Collectors.toMap(
                                total -> total.getKey().key(),
                                total -> total.getValue(),
                                Integer::sum,
                                LinkedHashMap::new));
    }

    private static Object row(RequirementCoverage row) {
        return Json.object(
                "id", row.requirement().id().key(),
                "title", row.requirement().title(),
                "kind", row.requirement().kind().key(),
                "state", row.state().key(),
                "reasons", row.reasons());
    }

    private static Object finding(Finding finding) {
        var about = finding.about();
        return Json.object(
                "weight", finding.weight().name().toLowerCase(Locale.ROOT),
                "what", finding.what(),
                "about", about == null ? null : about.text(),
                "remedy", finding.remedy());
    }
}
