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
    private static final int CHAPTERS = 217;
    private static final int ROWS = 100_000;
    private static final int RETURNED = 10_000;

    private final Report report = new Report();
    private final Processes processes;
    private final Path folder;

    private Benchmarks(Path folder) {
        this.folder = folder;
        this.processes = new Processes(folder);
    }

    /// @param args the page to write, the folder of the packaged program, and the part to measure
    ///   where it is not all of them
    public static void main(String[] args) throws IOException, RunnerException {
        var only = args.length > 2 ? args[2].toLowerCase(Locale.ROOT) : "";
        var folder = Files.createTempDirectory("benchmarks");
        var run = new Benchmarks(folder);
        if (wanted(only, "start")) {
            run.start();
        }
        if (wanted(only, "plan")) {
            run.plan();
        }
        if (wanted(only, "open")) {
            run.open();
        }
        if (wanted(only, "word")) {
            run.word();
        }
        if (wanted(only, "excel")) {
            run.excel();
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
                        + " From the first instant of a process until its window had been drawn,"
                        + " on the class path and without a start-up cache.",
                "what",
                "ms",
                "of bare");
        var sample = folder.resolve("start.fplan");
        PlanTrials.sample(sample);
        var took =
                processes.starts(
                        List.of(
                                Processes.java(BareWindow.class),
                                Processes.java(StartUp.class, sample.toString())));
        var bare = took.getFirst().milliseconds();
        var ours = took.getLast().milliseconds();
        report.row("a bare window with one label", milliseconds(bare), "1.00");
        report.row("the workbench with the sample plan", milliseconds(ours), ratio(ours, bare));
    }

    private void plan() throws RunnerException {
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

    private static Collection<RunResult> jmh(Class<?> benchmark) throws RunnerException {
        return new Runner(
                        new OptionsBuilder()
                                .include(benchmark.getName())
                                .timeUnit(TimeUnit.MILLISECONDS)
                                .jvmArgs("-Dorg.jooq.no-logo=true", "-Dorg.jooq.no-tips=true")
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

    private void word() throws IOException {
        report.part(
                "Writing Word",
                Report.today()
                        + " About 500 pages: 217 chapters of a heading, 40 paragraphs and a table"
                        + " of 50 by 5. The goal is half of bare XWPF, and 300 MB.",
                "written by",
                "ms",
                "of bare XWPF",
                "memory");
        var jobs = List.of("word-xwpf", "word", "word-docx4j", "word-poi-tl");
        var names = List.of("bare POI XWPF", "**the workbench**", "docx4j", "poi-tl");
        compared(CHAPTERS, jobs, names);
        for (var chapters : List.of(CHAPTERS / 10, CHAPTERS * 4)) {
            var took = processes.trials(chapters, List.of("word")).getFirst();
            report.row(
                    "the workbench, %d chapters".formatted(chapters),
                    milliseconds(took.milliseconds()),
                    "",
                    took.memory());
        }
    }

    private void excel() throws IOException {
        report.part(
                "Writing Excel",
                Report.today()
                        + " 100,000 rows of twenty columns, half words and half numbers. Ours"
                        + " alone has looks, heights of rows, filters and a print set-up. The goal"
                        + " is that of bare SXSSF, and 256 MB beside the rows themselves.",
                "written by",
                "ms",
                "of bare SXSSF",
                "memory");
        var jobs = List.of("excel-sxssf", "excel", "excel-fastexcel");
        compared(ROWS, jobs, List.of("bare POI SXSSF", "**the workbench**", "fastexcel"));
        for (var rows : List.of(ROWS / 100, ROWS / 10)) {
            var took = processes.trials(rows, List.of("excel")).getFirst();
            report.row(
                    "the workbench, %,d rows".formatted(rows),
                    milliseconds(took.milliseconds()),
                    "",
                    took.memory());
        }
    }

    private void compared(int size, List<String> jobs, List<String> names) throws IOException {
        var all = processes.trials(size, jobs);
        var bare = all.getFirst().milliseconds();
        for (var at = 0; at < all.size(); at++) {
            var took = all.get(at);
            report.row(
                    names.get(at),
                    milliseconds(took.milliseconds()),
                    ratio(took.milliseconds(), bare),
                    took.memory());
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
