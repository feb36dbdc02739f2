package org.forwardplan.app.cli;

import org.forwardplan.app.cli.DemoFiles.Written;
import org.forwardplan.model.checks.PlanCheck;
import org.forwardplan.model.checks.PlanCheck.Subject;
import org.forwardplan.model.duties.AnswerState;
import org.forwardplan.model.plan.Plan;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// What the demonstration says at its end: where the plan stands, what is missing, what was
/// written, what to do next.
final class DemoSummary {

    private final PrintStream out;
    private final Subject subject;

    DemoSummary(PrintStream out, Plan plan, LocalDate today) {
        this.out = out;
        this.subject = Subject.of(plan, today);
    }

    void print(List<Written> written) {
        var profile = subject.plan().profile();
        out.println();
        out.println(profile.title());
        out.println(
                "%s, %s, rulebook %s, as of %s"
                        .formatted(
                                profile.organisation(),
                                profile.period(),
                                profile.rulebook(),
                                Words.day(subject.today())));
        var text = new CoverageText(subject.coverage());
        heading("How far the plan answers its rulebook");
        text.counts().forEach(line -> out.println("  " + line));
        gaps(text);
        files(written);
        next(written.getFirst().file());
    }

    private void gaps(CoverageText text) {
        var none = text.inState(AnswerState.NONE, text.duties());
        heading("Duties that nothing answers yet: " + none.size());
        none.forEach(row ->
                out.println(
                        "  - %s%s"
                                .formatted(
                                        row.requirement().title(),
                                        row.requirement().section().isEmpty()
                                                ? ""
                                                : " (%s)".formatted(row.requirement().section()))));
        var outside = text.inState(AnswerState.EXTERNAL, text.duties()).size();
        if (outside > 0) {
            out.println(
                    "  and %s answered only by documents outside the plan"
                            .formatted(Words.count(outside, "is", "are")));
        }
        out.println(
                "  The check has %s in all."
                        .formatted(
                                Words.count(PlanCheck.run(subject).size(), "finding", "findings")));
    }

    private void files(List<Written> written) {
        heading("Written");
        var table = new TextTable(false);
        written.forEach(it ->
                table.row(List.of(it.file().toString(), Words.size(size(it.file())), it.what())));
        table.lines().forEach(line -> out.println("  " + line));
    }

    private void next(Path plan) {
        heading("What to do next");
        out.println("  workbench " + Words.quoted(plan));
        out.println(
                "      opens the plan: mend a gap on the page “Rulebook & duties”, then make the"
                        + " papers again");
        out.println("  workbench check " + Words.quoted(plan));
        out.println("      says every finding and what to do about it");
        out.println();
    }

    private void heading(String text) {
        out.println();
        out.println(text);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
