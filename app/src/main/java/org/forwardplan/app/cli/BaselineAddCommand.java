package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.editing.Decision;
import org.forwardplan.model.editing.FreezeBaseline;
import org.forwardplan.model.editing.PlanEditor;
import org.forwardplan.model.plan.Baseline;
import org.forwardplan.model.plan.Baseline.Purpose;
import org.forwardplan.model.plan.ItemId.BaselineId;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

/// Gives a plan as it stands a name.
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Freeze a plan as it stands now under a name.")
final class BaselineAddCommand implements Callable<Integer> {

    private final Parts parts;
    private final String planner;
    private final Console console;

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The plan file.")
    private Path file;

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "What it is to be called, e.g. \"Approved by the board\".")
    private String name;

    @Option(
            names = "--purpose",
            defaultValue = "draft",
            paramLabel = "PURPOSE",
            description = "draft, sent-to-boards, approved, published or other; draft unless said.")
    private String purpose;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description =
                    "The day it was sent, approved or published, e.g. 2027-03-31; today unless"
                            + " said.")
    private @Nullable LocalDate on;

    @Option(
            names = "--note",
            defaultValue = "",
            paramLabel = "WORDS",
            description = "A note on it.")
    private String note;

    @Option(
            names = "--by",
            paramLabel = "ROLE",
            description = "The role that freezes it; that of whoever is planning unless said.")
    private @Nullable String by;

    BaselineAddCommand(Parts parts, String planner, Console console) {
        this.parts = parts;
        this.planner = planner;
        this.console = console;
    }

    @Override
    public Integer call() {
        var meant = purpose();
        var who = by == null || by.isBlank() ? planner : by.strip();
        try (var repository = parts.planFiles().open(file)) {
            var baseline =
                    new Baseline(
                            new BaselineId(UUID.randomUUID()),
                            name,
                            meant,
                            on == null ? LocalDate.now(parts.clock()) : on,
                            who,
                            note,
                            repository.journal().last());
            var editor = new PlanEditor(repository, parts.clock(), () -> who);
            if (editor.perform(new FreezeBaseline(baseline))
                    instanceof Decision.Refused(var findings)) {
                findings.forEach(
                        it -> console.err().println("%s. %s.".formatted(it.what(), it.remedy())));
                return ExitCode.BAD_USE;
            }
            console.out()
                    .println(
                            "Froze “%s” (%s, %s) at entry %d."
                                    .formatted(
                                            name.strip(),
                                            meant,
                                            Words.day(baseline.on()),
                                            baseline.entry()));
            return ExitCode.FINE;
        }
    }

    private Purpose purpose() {
        return Arrays.stream(Purpose.values())
                .filter(it -> key(it).equals(purpose.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new ParameterException(
                                spec.commandLine(),
                                "There is no purpose “%s”. There is: %s"
                                        .formatted(
                                                purpose,
                                                Arrays.stream(Purpose.values())
                                                        .map(BaselineAddCommand::key)
                                                        .collect(Collectors.joining(", ")))));
    }

    /// As it is typed on a command line.
    static String key(Purpose purpose) {
        return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
