package org.forwardplan.model.plan;

import org.forwardplan.model.plan.ItemId.RequirementId;
import org.forwardplan.model.plan.Revision.Route;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// One row of the rulebook the plan answers to: a duty, a recommendation, a national objective, a
/// step of the process.
///
/// The plan holds its own copy of each row, so that a plan opens the same everywhere and a row can
/// be split, merged or retired like anything else in it.
///
/// @param group what it is listed under, e.g. the area of a national objective
/// @param section where it stands in the law, e.g. `NHS Act 2006 s.14Z34`; empty where it is not
///   law
/// @param summary what it asks, in plain words
/// @param tests what the plan must pass, each answerable by itself; never empty
/// @param targets what the national objective sets, where it sets anything
/// @param recipients who must be given something
/// @param due the day by which it must be done, where there is one
/// @param validFrom the first day it applies
/// @param validTo the last day it applies; null while it is in force
/// @param source where this row was read
/// @param certain false for a line that still has to be checked at its source
public record Requirement(
        RequirementId id,
        int position,
        Kind kind,
        String group,
        String title,
        String section,
        String summary,
        List<Test> tests,
        List<Target> targets,
        List<String> recipients,
        @Nullable LocalDate due,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String source,
        boolean certain)
        implements PlanItem {

    public Requirement {
        tests = List.copyOf(tests);
        targets = List.copyOf(targets);
        recipients = List.copyOf(recipients);
        if (tests.isEmpty()) {
            throw new IllegalArgumentException("Requirement '%s' has no test".formatted(id.key()));
        }
        if (tests.stream().map(Test::key).distinct().count() < tests.size()) {
            throw new IllegalArgumentException(
                    "Requirement '%s' names a test twice".formatted(id.key()));
        }
    }

    public enum Kind {
        STATUTORY("Statutory", "statutory"),
        RECOMMENDED("Recommended", "recommended"),
        NATIONAL_OBJECTIVE("National objective", "national-objective"),
        CORE_PURPOSE("Core purpose", "core-purpose"),
        PRINCIPLE("Principle", "principle"),
        PROCESS("Process", "process");

        private final String words;
        private final String key;

        Kind(String words, String key) {
            this.words = words;
            this.key = key;
        }

        /// The word for it in rulebook files and command output.
        public String key() {
            return key;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// A question the plan must be able to answer yes to.
    ///
    /// @param key names it within its requirement, e.g. `objectives`; begins with `when-` and the
    ///   word for a route where it is asked only of a plan that takes that route
    public record Test(String key, String asks) {

        /// One that is asked only of a plan that takes a route.
        public static Test when(Route route, String key, String asks) {
            return new Test(mark(route) + key, asks);
        }

        /// The route it is asked on; empty for one that is always asked.
        public Optional<Route> when() {
            return Arrays.stream(Route.values())
                    .filter(route -> key.startsWith(mark(route)))
                    .findFirst();
        }

        /// Its key without the route.
        public String name() {
            return when().map(route -> key.substring(mark(route).length())).orElse(key);
        }

        private static String mark(Route route) {
            return "when-" + route.key() + "-";
        }
    }

    /// A row like this one under another key, with other words and tests.
    public Requirement as(
            RequirementId key, String itsTitle, String itsSummary, List<Test> itsTests) {
        return new Requirement(
                key,
                position,
                kind,
                group,
                itsTitle,
                section,
                itsSummary,
                itsTests,
                targets,
                recipients,
                due,
                validFrom,
                validTo,
                source,
                certain);
    }

    /// The same row, no longer asked after this day.
    public Requirement endingOn(LocalDate last) {
        return new Requirement(
                id,
                position,
                kind,
                group,
                title,
                section,
                summary,
                tests,
                targets,
                recipients,
                due,
                validFrom,
                last,
                source,
                certain);
    }

    @Override
    public String name() {
        return title;
    }

    /// Why the line is not certain, in a sentence; empty where it is.
    public String unsure() {
        if (certain || source.startsWith("To be checked")) {
            return certain ? "" : source;
        }
        return "To be checked: " + (source.isBlank() ? "no source is given" : source);
    }

    public TestRef ref(Test test) {
        return new TestRef(id, test.key());
    }

    public Optional<Test> test(String key) {
        return tests.stream().filter(test -> test.key().equals(key)).findFirst();
    }
}
