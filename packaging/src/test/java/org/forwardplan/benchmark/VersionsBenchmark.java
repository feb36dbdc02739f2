package org.forwardplan.benchmark;

import org.forwardplan.app.Workbench;
import org.forwardplan.model.comparison.Comparison;
import org.forwardplan.model.editing.MovePassages;
import org.forwardplan.model.editing.RemoveItem;
import org.forwardplan.model.editing.RestoreSection;
import org.forwardplan.model.editing.RestoreVersion;
import org.forwardplan.model.editing.ReviseItem;
import org.forwardplan.model.editing.Steps;
import org.forwardplan.model.outline.Outline;
import org.forwardplan.model.plan.Passage;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Prose;
import org.forwardplan.model.versions.ChangeTexts;
import org.forwardplan.model.versions.VersionChanges;

import java.time.Clock;

/// Prints how long it takes to compare two versions of a plan of ten thousand items, and to go
/// back, when little has changed and when nearly everything has.
final class VersionsBenchmark {

    private static final int ITEMS = 10_000;
    private static final int LONGEST = 300;
    private static final int LITTLE = 40;
    private static final int TIMES = 15;

    private VersionsBenchmark() {}

    public static void main(String[] args) {
        var parts = Workbench.parts(Clock.systemDefaultZone());
        var then = Plan.EMPTY.after(LargePlan.of(parts.sample().content(), ITEMS, LONGEST));
        // Read from a file, two versions share nothing.
        var read = Plan.of(then.items());
        var little = edited(then, LITTLE);
        var much = Plan.of(edited(then, 1).items());
        System.out.printf(
                "%nPlan of %,d items, %d processors, Java %s%n%-52s %8s %8s %8s%n",
                then.size(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                "milliseconds",
                "median",
                "99 %",
                "most");
        time("Compare with itself, read from another file", then, read);
        time("Compare, one passage in %d changed".formatted(LITTLE), then, little);
        time("Compare, every passage changed, from another file", then, much);
        LargeBenchmark.time(
                "Tell it as a board reads it, every passage changed",
                TIMES,
                _ -> VersionChanges.between(then, much));
        var changes = VersionChanges.between(then, little);
        LargeBenchmark.time(
                "Put the changes into words, one passage in %d".formatted(LITTLE),
                TIMES,
                _ -> {
                    var texts = new ChangeTexts(changes.comparison());
                    changes.comparison().changes().forEach(texts::of);
                });
        var longest = longest(then);
        LargeBenchmark.time(
                "Restore a section of %d passages".formatted(LONGEST),
                TIMES,
                _ -> new RestoreSection(then, "", longest.section().id(), "").decide(much));
        LargeBenchmark.time(
                "Restore everything", TIMES, _ -> new RestoreVersion(then, "").decide(much));
    }

    private static void time(String what, Plan then, Plan now) {
        var count = Comparison.between(then, now).changes().size();
        LargeBenchmark.time(
                "%s: %,d".formatted(what, count), TIMES, _ -> Comparison.between(then, now));
    }

    private static Outline.Entry longest(Plan plan) {
        return Outline.of(plan).entries().stream()
                .max((one, other) ->
                        Integer.compare(one.passages().size(), other.passages().size()))
                .orElseThrow();
    }

    /// Each so-manieth passage is reworded; a few are moved and a few removed.
    private static Plan edited(Plan plan, int each) {
        var steps = new Steps(plan);
        var passages = plan.all(Passage.class);
        var home = longest(plan).section().id();
        for (var at = 0; at < passages.size(); at += each) {
            var passage = passages.get(at);
            var said = Prose.of("Now it reads: " + passage.body().plainText());
            steps.request(new ReviseItem("", passage.withBody(said)));
            if (at % 1000 == 0) {
                steps.request(new MovePassages(passage.id(), home, 0));
            } else if (at % 1000 == each) {
                steps.request(new RemoveItem("", passage.id()));
            }
        }
        return steps.plan();
    }
}
