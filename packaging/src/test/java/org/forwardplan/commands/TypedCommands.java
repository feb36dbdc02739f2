package org.forwardplan.commands;

import org.forwardplan.app.Workbench;
import org.forwardplan.app.cli.CommandLineRun;
import org.forwardplan.app.cli.Console;
import org.forwardplan.app.parts.Parts;
import org.forwardplan.model.editing.PlanEditor;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.plan.Objective;
import org.forwardplan.model.plan.Plan;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;

/// Types commands as a planner would, one after another, in the spring of 2023.
final class TypedCommands {

    private static final Clock SPRING_2023 =
            Clock.fixed(Instant.parse("2023-03-20T10:00:00Z"), ZoneId.of("Europe/London"));

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Parts parts = Workbench.parts(SPRING_2023);

    Parts parts() {
        return parts;
    }

    Path samplePlan(Path file) {
        var first =
                new Edit(
                        parts.clock().instant(),
                        "Planning lead",
                        Edit.Act.DONE,
                        "Start from the sample plan",
                        parts.sample().content());
        parts.planFiles().create(file, first).close();
        return file;
    }

    Plan read(Path plan) {
        return parts.planFiles().read(plan).plan();
    }

    /// What somebody does in the window meanwhile.
    void rename(Path plan, String title, String now) {
        try (var repository = parts.planFiles().open(plan)) {
            var was =
                    repository.plan().all(Objective.class).stream()
                            .filter(objective -> objective.title().equals(title))
                            .findFirst()
                            .orElseThrow();
            new PlanEditor(repository, parts.clock(), () -> "Planning lead")
                    .perform(
                            new ReviseItem(
                                    "Edit the title",
                                    new Objective(
                                            was.id(),
                                            was.position(),
                                            now,
                                            was.target(),
                                            was.owner(),
                                            was.lead(),
                                            was.level(),
                                            was.due(),
                                            was.priority())));
        }
    }

    /// @return its exit code
    int run(Object... words) {
        out.reset();
        err.reset();
        var console =
                new Console(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false);
        return new CommandLineRun(parts, _ -> {}, "Planning lead", console)
                .run(Arrays.stream(words).map(Object::toString).toArray(String[]::new));
    }

    /// What the last one printed.
    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /// What it complained of.
    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
