package org.forwardplan.benchmark;

import static org.forwardplan.benchmark.Report.met;
import static org.forwardplan.benchmark.Report.milliseconds;
import static org.forwardplan.benchmark.Report.ratio;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/// Measures the main jobs beside what else does them, and writes the page that tells of it.
final class Benchmarks {

    private static final List<Integer> SIZES = List.of(1_000, 10_000, 100_000);

    /// What an edit, a search and a full check may take in a plan of this size, in milliseconds.
    private static final int USUAL = 10_000;

    private static final int FRAME = 16;
    private static final int SEARCH = 50;
    private static final int CHECK = 100;
    private static final int OPEN = 1000;
    private static final int RETURNED = 10_000;

    private final Report report = new Report();
    private final Processes processes;
    private final Path folder;
    private final Path lib;

    private Benchmarks(Path folder, Path lib) {
        this.folder = folder;
        this.lib = lib;
        this.processes = new Processes(folder);
    }

    /// @param args the page to write, the folder of the program's jars, and the part to measure
    ///   where it is not all of them
    public static void main(String[] args) throws IOException, RunnerException {
        var only = args.length > 2 ? args[2].toLowerCase(Locale.ROOT) : "";
        var folder = Files.createTempDirectory("benchmarks");
        var run = new Benchmarks(folder, Path.of(args[1]));
        if (wanted(only, "start")) {
            run.start();
        }
        if (wanted(only, "plan")) {
            run.plan();
        }
        if (wanted(only, "open")) {
            run.open();
        }
        if (wanted(only, "frames")) {
            run.frames();
        }
        if (wanted(only, "word")) {
            new WordPart(run.report, run.processes).measure();
        }
        if (wanted(only, "excel")) {
            new ExcelPart(run.report, run.processes).measure();
        }
        if (wanted(only, "returns")) {
            run.returns();
        }
        run.report.writeTo(Path.of(args[0]));
        System.out.println("\nWrote " + args[0]);
    }

    private static boolean wanted(String only, String part) {
        return only.isEmpty() || only.equals(part);
    }

    private void start() throws IOException {
        report.part(
                "Starting",
                Report.today()
                        + " From the first instant of a process until its window had been drawn;"
                        + " ours with the sample plan open on its overview. The packaged program"
                        + " has the cache; the goal is 1.5.",
                "what",
                "ms",
                "of bare");
        var sample = folder.resolve("start.fplan");
        PlanTrials.sample(sample);
        var starts = new Starts(folder, lib, sample);
        var took = processes.starts(List.of(starts.bare(), starts.plain(), starts.cached()));
        var names =
                List.of(
                        "a bare window with one label, plainly",
                        "the workbench, plainly",
                        "**the workbench, with its start-up cache**");
        var bare = took.getFirst().milliseconds();
        for (var at = 0; at < took.size(); at++) {
            var ours = took.get(at).milliseconds();
            report.row(names.get(at), milliseconds(ours), ratio(ours, bare));
        }
    }

    private void plan() throws RunnerException {
        SIZES.forEach(size -> PlanTrials.plan(folder, size));
        report.part(
                "Working in a plan",
                Report.today()
                        + " Half of all took no longer than p50, 99 of a hundred no longer than"
                        + " p99. An edit has been decided, is on the disk, and all that shows it"
                        + " has been worked out.",
                "what",
                "items",
                "p50",
                "p99",
                "goal");
        var bare = jmh(BareDatabaseBenchmark.class).iterator().next();
        report.row("one row into a bare database, on the disk", "", p(bare, 50), p(bare, 99), "");
        for (var one : jmh(PlanBenchmark.class)) {
            var name = one.getPrimaryResult().getLabel();
            var size = Integer.parseInt(one.getParams().getParam("size"));
            report.row(
                    name,
                    "%,d".formatted(size),
                    p(one, 50),
                    p(one, 99),
                    size == USUAL ? goal(name, percentile(one, 99)) : "");
        }
    }

    private static String goal(String name, double took) {
        var most =
                switch (name) {
                    case "edit" -> FRAME;
                    case "search" -> SEARCH;
                    case "check" -> CHECK;
                    default -> 0;
                };
        return most == 0 ? "" : "%d: %s".formatted(most, met(took < most));
    }

    private Collection<RunResult> jmh(Class<?> benchmark) throws RunnerException {
        return new Runner(
                        new OptionsBuilder()
                                .include(benchmark.getName())
                                .timeUnit(TimeUnit.MILLISECONDS)
                                .jvmArgs(
                                        "-Dorg.jooq.no-logo=true",
                                        "-Dorg.jooq.no-tips=true",
                                        "-D%s=%s".formatted(PlanBenchmark.PLANS, folder))
                                .build())
                .run();
    }

    private static String p(RunResult result, int share) {
        return milliseconds(percentile(result, share));
    }

    private static double percentile(RunResult result, int share) {
        return result.getPrimaryResult().getStatistics().getPercentile(share);
    }

    private void open() throws IOException {
        report.part(
                "Opening a plan",
                Report.today() + " In a process that has opened the sample plan before.",
                "items",
                "ms",
                "memory",
                "goal");
        for (var size : SIZES) {
            PlanTrials.plan(folder, size);
            var took = processes.trials(size, List.of("open")).getFirst();
            report.row(
                    "%,d".formatted(size),
                    milliseconds(took.milliseconds()),
                    took.memory(),
                    size == USUAL ? "1,000: " + met(took.milliseconds() < OPEN) : "");
        }
    }

    private void frames() throws IOException {
        report.part(
                "Scrolling",
                Report.today()
                        + " What the program works on a frame while a plan of 10,000 items is"
                        + " scrolled from end to end, a step a frame; painting not counted.",
                "what",
                "rows",
                "p50",
                "p99",
                "goal");
        var said = Processes.said(Frames.class, PlanTrials.plan(folder, USUAL)).split(" ");
        for (var at = 0; at < 2; at++) {
            report.row(
                    at == 0 ? "the outline" : "the register of objectives",
                    said[3 * at],
                    said[3 * at + 1],
                    said[3 * at + 2],
                    "%d: %s".formatted(FRAME, met(Double.parseDouble(said[3 * at + 2]) < FRAME)));
        }
    }

    private void returns() throws IOException {
        report.part(
                "Looking at a return",
                Report.today() + " From the file to all its differences, in a cold process.",
                "rows",
                "ms",
                "memory");
        for (var rows : List.of(RETURNED / 10, RETURNED, RETURNED * 3)) {
            var took = processes.trials(rows, List.of("preview")).getFirst();
            report.row("%,d".formatted(rows), milliseconds(took.milliseconds()), took.memory());
        }
    }
}
