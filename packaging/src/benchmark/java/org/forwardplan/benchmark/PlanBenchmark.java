package org.forwardplan.benchmark;

import org.forwardplan.app.Workbench;
import org.forwardplan.app.openplan.Notices;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.comparison.Comparison;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.search.PlanSearch;
import org.forwardplan.model.search.Query;
import org.forwardplan.model.search.SearchIndex;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// What a planner waits for while working: an edit, a letter typed into the search, all checks, a
/// comparison.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
public class PlanBenchmark {

    /// From a word being typed, letter by letter, to filters.
    private static final List<String> QUERIES =
            List.of(
                    "he",
                    "hea",
                    "health",
                    "health ineq",
                    "health inequalities",
                    "workforce",
                    "improving access to care",
                    "co",
                    "4.2",
                    "children waiting",
                    "mentl health",
                    "inequalitees",
                    "in:outline status:draft nurses",
                    "is:overdue",
                    "chief nurse",
                    "answers:quality");

    private static final int FOUND = 60;

    /// Names the folder of the plans that are measured.
    static final String PLANS = "benchmark.plans";

    /// Items in the plan.
    @Param({"1000", "10000", "100000"})
    public int size;

    private final Clock clock = Clock.systemDefaultZone();
    private Path folder = Path.of("");
    private OpenPlan open;
    private List<Passage> passages = List.of();
    private PlanSearch search;
    private Plan before = Plan.EMPTY;
    private Plan after = Plan.EMPTY;
    private int run;

    @Setup(Level.Trial)
    public void open() throws IOException {
        folder = Files.createTempDirectory("benchmark");
        var file = folder.resolve("edited.fplan");
        Files.copy(PlanTrials.plan(Path.of(System.getProperty(PLANS)), size), file);
        var repository = Workbench.parts(clock).planFiles().open(file);
        open = new OpenPlan(repository, clock, () -> "Benchmark", new Silent());
        before = open.plan();
        passages =
                Outline.of(before).entries().stream()
                        .map(Outline.Entry::passages)
                        .max(Comparator.comparingInt(List::size))
                        .orElseThrow();
        var today = LocalDate.now(clock);
        var state = PlanState.of(before, today);
        search =
                new PlanSearch(
                        SearchIndex.of(before), before, state.outline(), state.coverage(), today);
        after = before;
        for (var at = 0; at < passages.size(); at += 8) {
            var was = passages.get(at);
            after = after.after(new Revised(was, typed(was, at)));
        }
        // Read from a file, two versions share nothing.
        after = Plan.of(after.items());
    }

    @TearDown(Level.Trial)
    public void close() throws IOException {
        open.close();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    /// An edit in the longest section: decided, on the disk, coverage and outline worked out, ready
    /// to be drawn.
    @Benchmark
    public Plan edit() {
        var was = passages.get(run++ % passages.size());
        var now = open.plan().find(Passage.class, was.id()).orElseThrow();
        open.perform(new ReviseItem("Edit a passage", now.withBody(typed(was, run).body())));
        return open.plan();
    }

    @Benchmark
    public Object search() {
        return search.find(Query.of(QUERIES.get(run++ % QUERIES.size())), FOUND);
    }

    /// From the plan as it stands; what an edit left as it was is known.
    @Benchmark
    public Object check() {
        return PlanState.of(before, LocalDate.now(clock)).findings();
    }

    @Benchmark
    public Object compare() {
        return Comparison.between(before, after);
    }

    private static Passage typed(Passage passage, int run) {
        return passage.withBody(Prose.of(passage.body().plainText() + " Typed no. " + run));
    }

    private static final class Silent implements Notices {

        @Override
        public void tell(String sentence) {}

        @Override
        public void refused(List<Finding> findings) {
            throw new IllegalStateException("The benchmark asks for nothing that does not fit");
        }

        @Override
        public void failed(StorageException failure) {
            throw failure;
        }
    }
}
