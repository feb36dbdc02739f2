package org.forwardplan.benchmark;

import org.forwardplan.app.Workbench;
import org.forwardplan.model.checks.PlanCheck;
import org.forwardplan.model.duties.Coverage;
import org.forwardplan.model.editing.PlanEditor;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.jobs.Progress;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.papers.PaperKind;
import org.forwardplan.model.plan.Section;
import org.forwardplan.model.search.PlanSearch;
import org.forwardplan.model.search.Query;
import org.forwardplan.model.workbooks.DutiesWorkbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntConsumer;

/// Prints how long the main jobs take on the sample plan: median, fastest and slowest of several
/// runs, in milliseconds.
final class SampleBenchmark {

    private static final int RUNS = 7;
    private static final int EDITS = 200;

    private final Path folder;
    private final Clock clock = Clock.systemDefaultZone();

    private SampleBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        new SampleBenchmark(Files.createTempDirectory("benchmark")).run();
    }

    private void run() throws IOException {
        var parts = Workbench.parts(clock);
        var today = LocalDate.now(clock);
        System.out.printf(
                "%nSample plan, %d processors, Java %s%n%-44s %8s %8s %8s%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                "milliseconds",
                "median",
                "least",
                "most");
        var first =
                new Edit(
                        clock.instant(),
                        "Benchmark",
                        Edit.Act.DONE,
                        "Start",
                        parts.sample().content());
        time(
                "Make the sample plan file",
                run -> parts.planFiles().create(file(run), first).close());
        var plan = file(0);
        time("Open it", _ -> parts.planFiles().open(plan).close());
        starts(plan);
        try (var repository = parts.planFiles().open(plan)) {
            var value = repository.plan();
            time("Work out coverage", _ -> Coverage.of(value));
            time("Run all checks", _ -> PlanCheck.run(PlanCheck.Subject.of(value, today)));
            var search = PlanSearch.of(value, today);
            time("Search for two words", _ -> search.find(Query.of("health inequalities"), 60));
            var editor = new PlanEditor(repository, clock, () -> "Benchmark");
            var section = value.all(Section.class).getFirst();
            time(
                    "%d edits, each on the disk".formatted(EDITS),
                    run -> {
                        for (var edit = 0; edit < EDITS; edit++) {
                            editor.perform(
                                    new ReviseItem(
                                            "Rename",
                                            section.withTitle("Title " + run + "." + edit)));
                        }
                    });
            for (var kind : PaperKind.ALL) {
                time(
                        "Word: " + kind.title(value),
                        run ->
                                parts.paperWriter()
                                        .write(
                                                kind.make(value, today),
                                                folder.resolve(run + ".docx"),
                                                Progress.SILENT));
            }
            time(
                    "Excel: duties checklist",
                    run ->
                            parts.workbookWriter()
                                    .write(
                                            DutiesWorkbook.of(value, Coverage.of(value), today),
                                            folder.resolve(run + ".xlsx"),
                                            Progress.SILENT));
        }
    }

    private Path file(int run) {
        return folder.resolve("plan" + run + ".fplan");
    }

    private void starts(Path plan) throws IOException {
        var times = new ArrayList<Long>();
        for (var run = 0; run < RUNS; run++) {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(
                    List.of(
                            "--enable-native-access=ALL-UNNAMED",
                            "-Dglass.platform=" + System.getProperty("glass.platform", "WideHead"),
                            "-Dheadless.geometry=1920x1200",
                            "-Dprism.order=sw",
                            "-Dorg.jooq.no-logo=true",
                            "-Dorg.jooq.no-tips=true",
                            "-cp",
                            System.getProperty("java.class.path"),
                            StartUp.class.getName(),
                            plan.toString()));
            var process =
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            try (var out = process.inputReader()) {
                times.add(Long.parseLong(out.readLine().strip()));
                process.waitFor();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException("Nobody waits for the benchmark any more", stopped);
            }
        }
        print("From a cold start to the overview on screen", times);
    }

    private static void time(String what, IntConsumer work) {
        var times = new ArrayList<Long>();
        for (var run = 0; run < RUNS; run++) {
            var start = System.nanoTime();
            work.accept(run);
            times.add((System.nanoTime() - start) / 1_000_000);
        }
        print(what, times);
    }

    private static void print(String what, List<Long> times) {
        Collections.sort(times);
        System.out.printf(
                "%-44s %8d %8d %8d%n",
                what, times.get(times.size() / 2), times.getFirst(), times.getLast());
    }
}
