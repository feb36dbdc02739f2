package org.forwardplan.model.rulebook;

import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Requirement.Test;
import org.forwardplan.model.rulebook.RowImpact.TestFate;
import org.forwardplan.model.rulebook.RowImpact.TestFate.Place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the test that takes the place of another: the one of its key, else the one most like it.
///
/// Where rows are split or merged the same key may name something else, so the words must then be
/// somewhat alike too.
final class TestMatch {

    private static final double ALIKE = 0.5;
    private static final double SOMEWHAT = 0.3;

    private TestMatch() {}

    /// Where each test of these rows goes.
    static List<TestFate> between(List<Requirement> was, List<Requirement> now) {
        var single = was.size() == 1 && now.size() == 1;
        return was.stream()
                .flatMap(row -> row.tests().stream().map(test -> fate(row, test, now, single)))
                .toList();
    }

    private static TestFate fate(
            Requirement row, Test test, List<Requirement> now, boolean single) {
        return new TestFate(
                row.ref(test),
                test.asks(),
                now.stream().flatMap(it -> in(it, row, test, single).stream()).toList());
    }

    private static Optional<Place> in(Requirement now, Requirement was, Test test, boolean single) {
        var least = single ? 0 : SOMEWHAT;
        var same = now.test(test.key()).filter(it -> alike(it, test) >= least);
        return same.or(() -> nearest(now, was, test, single))
                .map(it -> new Place(now.ref(it), it.asks()));
    }

    /// A test that goes on under its own key is not taken for another.
    private static Optional<Test> nearest(
            Requirement now, Requirement was, Test test, boolean single) {
        Stream<Test> free =
                now.tests().stream().filter(it -> !single || was.test(it.key()).isEmpty());
        return free.filter(it -> alike(it, test) >= ALIKE)
                .max(Comparator.comparingDouble(it -> alike(it, test)));
    }

    private static double alike(Test one, Test other) {
        return Likeness.of(one.asks(), other.asks());
    }
}
