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

/// Makes several rows of one: each takes some of its tests, and what answers them goes along. The
/// first part goes on as the row that was split.
///
/// Refused where a part has no title or no test, or where a test has no part.
public record SplitRequirement(RequirementId id, List<Part> parts) implements PlanCommand {

    public SplitRequirement {
        parts = List.copyOf(parts);
    }

    /// One of the rows it becomes.
    ///
    /// @param tests keys of the tests it takes
    public record Part(String title, List<String> tests) {
        public Part {
            tests = List.copyOf(tests);
        }
    }

    @Override
    public String label() {
        return "Split the row “%s”".formatted(id.key());
    }

    @Override
    public Decision decide(Plan plan) {
        var found = plan.find(Requirement.class, id);
        if (found.isEmpty()) {
            return refuse("That row is not in this plan's rulebook", "Choose another");
        }
        var row = found.get();
        if (parts.size() < 2 || parts.stream().anyMatch(part -> part.tests().isEmpty())) {
            return refuse(
                    "Each part needs at least one test",
                    "Give at least two parts a test each, or leave the row as it is");
        }
        if (parts.stream().anyMatch(part -> part.title().isBlank())) {
            return refuse("Each part needs a title", "Write a few words that name it");
        }
        var taken = parts.stream().flatMap(part -> part.tests().stream()).toList();
        if (row.tests().stream().anyMatch(test -> !taken.contains(test.key()))) {
            return refuse("A test belongs to no part", "Say for each test where it goes");
        }
        var steps = new Steps(plan);
        var begins = InForce.begins(plan.items(Requirement.class));
        var rows = rows(plan, row);
        new Handover(steps, begins, false).over(List.of(row), rows, fates(row, rows));
        return steps.decision();
    }

    private Decision refuse(String what, String remedy) {
        return Decision.refuse(Finding.must(what, id, remedy));
    }

    private List<Requirement> rows(Plan plan, Requirement row) {
        var rows = new ArrayList<Requirement>();
        var number = 2;
        for (var part : parts) {
            var key = id;
            while (!rows.isEmpty() && (key.equals(id) || plan.find(key).isPresent())) {
                key = new RequirementId(id.key() + "-" + number++);
            }
            var tests = row.tests().stream().filter(it -> part.tests().contains(it.key())).toList();
            rows.add(row.as(key, part.title().strip(), row.summary(), tests));
        }
        return rows;
    }

    private static List<TestFate> fates(Requirement row, List<Requirement> rows) {
        return row.tests().stream()
                .map(test -> new TestFate(row.ref(test), test.asks(), places(rows, test)))
                .toList();
    }

    private static List<Place> places(List<Requirement> rows, Test test) {
        return rows.stream()
                .filter(row -> row.test(test.key()).isPresent())
                .map(row -> new Place(row.ref(test), test.asks()))
                .toList();
    }
}
