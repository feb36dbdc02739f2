package org.forwardplan.model.rulebook;

import org.forwardplan.model.comparison.WordDiff;
import org.forwardplan.model.plan.Requirement;
import org.forwardplan.model.plan.TestRef;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What becomes of one row of a plan's rulebook, or of several that belong together, when the plan
/// moves to another.
///
/// @param was the rows as the plan has them; empty for a new row
/// @param now the rows as the other rulebook has them; empty for one that is no longer asked
/// @param rewordings what differs where one row goes on as one row
/// @param tests for each test the plan answers to now, the test that takes its place in each row
/// @param rests what in the plan rests on the rows as they are
/// @param why it is no longer asked, as the rulebook says; empty where it says nothing
public record RowImpact(
        Fate fate,
        List<Requirement> was,
        List<Requirement> now,
        List<Rewording> rewordings,
        List<TestFate> tests,
        Rests rests,
        String why) {

    public RowImpact {
        was = List.copyOf(was);
        now = List.copyOf(now);
        rewordings = List.copyOf(rewordings);
        tests = List.copyOf(tests);
    }

    /// What became of a row, what needs a planner first.
    public enum Fate {
        SPLIT("Split"),
        MERGED("Merged"),
        REWORDED("Reworded"),
        NEW("New"),
        RETIRED("No longer asked"),
        MOVED("Moved"),
        UNCHANGED("Unchanged");

        private final String words;

        Fate(String words) {
            this.words = words;
        }

        /// The word for it in command output.
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /// A part of a row that says something else.
    ///
    /// @param part e.g. `Title`, or the key of a test
    public record Rewording(String part, WordDiff words) {}

    /// Where a test goes.
    ///
    /// @param asked what it asks as the plan has it
    /// @param to the tests that take its place, at most one in each row; none where it is gone
    public record TestFate(TestRef test, String asked, List<Place> to) {
        public TestFate {
            to = List.copyOf(to);
        }

        /// A test that takes the place of another.
        public record Place(TestRef test, String asks) {}
    }

    /// What a planner has done about rows: what somebody may have to look at again.
    ///
    /// @param leads the roles that answer for them
    public record Rests(int links, boolean answered, boolean confirmed, List<String> leads) {
        public static final Rests NOTHING = new Rests(0, false, false, List.of());

        public Rests {
            leads = List.copyOf(leads);
        }

        public boolean nothing() {
            return links == 0 && !answered && !confirmed && leads.isEmpty();
        }
    }

    /// The row that names it: as it will be, or as it was where nothing takes its place.
    public Requirement row() {
        return now.isEmpty() ? was.getFirst() : now.getFirst();
    }

    /// Where a test goes; empty where it is gone.
    public Optional<TestFate> of(TestRef test) {
        return tests.stream().filter(fate -> fate.test().equals(test)).findFirst();
    }
}
