package org.forwardplan.model.editing;

import org.forwardplan.model.checks.Finding;
import org.forwardplan.model.plan.InForce;
import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Plan;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Requirement.Test;
import org.forwardplan.model.rulebook.RowImpact.TestFate;
import org.forwardplan.model.rulebook.RowImpact.TestFate.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Makes one row of several: it takes all their tests, and what answers them goes along. The first
/// goes on as the merged row; the others are no longer asked.
///
/// Tests that ask the same become one. Refused for fewer than two rows, and without a title.
public record MergeRequirements(List<RequirementId> ids, String title) implements PlanCommand {

    public MergeRequirements {
        ids = ids.stream().distinct().toList();
    }

    @Override
    public String label() {
        return "Merge rows into “%s”".formatted(title.strip());
    }

    @Override
    public Decision decide(Plan plan) {
        var rows = ids.stream().flatMap(id -> plan.find(Requirement.class, id).stream()).toList();
        if (rows.size() < 2 || rows.size() < ids.size()) {
            return Decision.refuse(
                    Finding.must(
                            "There are no two rows to merge",
                            null,
                            "Choose at least two rows of this plan's rulebook"));
        }
        if (title.isBlank()) {
            return Decision.refuse(
                    Finding.must(
                            "The merged row needs a title",
                            ids.getFirst(),
                            "Write a few words that name it"));
        }
        var tests = new ArrayList<Test>();
        var fates = new ArrayList<TestFate>();
        for (var row : rows) {
            for (var test : row.tests()) {
                var kept = kept(tests, test);
                if (!tests.contains(kept)) {
                    tests.add(kept);
                }
                var place = new Place(rows.getFirst().ref(kept), kept.asks());
                fates.add(new TestFate(row.ref(test), test.asks(), List.of(place)));
            }
        }
        var steps = new Steps(plan);
        var begins = InForce.begins(plan.items(Requirement.class));
        new Handover(steps, begins, false).over(rows, List.of(merged(rows, tests)), fates);
        return steps.decision();
    }

    /// The test as the merged row has it: one that asks the same, or one with a key of its own.
    private static Test kept(List<Test> tests, Test test) {
        var same = tests.stream().filter(it -> it.asks().equals(test.asks())).findFirst();
        return same.orElseGet(() -> {
            var key = test.key();
            for (var number = 2; find(tests, key).isPresent(); number++) {
                key = test.key() + "-" + number;
            }
            return new Test(key, test.asks());
        });
    }

    private static Optional<Test> find(List<Test> tests, String key) {
        return tests.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    private Requirement merged(List<Requirement> rows, List<Test> tests) {
        var first = rows.getFirst();
        return new Requirement(
                first.id(),
                first.position(),
                first.kind(),
                first.group(),
                title.strip(),
                words(rows, Requirement::section, "; "),
                words(rows, Requirement::summary, "\n"),
                tests,
                rows.stream().flatMap(row -> row.targets().stream()).distinct().toList(),
                rows.stream().flatMap(row -> row.recipients().stream()).distinct().toList(),
                first.due(),
                first.validFrom(),
                first.validTo(),
                words(rows, Requirement::source, "; "),
                rows.stream().allMatch(Requirement::certain));
    }

    private static String words(
            List<Requirement> rows, Function<Requirement, String> part, String between) {
        Stream<String> words = rows.stream().map(part);
        return words.filter(it -> !it.isBlank()).distinct().collect(Collectors.joining(between));
    }
}
