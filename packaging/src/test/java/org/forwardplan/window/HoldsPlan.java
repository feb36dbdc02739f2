package org.forwardplan.window;

import org.forwardplan.app.Workbench;
import org.forwardplan.model.editing.PlanEditor;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Section;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;

/// Another window of another planner: keeps a plan open, gives its first chapter each title it is
/// sent, and closes it when nothing more comes.
final class HoldsPlan {

    private HoldsPlan() {}

    /// Starts it, and waits for nothing: it says `open` once it holds the plan.
    static Process start(Path plan) throws IOException {
        var classPath =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-cp",
                        classPath,
                        HoldsPlan.class.getName(),
                        plan.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    public static void main(String[] arguments) throws IOException {
        var clock = Clock.systemUTC();
        try (var plan = Workbench.parts(clock).planFiles().open(Path.of(arguments[0]))) {
            System.out.println("open");
            var editor = new PlanEditor(plan, clock, () -> "Strategy lead");
            var titles =
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (var title = titles.readLine(); title != null; title = titles.readLine()) {
                editor.perform(new ReviseItem("Rename", renamed(editor, title)));
                System.out.println(title);
            }
        }
        System.out.println("closed");
    }

    private static Section renamed(PlanEditor editor, String title) {
        return chapter(editor.plan()).withTitle(title);
    }

    static Section chapter(Plan plan) {
        return plan.all(Section.class).stream()
                .filter(section -> section.parent() == null)
                .min(Comparator.comparing(Section::position))
                .orElseThrow();
    }
}
