package org.forwardplan.benchmark;

import org.forwardplan.app.Workbench;
import org.forwardplan.app.openplan.Notices;
import org.forwardplan.app.openplan.OpenPlan;
import org.forwardplan.app.openplan.PlanState;
import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.journal.Edit;
import org.forwardplan.model.journal.StorageException;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.PlanChange;
import org.forwardplan.model.plan.PlanChange.Revised;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.search.PlanSearch;
import org.forwardplan.model.search.Query;
import org.forwardplan.model.search.SearchIndex;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/// Prints how long an edit and a search take in a plan of ten thousand items, one section of which
/// has 300 passages: the median and the slowest of a hundred, in milliseconds.
final class LargeBenchmark {

    private static final int ITEMS = 10_000;
    private static final int LONGEST = 300;
    private static final int WARM = 60;
    private static final int TIMES = 400;

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

    private LargeBenchmark() {}

    public static void main(String[] args) throws IOException {
        var clock = Clock.systemDefaultZone();
        var parts = Workbench.parts(clock);
        var content = LargePlan.of(parts.sample().content(), ITEMS, LONGEST);
        var today = LocalDate.now(clock);
        var plan = Plan.EMPTY.after(content);
        System.out.printf(
                "%nPlan of %,d items, %d processors, Java %s%n%-52s %8s %8s %8s%n",
                plan.size(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                "milliseconds",
                "median",
                "99 %",
                "most");
        time("Work everything out from scratch", 20, _ -> PlanState.of(plan, today).findings());
        search(plan, today);
        var file = Files.createTempDirectory("benchmark").resolve("large.fplan");
        parts.planFiles()
                .create(
                        file,
                        new Edit(clock.instant(), "Benchmark", Edit.Act.DONE, "Start", content))
                .close();
        time("Open the file", 5, _ -> parts.planFiles().open(file).close());
        var repository = parts.planFiles().open(file);
        try (var open = new OpenPlan(repository, clock, () -> "Benchmark", new Silent())) {
            var passages = longest(plan);
            time(
                    "Edit a passage, on the disk and worked out",
                    TIMES,
                    run -> edit(open, passages.get(run % passages.size()), run));
            time(
                    "Run all checks, when somebody looks",
                    20,
                    run -> {
                        edit(open, passages.get(run), -run - 1);
                        open.state().findings();
                    });
        }
    }

    private static void search(Plan plan, LocalDate today) {
        time("Read the plan for searching", 7, _ -> SearchIndex.of(plan));
        var index = SearchIndex.of(plan);
        var state = PlanState.of(plan, today);
        var search = new PlanSearch(index, plan, state.outline(), state.coverage(), today);
        time(
                "Search, %d queries in turn".formatted(QUERIES.size()),
                TIMES,
                run -> search.find(Query.of(QUERIES.get(run % QUERIES.size())), 60));
        var passages = longest(plan);
        time(
                "Bring the search up to date after an edit",
                TIMES,
                run -> {
                    var was = passages.get(run % passages.size());
                    index.after(new Revised(was, was.withBody(typed(was, run))));
                });
        time(
                "Make the next plan",
                TIMES,
                run -> {
                    var was = passages.get(run % passages.size());
                    PlanChange change = new Revised(was, was.withBody(typed(was, run)));
                    plan.after(change);
                });
    }

    private static void edit(OpenPlan open, Passage passage, int run) {
        var now = open.plan().find(Passage.class, passage.id()).orElseThrow();
        open.perform(new ReviseItem("Edit a passage", now.withBody(typed(passage, run))));
    }

    private static Prose typed(Passage passage, int run) {
        return Prose.of(passage.body().plainText() + " Typed no. " + run);
    }

    private static List<Passage> longest(Plan plan) {
        return Outline.of(plan).entries().stream()
                .map(Outline.Entry::passages)
                .max(Comparator.comparingInt(List::size))
                .orElseThrow();
    }

    static void time(String what, int times, IntConsumer work) {
        for (var run = 0; run < Math.min(WARM, times); run++) {
            work.accept(run);
        }
        var nanos = new ArrayList<Long>();
        for (var run = 0; run < times; run++) {
            var start = System.nanoTime();
            work.accept(run);
            nanos.add(System.nanoTime() - start);
        }
        Collections.sort(nanos);
        System.out.printf(
                Locale.UK,
                "%-52s %8.1f %8.1f %8.1f%n",
                what,
                nanos.get(times / 2) / 1e6,
                nanos.get(Math.min(times - 1, times * 99 / 100)) / 1e6,
                nanos.getLast() / 1e6);
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
