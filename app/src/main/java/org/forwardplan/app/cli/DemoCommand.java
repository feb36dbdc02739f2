package org.forwardplan.app.cli;

import org.forwardplan.app.parts.Parts;
import org.forwardplan.app.parts.Window;
import org.forwardplan.model.journal.StorageException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;

/// Shows the whole way on the sample plan: makes it, checks it, writes its papers and opens the
/// window.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Make the north east London sample plan, check it, write its papers, then open the"
                    + " window on it.",
            "It can be run again: a sample plan that was edited since is kept beside the new one as"
                + " 'north-east-london (previous 2026-11-22 1405).fplan', and so is a paper that"
                + " was changed."
        })
final class DemoCommand implements Callable<Integer> {

    private final Parts parts;
    private final Window window;
    private final String planner;
    private final Console console;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where to write (default: out).")
    private Path folder;

    @Option(names = "--no-window", description = "Do not open the window.")
    private boolean noWindow;

    @Option(names = "--tour", description = "Show each page once in the window, then close it.")
    private boolean tour;

    DemoCommand(Parts parts, Window window, String planner, Console console) {
        this.parts = parts;
        this.window = window;
        this.planner = planner;
        this.console = console;
    }

    @Override
    public Integer call() {
        makeFolder();
        var files = new DemoFiles(parts, planner, folder);
        var plan = files.makePlan();
        var written = files.writePapers(plan, console.progress());
        new DemoSummary(console.out(), plan, LocalDate.now(parts.clock())).print(written);
        if (!noWindow) {
            open(files.plan());
        }
        return ExitCode.FINE;
    }

    private void open(Path plan) {
        try {
            if (tour) {
                window.tour(plan);
            } else {
                window.open(plan);
            }
        } catch (UnsupportedOperationException noDisplay) {
            console.out().println("There is no display here, so the window was not opened.");
        }
    }

    private void makeFolder() {
        try {
            Files.createDirectories(folder);
        } catch (IOException failed) {
            throw new StorageException(
                    "The folder %s could not be made".formatted(folder),
                    "Choose another with --out, one where you may write",
                    failed);
        }
    }
}
