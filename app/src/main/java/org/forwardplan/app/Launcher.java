package org.forwardplan.app;

import org.forwardplan.app.cli.CommandLineRun;
import org.forwardplan.app.cli.Console;
import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.parts.Window;
import org.forwardplan.app.settings.SettingsStore;
import org.forwardplan.model.journal.PlanFiles;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Starts the program: the window, or one job on the command line.
public final class Launcher {

    /// Kept, because the level of a logger that nobody keeps is forgotten. The toolkit warns at
    /// every start that it stands on the class path, which is how this program runs.
    private static final Logger TOOLKIT = Logger.getLogger("javafx");

    private final Parts parts;
    private final Window window;
    private final String planner;
    private final Console console;

    Launcher(Parts parts, Window window, String planner, Console console) {
        this.parts = parts;
        this.window = window;
        this.planner = planner;
        this.console = console;
    }

    public static void main(String[] args) {
        TOOLKIT.setLevel(Level.SEVERE);
        var settings = new SettingsStore(SettingsStore.usualPlace()).settings();
        var all = Workbench.parts(Clock.systemDefaultZone());
        var parts = all.with(all.planCopies().in(settings.copyFolder()));
        var launcher =
                new Launcher(
                        parts,
                        Workbench.window(parts),
                        settings.planner(),
                        Console.ofThisProcess());
        Thread.currentThread()
                .setUncaughtExceptionHandler(
                        (_, bug) -> System.exit(launcher.commands().mistake(bug)));
        System.exit(launcher.start(args));
    }

    /// Without arguments it opens the window, with a plan file the window on that plan; anything
    /// else is a command.
    int start(String... args) {
        if (args.length == 0) {
            return open(null);
        }
        return args[0].endsWith(PlanFiles.EXTENSION)
                ? open(Path.of(args[0]))
                : commands().run(args);
    }

    private int open(@Nullable Path plan) {
        try {
            window.open(plan);
            return 0;
        } catch (UnsupportedOperationException noDisplay) {
            console.err()
                    .println(
                            "There is no display here to open the window on. On the command line:");
            console.err().println();
            return commands().run();
        }
    }

    /// Made only where there is a command: a window need not wait for all of them.
    private CommandLineRun commands() {
        return new CommandLineRun(parts, window, planner, console);
    }
}
