package org.forwardplan.model.rulebook;

import org.forwardplan.model.comparison.WordDiff;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.Target;
import org.forwardplan.model.rulebook.RowImpact.Fate;
import org.forwardplan.model.rulebook.RowImpact.Rewording;
import org.forwardplan.model.rulebook.RowImpact.TestFate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Rows of one rulebook and the rows of another that take their place.
record Family(List<Requirement> was, List<Requirement> now) {

    /// Parts that only say where a row stands.
    private static final Set<String> PLACE = Set.of("Section", "Group", "Kind");

    Family {
        was = List.copyOf(was);
        now = List.copyOf(now);
    }

    RowImpact impact(RestsIndex rests, Succession succession) {
        var tests = now.isEmpty() ? List.<TestFate>of() : TestMatch.between(was, now);
        var rewordings =
                was.size() == 1 && now.size() == 1
                        ? rewordings(was.getFirst(), now.getFirst(), tests)
                        : List.<Rewording>of();
        return new RowImpact(
                fate(rewordings),
                was,
                now,
                rewordings,
                tests,
                rests.on(was),
                now.isEmpty() ? succession.whyRetired(was.getFirst().id()).orElse("") : "");
    }

    private Fate fate(List<Rewording> rewordings) {
        if (was.isEmpty()) {
            return Fate.NEW;
        }
        if (now.isEmpty()) {
            return Fate.RETIRED;
        }
        if (now.size() > 1) {
            return Fate.SPLIT;
        }
        if (was.size() > 1) {
            return Fate.MERGED;
        }
        if (rewordings.stream().anyMatch(it -> !PLACE.contains(it.part()))) {
            return Fate.REWORDED;
        }
        return rewordings.isEmpty() && was.getFirst().id().equals(now.getFirst().id())
                ? Fate.UNCHANGED
                : Fate.MOVED;
    }

    private static List<Rewording> rewordings(
            Requirement was, Requirement now, List<TestFate> tests) {
        var found = new ArrayList<Rewording>();
        compare("Title", was.title(), now.title(), found);
        compare("Summary", was.summary(), now.summary(), found);
        for (var test : tests) {
            compare(
                    "Test " + test.test().test(),
                    test.asked(),
                    test.to().isEmpty() ? "" : test.to().getFirst().asks(),
                    found);
        }
        now.tests().stream()
                .filter(test ->
                        tests.stream()
                                .flatMap(it -> it.to().stream())
                                .noneMatch(to -> to.test().equals(now.ref(test))))
                .forEach(test -> compare("Test " + test.key(), "", test.asks(), found));
        compare("Targets", targets(was), targets(now), found);
        compare("Goes to", lines(was.recipients()), lines(now.recipients()), found);
        compare("Due", Objects.toString(was.due(), ""), Objects.toString(now.due(), ""), found);
        compare("Applies from", was.validFrom().toString(), now.validFrom().toString(), found);
        compare(
                "Applies until",
                Objects.toString(was.validTo(), ""),
                Objects.toString(now.validTo(), ""),
                found);
        compare("Kind", was.kind().toString(), now.kind().toString(), found);
        compare("Group", was.group(), now.group(), found);
        compare("Section", was.section(), now.section(), found);
        return found;
    }

    private static void compare(String part, String then, String now, List<Rewording> found) {
        if (!then.equals(now)) {
            found.add(new Rewording(part, WordDiff.between(then, now)));
        }
    }

    private static String targets(Requirement row) {
        return row.targets().stream().map(Target::words).collect(Collectors.joining("\n"));
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }
}
