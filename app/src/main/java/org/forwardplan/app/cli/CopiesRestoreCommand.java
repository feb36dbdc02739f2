package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.copies.PlanCopy;
import org.forwardplan.model.copies.PlanCopy.Why;
import org.forwardplan.model.copies.RecoveryWords;
import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.editing.PlanEditor;
import org.forwardplan.model.editing.RestoreVersion;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.PlanRepository;
import org.forwardplan.model.journal.StorageException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.Callable;

/// Goes back to a copy of a plan, or puts one in the place of a plan that is damaged.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Make a plan say again what a copy of it says. What it says now is kept as a copy"
                    + " first, and the step can be undone.",
            "A plan that is damaged is brought back as far as the file itself and the newest copy"
                    + " that can be read go; the damaged file is kept beside it."
        })
final class CopiesRestoreCommand implements Callable<Integer> {

    private static final int NEWEST = 0;

    private final Parts parts;
    private final String planner;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(
            names = "--copy",
            defaultValue = "0",
            paramLabel = "NUMBER",
            description =
                    "Which copy, as “copies list” numbers them; the newest unless said. A"
                            + " damaged plan is replaced by that copy alone.")
    private int number;

    CopiesRestoreCommand(Parts parts, String planner, Console console) {
        this.parts = parts;
        this.planner = planner;
        this.console = console;
    }

    @Override
    public Integer call() {
        PlanRepository plan;
        try {
            plan = parts.planFiles().open(file);
        } catch (StorageException trouble) {
            if (trouble.lost()
                    || trouble.asksPassword() && parts.planCopies().provesPassword(file)) {
                return number == NEWEST ? recover(trouble) : replace(chosen());
            }
            throw trouble;
        }
        try (plan) {
            return goBack(plan, chosen());
        }
    }

    private PlanCopy chosen() {
        var copies = parts.planCopies().of(file);
        var at = number == NEWEST ? 1 : number;
        if (at < 1 || at > copies.size()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "There is no copy %d of this plan; there are %d.".formatted(at, copies.size()));
        }
        return copies.get(at - 1);
    }

    private int goBack(PlanRepository plan, PlanCopy copy) {
        var then = parts.planFiles().read(copy.file()).plan();
        var kept = parts.planCopies().make(file, Why.BEFORE_RESTORE);
        var editor = new PlanEditor(plan, parts.clock(), () -> planner);
        var answer =
                switch (editor.perform(new RestoreVersion(then, "Copy of " + moment(copy)))) {
                    case Decision.Accepted _ ->
                            "The plan says again what it said on %s.".formatted(moment(copy));
                    case Decision.Refused _ -> "The plan says what that copy says already.";
                };
        console.out().println(answer);
        console.out().println("What it said before is kept as %s.".formatted(kept.file()));
        return ExitCode.FINE;
    }

    private int recover(StorageException trouble) {
        var written = Instant.ofEpochMilli(file.toFile().lastModified());
        var best = parts.planCopies().recover(file, Progress.SILENT).orElseThrow(() -> trouble);
        var damaged = parts.planCopies().putBack(file, best);
        console.out().println("The plan was damaged and has been recovered.");
        console.out().println(new RecoveryWords(best, written, parts.clock().getZone()).state());
        console.out().println("The damaged file is kept as %s.".formatted(damaged));
        return ExitCode.FINE;
    }

    private int replace(PlanCopy copy) {
        var damaged = parts.planCopies().replaceDamaged(file, copy);
        console.out()
                .println(
                        "The plan was damaged. It is now as it was on %s, at entry %d; what was done after that is lost."
                                .formatted(moment(copy), copy.entry()));
        console.out().println("The damaged file is kept as %s.".formatted(damaged));
        return ExitCode.FINE;
    }

    private String moment(PlanCopy copy) {
        return CopiesListCommand.MOMENT.withZone(parts.clock().getZone()).format(copy.at());
    }
}
